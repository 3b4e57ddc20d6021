package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import presscenter.language.Language;
import presscenter.proof.Ledger.Deed;
import presscenter.proof.Ledger.Verb;

/** What is lost or half-made after a kill is seen, whichever part of it is not there. */
class AftermathTest {
    private static final String NUMBER = "2026-AAAAAA";
    private static final UUID JOURNALIST = new UUID(0, 1);
    private static final String READY = "r.ready_at";
    private static final String TEXTS = "v.headline";
    private static final String TRAIL = "audit_entry";
    private static final String READINGS = "audit_reading";

    static Stream<Missing> parts() {
        return Stream.of(
                new Missing(READY, 0, "ready_at"),
                new Missing(READY, 0, "visible_from"),
                new Missing(READY, 0, "approved_facts"),
                new Missing(READY, 0, "approved_at"),
                new Missing(TEXTS, 1, "approved"),
                new Missing(TEXTS, 1, "approved_at"),
                new Missing(TEXTS, 1, "approved_by"),
                new Missing(TEXTS, 1, "submitted_at"),
                new Missing(TEXTS, 1, "submitted_by"),
                new Missing(TEXTS, 1, "lede"),
                new Missing(TEXTS, 1, "body"));
    }

    static Stream<String> entries() {
        return Stream.of("release.created", "release.submitted", "release.approved", "release.ready");
    }

    /** By a piece of the select that asks for it. */
    private final Map<String, List<Map<String, String>>> database = whole();

    private final Ledger ledger = ledger();

