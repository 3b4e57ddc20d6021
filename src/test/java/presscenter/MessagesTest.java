package presscenter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.language.Language.BELARUSIAN;
import static presscenter.language.Language.ENGLISH;
import static presscenter.language.Language.RUSSIAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import presscenter.language.Language;
import presscenter.language.Messages;

/**
 * The bundles of all modules are in step, sound, and hold what the program asks for (L12, L14, L21).
 *
 * <p>The sources are searched for literals that look like a key of a module of ours. A key that is put together of
 * pieces is out of reach of that search; of such a literal ({@code "language.month."}) it is only asked that some key
 * begins with it.
 */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    /** A literal of one line, as group 1; comments, text blocks and the sign itself are passed over as a whole. */
    private static final Pattern LITERAL =
            Pattern.compile("(?s:/\\*.*?\\*/|\"\"\".*?\"\"\")|//[^\\n]*|'\"'" + "|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void all_bundles_are_sound_and_in_step() throws IOException {
        var bundles = onTheClassPath();
        assertThat(bundles).extracting(Bundle::module).contains("language");
        assertThat(BundleRules.findings(bundles)).isEmpty();
    }

    @Test
    void every_bundle_belongs_to_a_module() throws IOException {
        assertThat(modules())
                .containsAll(onTheClassPath().stream().map(Bundle::module).toList());
    }

    @Test
    void every_key_in_the_sources_has_its_words() throws IOException {
        var known = new Messages().keys(ENGLISH);
        var asked = asked();
        assertThat(asked).contains("language.date", "language.month.");
        assertThat(asked).filteredOn(unknownTo(known)).isEmpty();
    }

    @Test
    void nobody_translates_words_that_nothing_says() throws IOException {
        assertThat(new Messages().keys(ENGLISH)).filteredOn(unaskedBy(asked())).isEmpty();
    }

    // ── the checker itself: a check that finds nothing in bad bundles proves nothing

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BELARUSIAN | demo.a=Аб'яднанне                               | straight apostrophe
            RUSSIAN    | demo.a=д'Артаньян                               | straight apostrophe
            ENGLISH    | demo.a=The chair's                              | straight apostrophe
            RUSSIAN    | demo.a="Звезда"                                 | straight quote
            BELARUSIAN | demo.a=Навіны и здымкі                          | RUSSIAN_LETTER
            BELARUSIAN | demo.a=помощ                                    | RUSSIAN_LETTER
            BELARUSIAN | demo.a={0, plural, one {# объект} few {#} many {#} other {#}} | RUSSIAN_LETTER
            RUSSIAN    | demo.a=новості                                  | BELARUSIAN_LETTER
            RUSSIAN    | demo.a=ўрад                                     | BELARUSIAN_LETTER
            BELARUSIAN | demo.a=Мiнск                                    | LATIN_LETTER
            RUSSIAN    | demo.a=Пpесса {0}                               | LATIN_LETTER
            ENGLISH    | demo.a=Nеws                                     | CYRILLIC_LETTER
            BELARUSIAN | demo.a={0, plural, one {#} few {#} other {#}}   | lacks the plural many
            RUSSIAN    | demo.a={0, plural, one {#} other {#}}           | lacks the plural few, many
            ENGLISH    | demo.a={0, plural, =0 {no} other {#}}           | lacks the plural one
            RUSSIAN    | demo.a={0, select, a {{1, plural, one {#} other {#}}} other {}} | lacks the plural few, many
            ENGLISH    | demo.a={0, selectordinal, other {#th}}          | lacks the plural few, one, two
            ENGLISH    | demo.a={0, plural, one {#}                      | does not parse
            ENGLISH    | demo.a={0, select, a {x}}                       | does not parse
            ENGLISH    | demo.a={name}                                   | names an argument
            ENGLISH    | demo.a={0, date, short}                         | formats a date
            ENGLISH    | demo.a={0, choice, 0#none}                 | uses a choice
            ENGLISH    | demo.a=                                         | is empty
            ENGLISH    | demo.a=Wait...                                  | has dots for
            ENGLISH    | demo.Big=x                                      | is no key
            ENGLISH    | other.a=x                                       | is no key of this module
            """)
    void a_bad_line_is_found(Language language, String line, String fault) {
        assertThat(BundleRules.findings(List.of(Bundle.of("demo", language, line))))
                .anySatisfy(finding ->
                        assertThat(finding).startsWith("demo_" + language.tag()).contains(fault));
    }

    @Test
    void blanks_at_the_end_invisible_and_broken_letters_and_keys_that_stand_twice_are_found() {
        assertThat(BundleRules.findings(List.of(Bundle.of(
                        "demo",
                        ENGLISH,
                        "demo.blank=x ",
                        "demo.soft=so\u00ADft",
                        "demo.zero=zero\u200Bwidth",
                        "demo.broken=\uFFFD",
                        "demo.apart=e\u0301",
                        "demo.twice=x",
                        "demo.twice=y"))))
                .contains(
                        "demo_en: demo.blank ends with a blank",
                        "demo_en: demo.soft has an invisible character",
                        "demo_en: demo.zero has an invisible character",
                        "demo_en: demo.broken is not UTF-8",
                        "demo_en: demo.apart is not composed (NFC)",
                        "demo_en: demo.twice stands twice");
    }

    @Test
    void bundles_out_of_step_are_found() {
        var findings = BundleRules.findings(List.of(
                Bundle.of("demo", BELARUSIAN, "demo.a={0}", "demo.b={0, select, x {а} other {б}}", "demo.c={0} {1}"),
                Bundle.of("demo", RUSSIAN, "demo.a={0}", "demo.b={0, select, y {а} other {б}}", "demo.c={1}"),
                Bundle.of("demo", ENGLISH, "demo.b={0, select, x {a} other {b}}", "demo.c={0} {1}")));
        assertThat(findings)
                .hasSize(3)
                .anySatisfy(finding -> assertThat(finding).isEqualTo("demo_en: demo.a is missing"))
                .anySatisfy(finding -> assertThat(finding).startsWith("demo: demo.b takes different arguments"))
                .anySatisfy(finding -> assertThat(finding).startsWith("demo: demo.c takes different arguments"));
    }

    @Test
    void a_language_without_its_file_is_found() {
        assertThat(BundleRules.findings(
                        List.of(Bundle.of("demo", BELARUSIAN, "demo.a=а"), Bundle.of("demo", ENGLISH, "demo.a=a"))))
                .containsExactly("demo_ru: demo.a is missing");
    }

    @Test
    void sound_bundles_raise_no_finding() {
        assertThat(BundleRules.findings(List.of(
                        Bundle.of(
                                "demo",
                                BELARUSIAN,
                                "# каментарый",
                                "demo.a=Аб’яднанне «{0}» — {1, plural, one {# дзень} few {# дні} many {# дзён} other {# дня}}",
                                "demo.b=Тэкст ёсць па-беларуску (Беларуская) і Русский"),
                        Bundle.of(
                                "demo",
                                RUSSIAN,
                                "demo.a=Объединение «{0}» — {1, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
                                "demo.b=Текст есть и по-белорусски (Беларуская), English"),
                        Bundle.of(
                                "demo",
                                ENGLISH,
                                "demo.a=The union’s “{0}” – {1, plural, one {# day} other {# days}}",
                                "demo.b=There is Русский and Беларуская"))))
                .isEmpty();
    }

    @Test
    void the_search_of_the_sources_finds_keys_and_beginnings_of_keys_only() {
        var source = """
                /** "demo.in-a-comment" */
                // "demo.in-a-line"
                path("/css/**"); sign('"'); word("demo.after-a-path"); /* no "demo.comment" */
                word("demo.sign-in.title"); word("demo.kind." + kind); at("other.thing"); at("demo");
                at("a demo.sentence"); at("Demo.Class"); at("\\"demo.quoted\\"");
                """;
        assertThat(keysIn(source, Set.of("demo")))
                .containsExactlyInAnyOrder("demo.after-a-path", "demo.sign-in.title", "demo.kind.");
        assertThat(List.of("demo.gone", "demo.sign-in.title", "demo.kind.", "demo.lost.", "demo.prepared"))
                .filteredOn(unknownTo(Set.of("demo.sign-in.title", "demo.kind.a", "audit.what.demo.prepared")))
                .containsExactly("demo.gone", "demo.lost.");
    }

    @Test
    void a_key_counts_as_asked_for_if_it_is_named_or_its_beginning_or_all_but_its_last_part_is() {
        var asked = Set.of("demo.sign-in", "demo.kind.");
        assertThat(List.of("demo.sign-in", "demo.sign-in.what", "demo.kind.speech", "demo.kinds", "demo.sign-in.a.b"))
                .filteredOn(unaskedBy(asked))
                .containsExactly("demo.kinds", "demo.sign-in.a.b");
    }

    private static Set<String> asked() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                asked.addAll(keysIn(Files.readString(file), modules()));
            }
        }
        return asked;
    }

    /** Keys are put together at their end: of a beginning and what is counted, or of a key and one more part. */
    private static Predicate<String> unaskedBy(Set<String> asked) {
        return key -> !asked.contains(key)
                && !asked.contains(key.substring(0, key.lastIndexOf('.')))
                && asked.stream().noneMatch(each -> each.endsWith(".") && key.startsWith(each));
    }

    private static Set<String> keysIn(String source, Set<String> modules) {
        var keys = new TreeSet<String>();
        for (var literal = LITERAL.matcher(source); literal.find(); ) {
            var text = literal.group(1);
            if (text == null) {
                continue;
            }
            var whole = text.endsWith(".") ? text + "x" : text;
            if (BundleRules.KEY.matcher(whole).matches() && modules.contains(text.substring(0, text.indexOf('.')))) {
                keys.add(text);
            }
        }
        return keys;
    }

    /** What happened ({@code audit.Fact.what()}) looks like a key, and has its words under {@code audit.what.}. */
    private static Predicate<String> unknownTo(Set<String> known) {
        return asked -> asked.endsWith(".")
                ? known.stream().noneMatch(key -> key.startsWith(asked))
                : !known.contains(asked) && !known.contains("audit.what." + asked);
    }

    private static Set<String> modules() throws IOException {
        try (var folders = Files.list(SOURCES.resolve("presscenter"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static List<Bundle> onTheClassPath() throws IOException {
        var bundles = new ArrayList<Bundle>();
        for (var language : Language.values()) {
            var ending = "_%s.properties".formatted(language.tag());
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ending)) {
                var name = String.valueOf(file.getFilename());
                var module = name.substring(0, name.length() - ending.length());
                var lines = file.getContentAsString(UTF_8).split("\\R");
                bundles.add(Bundle.of(module, language, lines));
            }
        }
        return bundles;
    }
}
