package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.audit.Fact;
import presscenter.embargo.Clearance;
import presscenter.embargo.Reader;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.AccountRefusal.Reason;

/** What accreditation decides takes effect here: A7, A8, A14, A20, E31. */
class RightsTest extends SecurityHouse {
    private static final Outlet HERALD = new Outlet("herald", Localized.of("Веснік", "Вестник", "Herald"), false);
    private static final Outlet WIRE = new Outlet("wire", Localized.of("Агенцтва", "Агентство", "Agency"), true);
    private static final Duration DAY = Duration.ofDays(1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Rights rights;

    @Autowired
    PeopleDesk desk;

    @Autowired
    OpenQuestions questions;

    @Autowired
    Invitations invitations;

    @Autowired
    Correspondents correspondents;

    @Autowired
    ReadersByAccount readers;

    private UUID officer = new UUID(0, 0);
    private UUID editor = new UUID(0, 0);

    @BeforeEach
    void an_accreditation_officer_sits_there() {
        officer = opened(Role.ACCREDITATION_OFFICER);
        editor = opened(Role.EDITOR);
        acts(officer);
        heard.facts.clear();
    }

    @Test
    void an_admitted_journalist_reads_until_the_end_of_the_term_and_not_a_moment_longer() {
        var end = in(DAY);
        var ann = admitted(end);

        assertThat(live.find(ann).orElseThrow().roles()).containsExactly(Role.JOURNALIST);
        assertThat(live.find(ann).orElseThrow().outlet()).contains(HERALD);
        assertThat(heard.what()).containsExactly("security.account-opened", "security.role-given");
        assertThat(heard.facts.getLast().details()).containsEntry("until", end.toString());
        clock.reads(end.minusMillis(1));
        assertThat(live.find(ann)).isPresent();
        assertThat(correspondents.find(ann)).isPresent();
        var reading = readers.accredited();
        clock.reads(end);
        assertThat(live.find(ann)).as("though it was found a moment ago").isEmpty();
        assertThat(correspondents.find(ann)).isEmpty();
        assertThat(readers.accredited()).isEqualTo(reading - 1);
    }

    @Test
    void many_are_asked_about_at_once_and_none_of_them_is_kept_past_the_end_of_a_term() {
        var end = in(DAY);
        var ann = admitted(end);
        clock.reads(end.minusMillis(1));
        live.findAll(java.util.Set.of(ann));
        assertThat(live.find(ann)).isPresent();

        clock.reads(end);

        assertThat(live.find(ann)).isEmpty();
    }

    @Test
    void whoever_has_an_account_is_admitted_again_under_the_same_name() {
        var ann = admitted(in(DAY));
        clock.passes(DAY.multipliedBy(2));
        var again = rights.admit(new Newcomer(usernameOf(ann), "Another Spelling", HERALD, Language.RUSSIAN), in(DAY));

        assertThat(again).isEqualTo(ann);
        assertThat(live.find(ann).orElseThrow().name()).isEqualTo("Ann Reader");
        acts(opened(Role.ADMINISTRATOR));
        desk.close(ann);
        acts(officer);
        rights.admit(new Newcomer(usernameOf(ann), "Ann Reader", HERALD, Language.RUSSIAN), in(DAY));
        assertThat(live.find(ann)).isPresent();
    }

    @Test
    void an_address_of_staff_is_refused_also_one_that_is_only_proposed() {
        var proposed = opened();
        acts(opened(Role.ADMINISTRATOR));
        desk.giveRole(proposed, Role.EDITOR);
        acts(officer);

        for (var staff : new UUID[] {editor, proposed}) {
            assertRefused(
                    Reason.STAFF_ADDRESS,
                    () -> rights.admit(new Newcomer(usernameOf(staff), "X", HERALD, Language.ENGLISH), in(DAY)));
            assertRefused(Reason.NOT_A_READER, () -> rights.suspend(staff, Optional.empty()));
            assertRefused(Reason.NOT_A_READER, () -> rights.end(staff));
            assertThat(rights.standing(staff)).isEmpty();
        }
        assertRefused(
                Reason.NOT_A_MAIL_ADDRESS,
                () -> rights.admit(new Newcomer("ann", "Ann", HERALD, Language.ENGLISH), in(DAY)));
        assertRefused(
                Reason.NAME_MISSING,
                () -> rights.admit(new Newcomer(address(), " ", HERALD, Language.ENGLISH), in(DAY)));
        assertRefused(Reason.TERM_OVER, () -> admitted(clock.instant()));
    }

    @Test
    void a_prolonged_accreditation_goes_on_without_anybody_signing_in_anew() throws Exception {
        var end = in(DAY);
        var ann = opened(Role.JOURNALIST);
        rights.prolong(ann, end);
        var browser = browser().signedIn(ann);
        acts(officer);
        rights.prolong(ann, end.plus(DAY));

        assertThat(heard.facts) // sessions of others end by time meanwhile
                .filteredOn(fact -> fact.about().equals(Optional.of(ann.toString())))
                .extracting(Fact::what)
                .contains("security.term-moved")
                .doesNotContain("security.sessions-ended");
        assertThat(browser.gets("/login").getResponse().getStatus())
                .as("signed in")
                .isEqualTo(303);
        acts(officer);
        clock.reads(end);
        assertThat(live.find(ann)).isPresent();
        clock.reads(end.plus(DAY));
        assertThat(live.find(ann)).isEmpty();
        rights.prolong(ann, in(DAY));
        assertThat(live.find(ann)).isPresent();
        assertRefused(Reason.NOT_A_READER, () -> rights.prolong(opened(), in(DAY)));
    }

    @Test
    void a_suspension_keeps_everything_away_until_its_end_or_until_it_is_ended() {
        var ann = cleared(in(DAY.multipliedBy(9)));
        acts(officer);
        heard.facts.clear();

        rights.suspend(ann, Optional.of(in(DAY)));

        assertThat(heard.what()).contains("security.reader-suspended");
        assertThat(live.find(ann)).isEmpty();
        assertThat(correspondents.find(ann)).isEmpty();
        assertThat(readers.embargoReaders()).extracting(Reader::person).doesNotContain(Optional.of(ann));
        assertThat(rights.standing(ann).orElseThrow().suspension()).isPresent();
        assertThat(rights.standing(ann).orElseThrow().embargo().orElseThrow().state())
                .isEqualTo(GivenRole.State.SUSPENDED);
        clock.passes(DAY);
        assertThat(clearanceOf(ann)).isEqualTo(Clearance.EMBARGO);

        rights.suspend(ann, Optional.empty());
        clock.passes(DAY);
        assertThat(live.find(ann)).isEmpty();
        rights.admit(new Newcomer(usernameOf(ann), "Ann", HERALD, Language.ENGLISH), in(DAY.multipliedBy(9)));
        assertThat(live.find(ann)).as("admitted, and still suspended").isEmpty();
        rights.resume(ann);
        assertThat(clearanceOf(ann)).isEqualTo(Clearance.EMBARGO);
        assertThat(heard.what()).contains("security.reader-resumed");
    }

    @Test
    void an_ended_accreditation_takes_all_that_a_reader_held_and_all_that_waits() {
        var ann = admitted(in(DAY));
        rights.proposeEmbargo(ann, in(DAY));
        var link = system.asApplication(() -> rights.invitation(ann));

        rights.end(ann);

        assertThat(live.find(ann)).isEmpty();
        assertThat(heard.what()).contains("security.role-taken", "security.role-refused");
        var standing = rights.standing(ann).orElseThrow();
        assertThat(standing.newsroom()).isEmpty();
        assertThat(standing.embargoProposed()).isFalse();
        assertThat(invitations.find(token(link))).isEmpty();
    }

    @Test
    void an_embargo_grant_is_proposed_with_a_term_decided_by_an_editor_and_ends_by_itself() {
        var ann = admitted(in(DAY.multipliedBy(9)));
        var end = in(DAY);
        rights.proposeEmbargo(ann, end);
        assertThat(rights.standing(ann).orElseThrow().embargoProposed()).isTrue();
        assertRefused(Reason.ALREADY_PROPOSED, () -> rights.proposeEmbargo(ann, end));
        assertThat(clearanceOf(ann)).isEqualTo(Clearance.ACCREDITED);

        acts(editor);
        var proposal = proposalFor(ann);
        assertThat(proposal.until()).contains(end);
        questions.confirm(proposal.id());

        assertThat(clearanceOf(ann)).isEqualTo(Clearance.EMBARGO);
        clock.reads(end.minusMillis(1));
        assertThat(clearanceOf(ann)).isEqualTo(Clearance.EMBARGO);
        assertThat(readers.embargoReaders()).extracting(Reader::person).contains(Optional.of(ann));
        clock.reads(end);
        assertThat(readers.embargoReaders()).extracting(Reader::person).doesNotContain(Optional.of(ann));
        assertThat(clearanceOf(ann)).isEqualTo(Clearance.ACCREDITED);
        acts(officer);
        assertThat(rights.standing(ann).orElseThrow().embargo().orElseThrow().state())
                .isEqualTo(GivenRole.State.OVER);
    }

    @Test
    void a_grant_whose_term_is_over_before_anybody_decided_is_not_given() {
        var ann = admitted(in(DAY.multipliedBy(9)));
        rights.proposeEmbargo(ann, in(DAY));
        clock.passes(DAY);
        acts(editor);
        var proposal = proposalFor(ann);

        assertRefused(Reason.TERM_OVER, () -> questions.confirm(proposal.id()));
        questions.refuse(proposal.id());
        assertThat(clearanceOf(ann)).isEqualTo(Clearance.ACCREDITED);
    }

    @Test
    void a_longer_grant_is_proposed_while_one_is_held_and_a_shorter_one_is_not() {
        var ann = cleared(in(DAY.multipliedBy(2)));
        acts(officer);
        assertRefused(Reason.ALREADY_HELD, () -> rights.proposeEmbargo(ann, in(DAY)));
        rights.proposeEmbargo(ann, in(DAY.multipliedBy(3)));
        acts(editor);
        questions.confirm(proposalFor(ann).id());
        clock.passes(DAY.multipliedBy(2));
        assertThat(clearanceOf(ann)).isEqualTo(Clearance.EMBARGO);
    }

    @Test
    void an_officer_closes_a_grant_alone_and_also_what_is_proposed() {
        var ann = cleared(in(DAY));
        acts(officer);
        rights.closeEmbargo(ann);
        assertThat(clearanceOf(ann)).isEqualTo(Clearance.ACCREDITED);

        rights.proposeEmbargo(ann, in(DAY));
        rights.closeEmbargo(ann);
        assertThat(rights.standing(ann).orElseThrow().embargoProposed()).isFalse();
        acts(editor);
        assertThat(questions.open()).extracting(ProposedRole::person).doesNotContain(ann);
    }

    @Test
    void another_outlet_closes_the_grant_and_the_same_one_does_not() {
        var ann = cleared(in(DAY));
        acts(officer);
        rights.moveTo(ann, HERALD);
        assertThat(clearanceOf(ann)).isEqualTo(Clearance.EMBARGO);
        heard.facts.clear();

        rights.moveTo(ann, WIRE);

        assertThat(clearanceOf(ann)).isEqualTo(Clearance.ACCREDITED);
        assertThat(live.find(ann).orElseThrow().outlet()).contains(WIRE);
        assertThat(heard.what()).contains("security.outlet-changed", "security.role-taken");

        rights.proposeEmbargo(ann, in(DAY));
        rights.admit(new Newcomer(usernameOf(ann), "Ann", HERALD, Language.ENGLISH), in(DAY));
        assertThat(rights.standing(ann).orElseThrow().embargoProposed()).isFalse();
    }

    @Test
    void another_address_or_name_closes_the_grant_and_the_same_ones_do_not() {
        var ann = cleared(in(DAY));
        acts(officer);
        var before = live.find(ann).orElseThrow();
        rights.becomes(ann, before.username(), before.name());
        assertThat(clearanceOf(ann)).isEqualTo(Clearance.EMBARGO);
        heard.facts.clear();

        var other = address();
        rights.becomes(ann, other, "Ann Newname");

        assertThat(clearanceOf(ann)).isEqualTo(Clearance.ACCREDITED);
        assertThat(live.find(ann).orElseThrow().username()).isEqualTo(other);
        assertThat(live.find(ann).orElseThrow().name()).isEqualTo("Ann Newname");
        assertThat(heard.what()).containsExactly("security.reader-changed", "security.role-taken");
        assertThat(heard.facts.getFirst().details()).containsExactly(Map.entry("changed", "ADDRESS NAME"));

        var bob = admitted(in(DAY));
        assertThatThrownBy(() -> rights.becomes(bob, other, "Bob"))
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(AccountRefusal.Reason.USERNAME_TAKEN));
        assertThatThrownBy(() -> rights.becomes(editor, address(), "Editor"))
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(AccountRefusal.Reason.NOT_A_READER));
    }

    @Test
    void no_grant_of_an_accreditation_that_was_over_comes_back_with_the_next_one() {
        var ann = cleared(in(DAY.multipliedBy(9)));
        acts(officer);
        rights.prolong(ann, in(DAY));
        clock.passes(DAY);

        rights.prolong(ann, in(DAY));

        assertThat(clearanceOf(ann)).isEqualTo(Clearance.ACCREDITED);
    }

    @Test
    void a_suspended_or_former_journalist_is_not_proposed_for_a_grant() {
        var ann = admitted(in(DAY));
        rights.suspend(ann, Optional.empty());
        assertRefused(Reason.SUSPENDED, () -> rights.proposeEmbargo(ann, in(DAY)));
        rights.resume(ann);
        clock.passes(DAY);
        assertRefused(Reason.GRANT_NEEDS_JOURNALIST, () -> rights.proposeEmbargo(ann, in(DAY)));
    }

    @Test
    void a_letter_brings_the_link_for_the_first_password_and_never_for_a_second_one() {
        var ann = admitted(in(DAY.multipliedBy(9)));
        var link = system.asApplication(() -> rights.invitation(ann));
        invitations.choose(token(link), PASSWORD);
        assertRefusedTo(Reason.PASSWORD_CHOSEN, ann);

        assertRefusedTo(Reason.GRANT_KEEPS_LINK_AWAY, clearedWithoutPassword());
        var ended = admitted(in(DAY));
        clock.passes(DAY);
        assertRefusedTo(Reason.TERM_OVER, ended);
        assertRefusedTo(Reason.NOT_A_READER, editor);
    }

    @Test
    void an_account_is_found_by_its_address_however_it_is_written() {
        var ann = admitted(in(DAY));
        assertThat(rights.find(" " + usernameOf(ann).toUpperCase(java.util.Locale.ROOT)))
                .contains(ann);
        assertThat(rights.find("nobody at all")).isEmpty();
    }

    @Test
    void an_imported_reader_may_have_a_term() {
        var ann = system.asApplication(() -> accountImport.open(new ImportedAccount(
                address(),
                "Ann",
                java.util.Set.of(Role.JOURNALIST),
                Optional.of(in(DAY)),
                Optional.of(HERALD),
                accounts.findById(editor).orElseThrow().preferences(),
                "none")));
        assertThat(live.find(ann)).isPresent();
        clock.passes(DAY);
        assertThat(live.find(ann)).isEmpty();
    }

    @Test
    void a_link_takes_a_grant_and_the_longer_one_that_was_proposed_and_leaves_one_question() {
        var ann = cleared(in(DAY));
        rights.proposeEmbargo(ann, in(DAY.multipliedBy(2)));
        acts(opened(Role.ADMINISTRATOR));

        desk.issueLink(ann);

        assertThat(questions.open())
                .filteredOn(each -> each.person().equals(ann))
                .hasSize(1);
        acts(officer);
        assertThat(rights.standing(ann).orElseThrow().embargo()).isEmpty();
        rights.end(ann);
        assertThat(rights.standing(ann).orElseThrow().embargoProposed()).isFalse();
    }

    @Test
    void whoever_becomes_a_journalist_again_has_no_grant_of_before() {
        var ann = cleared(in(DAY.multipliedBy(9)));
        rights.prolong(ann, in(DAY));
        clock.passes(DAY);
        assertThat(live.find(ann)).isEmpty();
        acts(opened(Role.ADMINISTRATOR));

        desk.giveRole(ann, Role.JOURNALIST);

        assertThat(clearanceOf(ann)).isEqualTo(Clearance.ACCREDITED);
        assertThat(proposalFor(ann).role()).as("an editor decides anew").isEqualTo(Role.EMBARGO_READER);
    }

    private UUID admitted(Instant until) {
        return rights.admit(new Newcomer(address(), "Ann Reader", HERALD, Language.ENGLISH), until);
    }

    /** A journalist without an end, with a grant until then. */
    private UUID cleared(Instant until) {
        var ann = opened(Role.JOURNALIST);
        rights.moveTo(ann, HERALD);
        return cleared(ann, until);
    }

    private UUID clearedWithoutPassword() {
        return cleared(admitted(in(DAY)), in(DAY));
    }

    private UUID cleared(UUID person, Instant until) {
        acts(officer);
        rights.proposeEmbargo(person, until);
        acts(editor);
        questions.confirm(proposalFor(person).id());
        acts(officer);
        return person;
    }

    private ProposedRole proposalFor(UUID person) {
        return questions.open().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Clearance clearanceOf(UUID person) {
        return ReadersByAccount.reader(live.find(person).orElseThrow()).clearance();
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private static String address() {
        return "ann" + NUMBER.incrementAndGet() + "@rights.example";
    }

    private static String token(String path) {
        return path.substring(Invitations.PATH.length());
    }

    private void assertRefusedTo(Reason reason, UUID person) {
        assertRefused(reason, () -> system.asApplication(() -> rights.invitation(person)));
    }

    private static void assertRefused(Reason reason, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
