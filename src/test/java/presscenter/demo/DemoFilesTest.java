package presscenter.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import presscenter.accreditation.OutletKind;
import presscenter.demo.DemoFiles.Entry;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.release.ReleaseKind;

/** What the world of the demonstration holds, as its files say it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoFilesTest {
    private static final Set<String> BEGUN_ONLY = Set.of("draft", "translating");
    private static final List<String> ENDINGS = List.of("", ".before");

    private final DemoFiles files = new DemoFiles();

    private final Map<String, String> words = new HashMap<>();

    private final Map<String, Entry> live = read("live");
    private final Map<String, Entry> archive = read("archive");

    private Map<String, Entry> read(String part) {
        var found = new LinkedHashMap<String, Entry>();
        files.releases(part).forEach(key -> found.put(key, files.release(part, key)));
        return found;
    }

    @Test
    void the_invented_conference_has_twenty_releases_and_more_of_all_kinds_in_all_source_languages() {
        assertThat(live).hasSizeGreaterThanOrEqualTo(20);
        assertThat(valuesOf("kind")).containsAll(names(ReleaseKind.values()));
        assertThat(valuesOf("audience")).containsAll(names(Audience.values()));
        assertThat(valuesOf("source")).containsExactlyInAnyOrder("be", "ru", "en");
        assertThat(valuesOf("scenario"))
                .contains(
                        "published",
                        "corrected",
                        "replaced",
                        "withdrawn",
                        "embargo-soon",
                        "embargo-until-delivered",
                        "embargo-tomorrow",
                        "speech-checked");
    }

    @Test
    void outlets_are_of_every_kind_in_three_languages_and_of_each_invented_state() {
        var outlets = files.list("live/outlets.yml");
        var states = files.list("live/names.yml").stream()
                .flatMap(entry -> entry.find("code").stream())
                .toList();

        assertThat(outlets).hasSize(60);
        assertThat(outlets).extracting(entry -> entry.text("key")).doesNotHaveDuplicates();
        assertThat(outlets).extracting(entry -> entry.text("kind")).containsAll(names(OutletKind.values()));
        assertThat(outlets)
                .extracting(entry -> entry.text("country"))
                .containsAll(states)
                .isSubsetOf(states);
        assertThat(states).hasSize(7).allMatch(code -> code.startsWith("X"));
        for (var outlet : outlets) {
            for (var language : Language.values()) {
                assertThat(outlet.words("name").in(language))
                        .as(outlet.text("key"))
                        .hasValueSatisfying(name ->
                                assertThat(Letters.suspicions(name, language)).isEmpty());
            }
        }
    }

    @Test
    void long_out_are_some_and_some_have_only_one_text_or_two() {
        var out = live.entrySet().stream()
                .filter(each -> each.getValue().text("scenario").equals("published"))
                .toList();
        assertThat(out)
                .anySatisfy(each -> assertThat(each.getValue().text("day")).isEqualTo("-6"));
        var texts = out.stream()
                .collect(Collectors.groupingBy(
                        each -> languagesOf("live", each.getKey()).size()));
        assertThat(texts).containsOnlyKeys(1, 2, 3);
    }

    @Test
    void a_full_text_has_150_to_450_words() {
        live.forEach((key, entry) -> {
            for (var language : languagesOf("live", key)) {
                if (!BEGUN_ONLY.contains(entry.text("scenario"))) {
                    assertThat(Letters.words(plain("live", key, language, "")))
                            .as(key + " in " + language)
                            .isBetween(150, 450);
                }
            }
        });
    }

    @Test
    void the_archive_is_at_most_eight_short_notices_in_three_languages_each() {
        assertThat(archive).hasSizeBetween(1, 8);
        archive.forEach((key, entry) -> {
            assertThat(languagesOf("archive", key)).as(key).containsExactlyInAnyOrder(Language.values());
            for (var language : Language.values()) {
                assertThat(Letters.words(plain("archive", key, language, "")))
                        .as(key + " in " + language)
                        .isLessThanOrEqualTo(150);
            }
            assertThat(entry.text("scenario")).as(key).isEqualTo("published");
            assertThat(entry.find("correction").or(() -> entry.find("withdrawal")))
                    .as(key)
                    .isEmpty();
            assertThat(entry.find("photoCredit")).as(key).isEmpty();
        });
    }

    @Test
    void attribution_and_partner_are_fields_of_the_archives_notices_and_never_sentences_in_them() {
        archive.forEach((key, entry) -> {
            if (entry.find("sourceLine").isPresent()) {
                assertThat(entry.words("sourceLine").values().values())
                        .allSatisfy(line -> assertThat(line).containsAnyOf("ТАСС", "TASS"));
                assertThat(entry.words("partner").values()).hasSize(3);
            }
            for (var language : Language.values()) {
                assertThat(plain("archive", key, language, ""))
                        .as(key)
                        .doesNotContain("ТАСС", "TASS", "ГСВ", "ГСБ", "GSV");
            }
        });
        assertThat(archive.values().stream()
                        .filter(entry -> entry.find("sourceLine").isEmpty()))
                .as("what no press report of 2024 can have said")
                .singleElement()
                .satisfies(entry -> assertThat(entry.date("date").getYear()).isEqualTo(2025));
    }

    @Test
    void real_people_and_bodies_stand_in_the_archive_only() {
        var real = files.list("archive/names.yml").stream()
                .filter(entry -> Set.of("PERSON", "BODY").contains(entry.text("type")))
                .flatMap(entry -> entry.words("name").values().values().stream())
                .map(name -> name.replaceAll("\\(.*\\)", "").strip())
                .toList();
        live.forEach((key, entry) -> {
            for (var language : languagesOf("live", key)) {
                assertThat(real)
                        .as(key)
                        .noneMatch(name -> plain("live", key, language, "").contains(name));
            }
        });
    }

    @Test
    void each_text_is_written_with_the_letters_of_its_language() {
        var found = new ArrayList<String>();
        Stream.of(Map.entry("live", live), Map.entry("archive", archive))
                .forEach(part -> part.getValue().forEach((key, entry) -> {
                    for (var language : Language.values()) {
                        for (var ending : ENDINGS) {
                            files.text(part.getKey(), key, language, ending)
                                    .map(html -> Jsoup.parse(html).text())
                                    .ifPresent(text -> found.addAll(faults(key, text, language)));
                        }
                        for (var field : List.of(
                                "place", "sourceLine", "attributedTo", "photoCredit", "partner", "notes", "title")) {
                            Optional.ofNullable(entry.words(field).values().get(language))
                                    .ifPresent(words -> found.addAll(faults(key + " " + field, words, language)));
                        }
                    }
                }));
        for (var list : List.of("live/names.yml", "live/people.yml", "live/topics.yml", "archive/names.yml")) {
            files.list(list)
                    .forEach(entry -> entry.words("name")
                            .values()
                            .forEach((language, name) -> found.addAll(faults(list, name, language))));
        }
        files.one("live/terms.yml")
                .words("body")
                .values()
                .forEach((language, html) ->
                        found.addAll(faults("terms", Jsoup.parse(html).text(), language)));
        assertThat(found).isEmpty();
    }

    private static List<String> faults(String where, String text, Language language) {
        var found = new ArrayList<String>();
        if (text.contains("'") || text.contains("\"")) {
            found.add(where + " in " + language + ": straight apostrophe or quote");
        }
        if (language == Language.ENGLISH ? text.contains("«") : text.contains("“")) {
            found.add(where + " in " + language + ": quotes of another language");
        }
        Letters.suspicions(text, language)
                .forEach(each -> found.add(where + " in " + language + ": " + each.kind() + " in " + each.word()));
        return found;
    }

    @Test
    void the_rare_name_of_an_embargoed_text_stands_in_that_text_and_in_no_other() {
        var canaries = files.one("live/canaries.yml");
        var hidden = live.entrySet().stream()
                .filter(each -> each.getValue().text("scenario").startsWith("embargo-"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(hidden)
                .allSatisfy(key -> assertThat(canaries.entry(key)).as(key).isPresent());
        live.keySet()
                .forEach(owner -> canaries.entry(owner).ifPresent(names -> {
                    for (var language : languagesOf("live", owner)) {
                        var name = names.text(language.tag());
                        assertThat(plain("live", owner, language, "")).as(owner).contains(name);
                        assertThat(live.keySet().stream()
                                        .filter(key -> !key.equals(owner))
                                        .filter(key -> languagesOf("live", key).contains(language))
                                        .filter(key ->
                                                plain("live", key, language, "").contains(name)))
                                .as(name)
                                .isEmpty();
                    }
                }));
    }

    @Test
    void a_missing_text_has_its_reason_in_three_languages() {
        live.forEach((key, entry) -> {
            if (entry.text("scenario").equals("published")) {
                var missing = EnumSet.allOf(Language.class);
                missing.removeAll(languagesOf("live", key));
                missing.forEach(language -> assertThat(entry.entry("missing")
                                .flatMap(all -> all.entry(language.tag()))
                                .map(each -> each.words("reason").values().size()))
                        .as(key + " in " + language)
                        .contains(3));
            }
        });
    }

    private Set<String> valuesOf(String field) {
        return live.values().stream().map(entry -> entry.text(field)).collect(Collectors.toSet());
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private Set<Language> languagesOf(String part, String key) {
        return Stream.of(Language.values())
                .filter(language -> files.text(part, key, language, "").isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }

    private String plain(String part, String key, Language language, String ending) {
        return words.computeIfAbsent(
                String.join("/", part, key, language.tag(), ending),
                address -> Jsoup.parse(files.text(part, key, language, ending).orElse(""))
                        .text());
    }
}
