package presscenter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import presscenter.proof.Decided.Case;
import presscenter.proof.Decided.Ruling;
import presscenter.proof.Decided.Verb;

/** What is lost or half-made of a decision after a kill is seen, whichever part of it or of its grants is not there. */
class DecidedAftermathTest {
    private static final String OFFICER = "officer@crash.example";
    private static final String COLLEAGUE = "colleague@crash.example";
    private static final String EDITOR = "editor@crash.example";
    private static final Case NEW = new Case("A-NEWCOMER", "Newcomer", false);
    private static final Case KNOWN = new Case("A-KNOWN000", "Known", true);
    private static final Case UNFIT = new Case("A-UNFIT000", "Unfit", false);
    private static final String LAST_DAY = "2026-12-10";
    /** The end of that day in Minsk, as H2 tells it. */
    private static final String UNTIL = "1796936400.000";

    private static final String UNTIL_IN_TRAIL = "role=R\nuntil=2026-12-10T21:00:00Z";
    private static final String APPLICATIONS = "accreditation_application";
    private static final String PASSAGES = "accreditation_passage";
    private static final String BADGES = "accreditation_badge";
    private static final String ACCOUNTS = "security_account";
    private static final String ROLES = "security_account_role";
    private static final String PROPOSALS = "security_proposal";
    private static final String NOTICES = "security_notice";
    private static final String TRAIL = "audit_entry";
    private static final Pattern TABLE = Pattern.compile("from (\\w+)(?: where.*| order.*)?$");

    /** By the table of which a select asks. */
    private final Map<String, List<Map<String, String>>> database = whole();

    private final Decided decided = decided();

