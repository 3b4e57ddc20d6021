package presscenter.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The style sheets: logical sides, fonts with all our letters, colours that can be read. */
class ThemeTest {
    private static final Path STYLES = Path.of("frontend/styles");
    private static final String LETTERS = "АаЯяЎўІіЁёЙйЩщЪъ";

    @Test
    void no_style_sheet_names_a_physical_side() throws IOException {
        var physical = Pattern.compile("(?m)(?<![\\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)(?:-\\w+)?"
                + "|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)|left|right|top|bottom"
                + "|text-align\\s*:\\s*(?:left|right)|float\\s*:\\s*(?:left|right))\\s*(?::|;)");
        for (var sheet : sheets()) {
            assertThat(physical.matcher(withoutComments(sheet)).results().map(found -> found.group()))
                    .as(sheet.toString())
                    .isEmpty();
        }
    }

    @Test
    void colours_are_named_by_tokens_outside_the_tokens_and_the_mapping_of_the_base_theme() throws IOException {
        var literal = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");
        for (var sheet : sheets()) {
            var text = withoutComments(sheet).replaceAll("--aura-[\\w-]+:[^;]*;", "");
            if (!sheet.endsWith("tokens.css")) {
                assertThat(literal.matcher(text).results().map(found -> found.group()))
                        .as(sheet.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void every_imported_sheet_is_there_and_every_sheet_is_imported() throws IOException {
        var imported = Pattern.compile("@import \"\\./(css/[a-z-]+\\.css)\"")
                .matcher(Files.readString(STYLES.resolve("styles.css")))
                .results()
                .map(found -> STYLES.resolve(found.group(1)))
                .toList();
        assertThat(imported).allMatch(Files::exists);
        try (var there = Files.list(STYLES.resolve("css"));
                var sources = Files.walk(Path.of("src/main"))) {
            var asked = new StringBuilder();
            for (var source : sources.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".mustache"))
                    .toList()) {
                asked.append(Files.readString(source));
            }
            assertThat(there.filter(file -> file.toString().endsWith(".css")))
                    .allMatch(file -> imported.contains(file) || asked.indexOf("css/" + file.getFileName()) >= 0);
        }
    }

    @Test
    void every_face_has_its_file_and_each_of_our_letters() throws IOException {
        var faces = Pattern.compile("@font-face \\{([^}]*)}")
                .matcher(Files.readString(STYLES.resolve("css/fonts.css")))
                .results()
                .map(found -> found.group(1))
                .toList();
        var covered = new HashMap<String, StringBuilder>();
        for (var face : faces) {
            var file = STYLES.resolve("css").resolve(value(face, "src").replaceAll(".*url\\(\"([^\"]+)\".*", "$1"));
            assertThat(file).exists();
            assertThat(Files.readAllBytes(file))
                    .startsWith("wOF2".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(value(face, "font-display")).isEqualTo("swap");
            var name = value(face, "font-family") + " " + value(face, "font-style");
            (LETTERS + "’«»“”—")
                    .chars()
                    .filter(letter -> inRange(value(face, "unicode-range"), letter))
                    .forEach(letter -> covered.computeIfAbsent(name, fresh -> new StringBuilder())
                            .appendCodePoint(letter));
        }
        assertThat(covered.keySet())
                .containsExactlyInAnyOrder(
                        "\"Golos Text Variable\" normal",
                        "\"Source Serif 4 Variable\" normal",
                        "\"Source Serif 4 Variable\" italic");
        assertThat(covered.values())
                .allSatisfy(letters -> assertThat(letters.toString().chars().boxed())
                        .containsExactlyInAnyOrderElementsOf(
                                (LETTERS + "’«»“”—").chars().boxed().toList()));
    }

    @TestFactory
    List<DynamicTest> words_can_be_read_on_what_they_stand_on() throws IOException {
        var sheet = withoutComments(STYLES.resolve("css/tokens.css"));
        var normal = tokens(sheet.substring(0, sheet.indexOf("html[data-scheme")));
        var large = new HashMap<>(normal);
        large.putAll(tokens(sheet.substring(sheet.indexOf("html[data-type"), sheet.indexOf("@media"))));
        var tests = new ArrayList<DynamicTest>();
        for (var scheme : List.of(0, 1)) {
            for (var ground : List.of("paper", "paper-2", "paper-3")) {
                tests.add(contrast(normal, scheme, "ink", ground, 7));
                for (var word : List.of("ink-2", "ink-3", "accent", "embargo", "alert", "good")) {
                    tests.add(contrast(normal, scheme, word, ground, 4.5));
                    tests.add(contrast(large, scheme, word, ground, 7));
                }
                tests.add(contrast(normal, scheme, "rule-2", ground, 3));
            }
            for (var pair : Map.of(
                            "on-accent", "accent",
                            "embargo", "embargo-wash",
                            "alert", "alert-wash",
                            "accent", "accent-wash",
                            "ink-2", "accent-wash",
                            "ink", "embargo-wash")
                    .entrySet()) {
                tests.add(contrast(normal, scheme, pair.getKey(), pair.getValue(), 4.5));
                tests.add(contrast(large, scheme, pair.getKey(), pair.getValue(), 4.5));
            }
        }
        return tests;
    }

    private static DynamicTest contrast(
            Map<String, List<String>> tokens, int scheme, String word, String ground, double least) {
        var name = word + " on " + ground + (scheme == 0 ? ", light" : ", dark") + ", at least " + least;
        var high = luminance(tokens, word, scheme);
        var low = luminance(tokens, ground, scheme);
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat((Math.max(high, low) + 0.05) / (Math.min(high, low) + 0.05))
                        .isGreaterThanOrEqualTo(least));
    }

    /** WCAG 2.2's relative luminance. */
    private static double luminance(Map<String, List<String>> tokens, String token, int scheme) {
        var colour = Integer.parseInt(
                java.util.Objects.requireNonNull(tokens.get(token), token).get(scheme), 16);
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int bits) {
        var value = (bits & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, List<String>> tokens(String sheet) {
        var tokens = new HashMap<String, List<String>>();
        Pattern.compile("--([a-z0-9-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)")
                .matcher(sheet)
                .results()
                .forEach(found -> tokens.put(found.group(1), List.of(found.group(2), found.group(3))));
        return tokens;
    }

    private static boolean inRange(String ranges, int letter) {
        return Arrays.stream(ranges.split(",\\s*"))
                .map(range -> range.substring(2).split("-"))
                .anyMatch(ends -> Integer.parseInt(ends[0], 16) <= letter
                        && letter <= Integer.parseInt(ends[ends.length - 1], 16));
    }

    private static String value(String face, String property) {
        var found = Pattern.compile(property + ":\\s*([^;]+);").matcher(face);
        assertThat(found.find()).as(property).isTrue();
        return found.group(1);
    }

    private static List<Path> sheets() throws IOException {
        try (var all = Files.walk(STYLES)) {
            return all.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private static String withoutComments(Path sheet) throws IOException {
        return Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
    }
}