    @Test
    void of_what_is_whole_nothing_is_lost_and_nothing_half_made() {
        var aftermath = aftermath();

        assertThat(aftermath.lost(ledger, JOURNALIST)).isEmpty();
        assertThat(aftermath.halfMade()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void an_approval_of_which_a_part_is_not_there_is_half_made(Missing part) {
        Objects.requireNonNull(database.get(part.table())).get(part.row()).remove(part.column());

        assertThat(aftermath().halfMade()).isNotEmpty();
    }

    @Test
    void one_whose_working_version_stands_there_still_is_half_made() {
        texts().get(2).put("working", "elsewhere");

        assertThat(aftermath().halfMade()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_the_trail_does_not_tell_is_half_made(String what) {
        Objects.requireNonNull(database.get(TRAIL)).removeIf(entry -> what.equals(entry.get("what")));

        assertThat(aftermath().halfMade()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_the_trail_tells_of_a_release_that_is_not_as_it_says_is_half_made(String what) {
        texts().forEach(text -> {
            text.put("state", "DRAFT");
            List.of("approved", "submitted_at", "submitted_by", "approved_at", "approved_by")
                    .forEach(text::remove);
        });
        var release = Objects.requireNonNull(database.get(READY)).getFirst();
        release.put("state", "IN_PREPARATION");
        List.of("ready_at", "visible_from", "approved_facts", "approved_at").forEach(release::remove);
        var trail = Objects.requireNonNull(database.get(TRAIL));
        trail.removeIf(entry -> !what.equals(entry.get("what")) && !"release.created".equals(entry.get("what")));
        if (what.equals("release.created")) {
            trail.getFirst().put("about", "2026-BBBBBB");
        }

        assertThat(aftermath().halfMade()).isNotEmpty();
    }

    @Test
    void a_text_that_is_not_there_is_lost() {
        texts().removeIf(text -> "be".equals(text.get("language")));

        assertThat(lost()).containsExactlyInAnyOrder(Verb.SAVED, Verb.SUBMITTED, Verb.APPROVED);
    }

    @Test
    void older_words_are_lost_words() {
        texts().get(1).put("headline", "Headline older");

        assertThat(lost()).containsExactlyInAnyOrder(Verb.SAVED, Verb.SUBMITTED, Verb.APPROVED);
    }

    @Test
    void what_was_sent_after_what_was_told_may_stand_in_its_place() {
        var _ = ledger.does(saved(Language.RUSSIAN, "later"), () -> false);
        texts().stream()
                .filter(text -> "ru".equals(text.get("language")))
                .forEach(text -> text.put("headline", "Headline later"));

        assertThat(lost()).containsExactlyInAnyOrder(Verb.SUBMITTED, Verb.APPROVED);
    }

    @Test
    void an_approval_that_is_not_there_is_lost() {
        texts().get(1).put("state", "IN_REVIEW");

        assertThat(lost()).containsExactly(Verb.APPROVED);
    }

    @Test
    void a_reading_of_which_the_log_does_not_tell_is_lost() {
        Objects.requireNonNull(database.get(READINGS)).clear();

        assertThat(lost()).containsExactly(Verb.OPENED);
    }

    private List<Verb> lost() {
        return aftermath().lost(ledger, JOURNALIST).stream()
                .map(line -> Stream.of(Verb.values())
                        .filter(verb -> line.startsWith("Deed[verb=" + verb))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Aftermath aftermath() {
        return new Aftermath(select -> database.entrySet().stream()
                .filter(table -> select.contains(table.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue());
    }

    private List<Map<String, String>> texts() {
        return Objects.requireNonNull(database.get(TEXTS));
    }

    private static Ledger ledger() {
        var ledger = new Ledger();
        ledger.told(new Deed(Verb.BEGUN, NUMBER, Language.RUSSIAN, ""));
        for (var language : Language.values()) {
            var _ = ledger.does(saved(language, language.tag()), () -> true);
            ledger.told(new Deed(Verb.SUBMITTED, NUMBER, language, language.tag()));
            ledger.told(new Deed(Verb.APPROVED, NUMBER, language, language.tag()));
        }
        ledger.told(new Deed(Verb.OPENED, NUMBER, Language.RUSSIAN, "ru"));
        return ledger;
    }

    private static Deed saved(Language language, String words) {
        return new Deed(Verb.SAVED, NUMBER, language, words);
    }

    /** A release of three approved texts that a journalist opened. */
    private static Map<String, List<Map<String, String>>> whole() {
        var texts = new ArrayList<Map<String, String>>();
        var trail = new ArrayList<Map<String, String>>();
        trail.add(entry("release.created", ""));
        for (var language : Language.values()) {
            var tag = language.tag();
            texts.add(new HashMap<>(Map.ofEntries(
                    Map.entry("number", NUMBER),
                    Map.entry("language", tag),
                    Map.entry("id", "version " + tag),
                    Map.entry("approved", "version " + tag),
                    Map.entry("state", "APPROVED"),
                    Map.entry("headline", "Headline " + tag),
                    Map.entry("lede", "Lede " + tag),
                    Map.entry("body", "<p>Body " + tag + "</p>"),
                    Map.entry("submitted_at", "09:00"),
                    Map.entry("submitted_by", "officer"),
                    Map.entry("approved_at", "09:30"),
                    Map.entry("approved_by", "editor"))));
            trail.add(entry("release.submitted", "language=" + tag));
            trail.add(entry("release.approved", "language=" + tag));
        }
        trail.add(entry("release.ready", ""));
        var release = new HashMap<>(Map.of(
                "number", NUMBER,
                "state", "READY",
                "ready_at", "09:30",
                "visible_from", "10:00",
                "approved_facts", "facts",
                "approved_at", "09:30"));
        var reading = Map.of("person", JOURNALIST.toString(), "release_number", NUMBER, "language", "ru");
        return Map.of(
                READY,
                new ArrayList<>(List.of(release)),
                TEXTS,
                texts,
                TRAIL,
                trail,
                READINGS,
                new ArrayList<>(List.of(reading)));
    }

    private static Map<String, String> entry(String what, String details) {
        return new HashMap<>(Map.of("what", what, "about", NUMBER, "details", details));
    }

    /** A part of what is written in one step. */
    record Missing(String table, int row, String column) {}
}
