package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import presscenter.proof.Applied.Step;
import presscenter.proof.Applied.Verb;

/** What is lost or half-made of an application or a letter after a kill is seen, whichever part of it is not there. */
class AppliedAftermathTest {
    private static final String ADDRESS = "applicant@crash.example";
    private static final String NUMBER = "A-AAAAAAAA";
    private static final String APPLICATIONS = "accreditation_application";
    private static final String PASSAGES = "accreditation_passage";
    private static final String DOCUMENTS = "accreditation_document";
    private static final String FILES = "media_file";
    private static final String LETTERS = "mail_letter";
    private static final String TRAIL = "audit_entry";

    /** By the table of which a select asks. */
    private final Map<String, List<Map<String, String>>> database = whole();

    private final Set<String> readable = new HashSet<>(Set.of("letter"));
    private final List<String> taken =
            new ArrayList<>(List.of("<begun@press.example>", "<in@press.example>", "<back@press.example>"));
    private final Applied applied = applied();

    @Test
    void of_what_is_whole_nothing_is_lost_and_nothing_half_made() {
        assertThat(aftermath().lost(applied)).isEmpty();
        assertThat(aftermath().halfMade()).isEmpty();
        assertThat(aftermath().lostLetters(taken)).isEmpty();
        assertThat(aftermath().letters()).isEqualTo(3);
        assertThat(AppliedAftermath.twice(taken)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatever_was_told_is_missed(Verb verb) {
        switch (verb) {
            case BEGUN -> rows(APPLICATIONS).clear();
            case WRITTEN -> rows(APPLICATIONS).getFirst().put("identity_number", "older");
            case UPLOADED -> rows(DOCUMENTS).clear();
            case HANDED_IN -> rows(PASSAGES).removeFirst();
            case WITHDRAWN -> rows(PASSAGES).removeLast();
            case TAKEN_UP_AGAIN -> applied.does(new Step(verb, ADDRESS, ""), () -> true);
        }

        assertThat(aftermath().lost(applied)).anyMatch(line -> line.startsWith("Step[verb=" + verb));
    }

    @Test
    void what_was_sent_after_what_was_told_may_stand_in_its_place() {
        applied.does(written("later"), () -> true);
        rows(APPLICATIONS).getFirst().put("identity_number", "later");

        assertThat(aftermath().lost(applied)).isEmpty();
    }

    @Test
    void words_are_lost_that_an_applicant_wrote_before_others_that_were_told_too() {
        applied.does(written("later"), () -> true);

        assertThat(aftermath().lost(applied)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {PASSAGES, TRAIL, LETTERS, DOCUMENTS, FILES})
    void a_part_of_which_the_others_are_there_is_missed(String table) {
        for (var row : List.copyOf(rows(table))) {
            rows(table).remove(row);
            assertThat(aftermath().halfMade()).as("without %s", row).isNotEmpty();
            rows(table).add(row);
        }
    }

    @Test
    void a_state_without_its_passage_is_half_made() {
        rows(APPLICATIONS).getFirst().put("state", "SUBMITTED");

        assertThat(aftermath().halfMade()).hasSize(1);
    }

    @Test
    void a_second_letter_about_one_passage_is_half_made() {
        rows(LETTERS).add(letter("again", "accreditation-told", "passage in"));

        assertThat(aftermath().halfMade()).hasSize(1);
    }

    @Test
    void a_document_that_the_vault_does_not_open_is_half_made() {
        readable.clear();

        assertThat(aftermath().halfMade()).containsExactly("a document cannot be read: letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAITING", "REFUSED"})
    void a_letter_that_still_waits_or_was_given_up_is_lost(String state) {
        rows(LETTERS).getFirst().put("state", state);

        assertThat(aftermath().lostLetters(taken)).hasSize(1);
    }

    @Test
    void a_letter_that_no_mail_server_took_is_lost_unless_nobody_was_to_have_it() {
        taken.removeLast();
        assertThat(aftermath().lostLetters(taken)).hasSize(1);

        rows(LETTERS).getLast().put("state", "NEEDLESS");
        assertThat(aftermath().lostLetters(taken)).isEmpty();
    }

    @Test
    void a_letter_that_comes_under_another_name_is_none_of_ours() {
        taken.add("<again@press.example>");

        assertThat(aftermath().lostLetters(taken)).containsExactly("nobody put again");
    }

    @Test
    void letters_that_came_twice_are_counted() {
        taken.add(taken.getFirst());

        assertThat(AppliedAftermath.twice(taken)).isEqualTo(1);
    }

    private AppliedAftermath aftermath() {
        return new AppliedAftermath(
                select -> database.entrySet().stream()
                        .filter(table -> select.contains("from " + table.getKey()))
                        .findFirst()
                        .orElseThrow()
                        .getValue(),
                readable::contains);
    }

    private List<Map<String, String>> rows(String table) {
        return Objects.requireNonNull(database.get(table));
    }

    private static Applied applied() {
        var applied = new Applied();
        Stream.of(
                        new Step(Verb.BEGUN, ADDRESS, ""),
                        written("words"),
                        new Step(Verb.UPLOADED, ADDRESS, "LETTER"),
                        new Step(Verb.HANDED_IN, ADDRESS, ""),
                        new Step(Verb.WITHDRAWN, ADDRESS, ""))
                .forEach(step -> applied.does(step, () -> true));
        return applied;
    }

    private static Step written(String words) {
        return new Step(Verb.WRITTEN, ADDRESS, words);
    }

    /** An application that was handed in and taken back. */
    private static Map<String, List<Map<String, String>>> whole() {
        return Map.of(
                APPLICATIONS,
                changeable(List.of(Map.of(
                        "id",
                        "id",
                        "number",
                        NUMBER,
                        "address",
                        ADDRESS,
                        "state",
                        "WITHDRAWN",
                        "identity_number",
                        "words"))),
                PASSAGES,
                changeable(List.of(
                        passage("passage in", "DRAFT", "SUBMITTED"),
                        passage("passage back", "SUBMITTED", "WITHDRAWN"))),
                DOCUMENTS,
                changeable(List.of(Map.of("id", "letter", "application_id", "id", "kind", "LETTER"))),
                FILES,
                changeable(List.of(Map.of("id", "letter"))),
                LETTERS,
                changeable(List.of(
                        letter("begun", "accreditation-found-again", "begun id"),
                        letter("in", "accreditation-told", "passage in"),
                        letter("back", "accreditation-told", "passage back"))),
                TRAIL,
                changeable(List.of(
                        Map.of("what", "accreditation.became.submitted", "about", NUMBER),
                        Map.of("what", "accreditation.became.withdrawn", "about", NUMBER))));
    }

    private static Map<String, String> passage(String id, String from, String to) {
        return Map.of("id", id, "application_id", "id", "from_state", from, "to_state", to);
    }

    private static Map<String, String> letter(String id, String kind, String about) {
        return new HashMap<>(Map.of("id", id, "kind", kind, "about", about, "state", "SENT"));
    }

    private static List<Map<String, String>> changeable(List<Map<String, String>> rows) {
        return new ArrayList<>(
                rows.stream().<Map<String, String>>map(HashMap::new).toList());
    }
}