    @Test
    void of_what_is_whole_nothing_is_lost_and_nothing_half_made() {
        assertThat(aftermath().lost(decided)).isEmpty();
        assertThat(aftermath().halfMade()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatever_was_told_is_missed(Verb verb) {
        switch (verb) {
            case ASKED -> row(PASSAGES, "to_state", "NEEDS_INFORMATION").put("officer", COLLEAGUE);
            case REFUSED -> row(PASSAGES, "to_state", "REFUSED").put("remark", "Because of another");
            case APPROVED -> rows(PASSAGES).removeIf(passage -> "APPROVED".equals(passage.get("to_state")));
            case PROPOSED -> rows(PROPOSALS).clear();
            case GRANTED -> row(PROPOSALS, "account_id", "known").put("outcome", "OPEN");
        }

        assertThat(aftermath().lost(decided)).anyMatch(line -> line.startsWith("Ruling[verb=" + verb));
    }

    @Test
    void an_approval_for_another_term_than_was_told_is_lost() {
        row(APPLICATIONS, "number", NEW.number()).put("granted_until", "1797022800.000");

        assertThat(aftermath().lost(decided)).hasSize(1);
    }

    @Test
    void what_is_told_of_an_application_that_is_not_there_is_lost() {
        rows(APPLICATIONS).removeIf(application -> application.containsValue(UNFIT.number()));

        assertThat(aftermath().lost(decided)).hasSize(2);
    }

    @Test
    void two_officers_who_were_told_that_they_decided_cannot_both_be_right() {
        tells(new Ruling(Verb.APPROVED, NEW, COLLEAGUE, LAST_DAY));

        assertThat(aftermath().lost(decided)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {PASSAGES, TRAIL, BADGES, ROLES, PROPOSALS, NOTICES})
    void a_part_of_which_the_others_are_there_is_missed(String table) {
        for (var row : List.copyOf(rows(table))) {
            rows(table).remove(row);
            assertThat(aftermath().halfMade()).as("without %s", row).isNotEmpty();
            rows(table).add(row);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PASSAGES, TRAIL, BADGES, PROPOSALS, NOTICES})
    void a_part_that_is_there_twice_is_seen(String table) {
        for (var row : List.copyOf(rows(table))) {
            rows(table).add(row);
            assertThat(aftermath().halfMade()).as("twice %s", row).isNotEmpty();
            rows(table).removeLast();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "known"})
    void an_approval_without_its_account_is_half_made(String person) {
        rows(ACCOUNTS).removeIf(account -> person.equals(account.get("id")));

        assertThat(aftermath().halfMade()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "person", "granted_until", "decided_by", "decided_at", "address", "outlet_key"})
    void an_approval_of_which_the_application_does_not_say_all_is_half_made(String column) {
        row(APPLICATIONS, "number", KNOWN.number()).remove(column);

        assertThat(aftermath().halfMade()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        PASSAGES + ", officer",
        PASSAGES + ", remark",
        BADGES + ", application_id",
        ROLES + ", held_until",
        ROLES + ", account_id",
        PROPOSALS + ", role_until",
        PROPOSALS + ", proposed_by",
        PROPOSALS + ", role",
        TRAIL + ", person",
        TRAIL + ", about"
    })
    void a_part_that_says_something_else_is_seen(String table, String column) {
        for (var row : List.copyOf(rows(table))) {
            var before = row.get(column);
            if (before != null) {
                row.put(column, column.endsWith("until") ? "1" : "");
                assertThat(aftermath().halfMade()).as("%s of %s", column, row).isNotEmpty();
                row.put(column, before);
            }
        }
    }

    @Test
    void a_term_in_the_trail_that_is_not_the_one_that_holds_is_seen() {
        rows(TRAIL).stream().filter(entry -> entry.containsKey("details")).forEach(entry -> {
            entry.put("details", "until=2027-01-01T00:00:00Z");
            assertThat(aftermath().halfMade()).as("%s", entry).isNotEmpty();
            entry.put("details", UNTIL_IN_TRAIL);
        });
    }

    @Test
    void whoever_may_use_the_newsroom_until_then_without_a_decision_is_seen() {
        rows(ACCOUNTS).add(account("other", "other@crash.example", true));
        rows(ROLES).add(role("other", "JOURNALIST"));

        assertThat(aftermath().halfMade()).containsExactly("other holds what nobody decided");
    }

    @Test
    void an_account_that_was_opened_without_a_decision_is_seen() {
        rows(ACCOUNTS).add(account("other", "other@crash.example", false));

        assertThat(aftermath().halfMade()).containsExactly("other holds what nobody decided");
    }

    @Test
    void an_embargo_grant_that_nobody_proposed_is_seen() {
        rows(ROLES).add(role("new", "EMBARGO_READER"));

        assertThat(aftermath().halfMade()).containsExactly("new reads under embargo and nobody proposed it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "REFUSED"})
    void an_embargo_grant_that_no_editor_confirmed_is_half_made(String outcome) {
        row(PROPOSALS, "account_id", "known").put("outcome", outcome);

        assertThat(aftermath().halfMade()).isNotEmpty();
    }

    @Test
    void a_grant_that_one_alone_proposed_and_decided_is_seen() {
        row(PROPOSALS, "account_id", "known").put("decided_by", "officer");

        assertThat(aftermath().halfMade()).contains("one alone proposed and decided for known");
    }

    @Test
    void a_closed_account_is_no_grant() {
        row(ACCOUNTS, "id", "new").put("closed_at", "then");

        assertThat(aftermath().halfMade()).hasSize(1);
    }

    @Test
    void what_is_proposed_and_waits_for_the_editor_is_whole() {
        var proposal = row(PROPOSALS, "account_id", "known");
        proposal.put("outcome", "OPEN");
        proposal.remove("decided_by");
        rows(ROLES).removeIf(role -> "EMBARGO_READER".equals(role.get("role")));
        rows(TRAIL).removeIf(entry -> "security.role-confirmed".equals(entry.get("what")));

        assertThat(aftermath().halfMade()).isEmpty();
    }

    private DecidedAftermath aftermath() {
        return new DecidedAftermath(select -> {
            var table = TABLE.matcher(select);
            return table.find() ? rows(table.group(1)) : List.of();
        });
    }

    private List<Map<String, String>> rows(String table) {
        return Objects.requireNonNull(database.get(table), table);
    }

    private Map<String, String> row(String table, String column, String value) {
        return rows(table).stream()
                .filter(row -> value.equals(row.get(column)))
                .findFirst()
                .orElseThrow();
    }

    private void tells(Ruling ruling) {
        decided.told(ruling);
    }

    private static Decided decided() {
        var decided = new Decided();
        Stream.of(
                        new Ruling(Verb.APPROVED, NEW, OFFICER, LAST_DAY),
                        new Ruling(Verb.APPROVED, KNOWN, COLLEAGUE, LAST_DAY),
                        new Ruling(Verb.PROPOSED, KNOWN, OFFICER, ""),
                        new Ruling(Verb.GRANTED, KNOWN, EDITOR, ""),
                        new Ruling(Verb.ASKED, UNFIT, OFFICER, "Because of this"),
                        new Ruling(Verb.REFUSED, UNFIT, OFFICER, "Because of that"))
                .forEach(decided::told);
        return decided;
    }

    /** A newcomer and a journalist of before who are approved, the latter with an embargo grant; and one refused. */
    private static Map<String, List<Map<String, String>>> whole() {
        return Map.of(
                APPLICATIONS,
                changeable(List.of(
                        approved(NEW, "new", "officer"),
                        approved(KNOWN, "known", "colleague"),
                        Map.of(
                                "id", UNFIT.name(),
                                "number", UNFIT.number(),
                                "address", "unfit@crash.example",
                                "state", "REFUSED",
                                "decided_by", "officer",
                                "decided_at", "REFUSED Unfit"))),
                PASSAGES,
                changeable(List.of(
                        passage(NEW, "APPROVED", "officer"),
                        passage(KNOWN, "APPROVED", "colleague"),
                        because(passage(UNFIT, "NEEDS_INFORMATION", "officer"), "Because of this"),
                        because(passage(UNFIT, "REFUSED", "officer"), "Because of that"))),
                BADGES,
                changeable(List.of(Map.of("application_id", NEW.name()), Map.of("application_id", KNOWN.name()))),
                ACCOUNTS,
                changeable(List.of(
                        account("new", "new@crash.example", false),
                        account("known", "known@crash.example", true),
                        account("officer", OFFICER, true),
                        account("colleague", COLLEAGUE, true),
                        account("editor", EDITOR, true))),
                ROLES,
                changeable(List.of(
                        role("new", "JOURNALIST"),
                        role("known", "JOURNALIST"),
                        role("known", "EMBARGO_READER"),
                        Map.of("account_id", "editor", "role", "EDITOR"))),
                PROPOSALS,
                changeable(List.of(Map.of(
                        "id", "proposal",
                        "account_id", "known",
                        "role", "EMBARGO_READER",
                        "role_until", UNTIL,
                        "proposed_by", "officer",
                        "decided_by", "editor",
                        "outcome", "CONFIRMED"))),
                NOTICES,
                changeable(List.of(Map.of("proposal_id", "proposal"))),
                TRAIL,
                changeable(List.of(
                        entry("accreditation.became.approved", NEW.number(), "officer"),
                        entry("accreditation.badge-issued", NEW.number(), "officer"),
                        entry("security.account-opened", "new", "officer"),
                        grant("security.role-given", "new", "officer"),
                        entry("accreditation.became.approved", KNOWN.number(), "colleague"),
                        entry("accreditation.badge-issued", KNOWN.number(), "colleague"),
                        grant("security.term-moved", "known", "colleague"),
                        grant("security.role-proposed", "known", "officer"),
                        grant("security.role-confirmed", "known", "editor"),
                        entry("accreditation.became.needs-information", UNFIT.number(), "officer"),
                        entry("accreditation.became.refused", UNFIT.number(), "officer"))));
    }

    private static Map<String, String> approved(Case of, String person, String officer) {
        return Map.of(
                "id",
                of.name(),
                "number",
                of.number(),
                "address",
                person + "@crash.example",
                "state",
                "APPROVED",
                "outlet_key",
                "outlet",
                "person",
                person,
                "granted_until",
                UNTIL,
                "decided_by",
                officer,
                "decided_at",
                "APPROVED " + of.name());
    }

    private static Map<String, String> passage(Case of, String to, String officer) {
        return Map.of(
                "application_id", of.name(), "to_state", to, "officer", officer, "happened_at", to + " " + of.name());
    }

    private static Map<String, String> because(Map<String, String> passage, String remark) {
        var all = new HashMap<>(passage);
        all.put("remark", remark);
        return all;
    }

    private static Map<String, String> account(String id, String username, boolean hasPassword) {
        var account = new HashMap<>(Map.of("id", id, "username", username, "outlet_key", "outlet"));
        if (hasPassword) {
            account.put("password_hash", "hash");
        }
        return account;
    }

    private static Map<String, String> role(String person, String role) {
        return Map.of("account_id", person, "role", role, "held_until", UNTIL);
    }

    private static Map<String, String> entry(String what, String about, String person) {
        return Map.of("what", what, "about", about, "person", person);
    }

    private static Map<String, String> grant(String what, String about, String person) {
        var all = new HashMap<>(entry(what, about, person));
        all.put("details", UNTIL_IN_TRAIL);
        return all;
    }

    private static List<Map<String, String>> changeable(List<Map<String, String>> rows) {
        return rows.stream().<Map<String, String>>map(HashMap::new).collect(Collectors.toCollection(ArrayList::new));
    }
}
