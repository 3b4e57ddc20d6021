package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.AccountRefusal.Reason;

/** Accounts and roles: product.md “Roles”, S6, S17. */
class PeopleDeskTest extends SecurityHouse {
    @Autowired
    PeopleDesk desk;

    @Autowired
    OpenQuestions questions;

    @Autowired
    Invitations invitations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Identities identities;

    @Autowired
    ReadersByAccount readers;

    @Test
    void only_an_administrator_opens_accounts() {
        for (var role : Role.values()) {
            acts(role == Role.EMBARGO_READER ? opened(Role.JOURNALIST, role) : opened(role));
            if (role == Role.ADMINISTRATOR) {
                assertThat(desk.list(PeopleFilter.ALL_OPEN, Language.ENGLISH)).isNotEmpty();
            } else {
                assertThatThrownBy(() -> desk.list(PeopleFilter.ALL_OPEN, Language.ENGLISH))
                        .as(role.name())
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> desk.open(account("x@house.example", role)))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void a_role_taken_away_counts_at_once_in_an_old_session() {
        var first = opened(Role.ADMINISTRATOR);
        var second = opened(Role.ADMINISTRATOR);
        acts(second);
        var old = org.springframework.security.core.context.SecurityContextHolder.getContext();
        assertThat(desk.list(PeopleFilter.ALL_OPEN, Language.ENGLISH)).isNotEmpty();
        acts(first);
        desk.takeRole(second, Role.ADMINISTRATOR);
        org.springframework.security.core.context.SecurityContextHolder.setContext(old);
        assertThatThrownBy(() -> desk.list(PeopleFilter.ALL_OPEN, Language.ENGLISH))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void usernames_are_one_however_they_are_written() {
        acts(opened(Role.ADMINISTRATOR));
        var ann = desk.open(account("Ann.Lee@House.example", Role.ACCREDITATION_OFFICER));
        assertThat(rolesOf(ann)).containsExactly(Role.ACCREDITATION_OFFICER);
        assertThat(usernameOf(ann)).isEqualTo("ann.lee@house.example");
        assertRefused(
                Reason.USERNAME_TAKEN, () -> desk.open(account(" ann.lee@house.EXAMPLE ", Role.ACCREDITATION_OFFICER)));
        assertRefused(Reason.NOT_A_MAIL_ADDRESS, () -> desk.open(account("ann lee", Role.ACCREDITATION_OFFICER)));
    }

    @Test
    void journalists_and_staff_exclude_each_other_and_a_grant_needs_a_journalist() {
        var admin = opened(Role.ADMINISTRATOR);
        acts(admin);
        var journalist = opened(Role.JOURNALIST);
        var officer = opened(Role.ACCREDITATION_OFFICER);
        assertRefused(Reason.JOURNALIST_AND_STAFF, () -> desk.giveRole(journalist, Role.ADMINISTRATOR));
        assertRefused(Reason.JOURNALIST_AND_STAFF, () -> desk.giveRole(officer, Role.JOURNALIST));
        assertRefused(Reason.JOURNALIST_AND_STAFF, () -> desk.giveRole(officer, Role.EMBARGO_READER));
        var nobody = opened();
        assertRefused(Reason.GRANT_NEEDS_JOURNALIST, () -> desk.giveRole(nobody, Role.EMBARGO_READER));
        var another = opened(Role.ADMINISTRATOR);
        assertRefused(Reason.ADMINISTRATOR_AND_EDITOR, () -> desk.giveRole(another, Role.EDITOR));
    }

    @Test
    void a_role_that_opens_hidden_texts_takes_two_people_never_oneself() {
        var admin = opened(Role.ADMINISTRATOR);
        var other = opened(Role.ADMINISTRATOR);
        var editor = opened(Role.EDITOR);
        var journalist = opened(Role.JOURNALIST);
        acts(admin);
        heard.facts.clear();
        desk.giveRole(journalist, Role.EMBARGO_READER);
        assertThat(heard.what()).contains("security.role-proposed").doesNotContain("security.role-given");
        assertThat(rolesOf(journalist)).containsExactly(Role.JOURNALIST);
        assertRefused(Reason.ALREADY_PROPOSED, () -> desk.giveRole(journalist, Role.EMBARGO_READER));

        var proposal = proposalFor(journalist);
        assertThat(proposal.mayDecide()).isFalse();
        assertRefused(Reason.NEVER_ONESELF, () -> questions.confirm(proposal.id()));
        assertRefused(Reason.NEVER_ONESELF, () -> desk.giveRole(admin, Role.TRANSLATOR));

        acts(editor);
        assertThat(questions.notices()).extracting(ProposedRole::id).contains(proposal.id());
        questions.putAside(proposal.id());
        assertThat(questions.notices()).extracting(ProposedRole::id).doesNotContain(proposal.id());

        acts(other);
        assertThat(proposalFor(journalist).objection()).contains(Reason.EDITOR_DECIDES);
        assertRefused(Reason.EDITOR_DECIDES, () -> questions.confirm(proposal.id()));
        assertRefused(Reason.EDITOR_DECIDES, () -> questions.refuse(proposal.id()));

        acts(editor);
        assertThat(proposalFor(journalist).mayDecide()).isTrue();
        questions.confirm(proposal.id());
        assertThat(rolesOf(journalist)).containsExactlyInAnyOrder(Role.JOURNALIST, Role.EMBARGO_READER);
        assertThat(heard.what()).contains("security.role-confirmed");
        assertRefused(Reason.ALREADY_DECIDED, () -> questions.refuse(proposal.id()));
        acts(journalist);
        assertThat(readers.reader().clearance()).isEqualTo(presscenter.embargo.Clearance.EMBARGO);
        assertThat(readers.embargoReaders()).contains(readers.reader());
    }

    @Test
    void a_circle_of_named_persons_lets_in_whoever_reads_in_the_newsroom_and_nobody_else() {
        var interpreter = opened(Role.JOURNALIST);
        var other = opened(Role.JOURNALIST);
        var officer = opened(Role.PRESS_OFFICER);
        var gone = opened(Role.JOURNALIST);
        acts(opened(Role.ADMINISTRATOR));
        desk.close(gone);
        var named = new Circle.Persons(Set.of(interpreter, officer, gone, new UUID(0, 77)));

        acts(interpreter);
        assertThat(readers.in(named)).containsExactly(readers.reader());
        assertThat(readers.in(new Circle.Everybody())).doesNotContain(readers.reader());
        acts(other);
        assertThat(named.includes(readers.reader())).isFalse();
        acts(officer);
        assertThat(named.includes(readers.reader())).isFalse();
        assertThat(new Circle.Persons(Set.of(officer)).includes(readers.reader()))
                .as("staff reads what is hidden at the desk only (E1)")
                .isFalse();
    }

    @Test
    void a_role_of_the_desk_is_confirmed_by_a_second_administrator_or_an_editor() {
        var admin = opened(Role.ADMINISTRATOR);
        for (var second : new UUID[] {opened(Role.ADMINISTRATOR), opened(Role.EDITOR)}) {
            var officer = opened(Role.ACCREDITATION_OFFICER);
            acts(admin);
            desk.giveRole(officer, Role.TRANSLATOR);
            var proposal = proposalFor(officer);
            assertThat(rolesOf(officer)).containsExactly(Role.ACCREDITATION_OFFICER);
            acts(second);
            questions.confirm(proposal.id());
            assertThat(rolesOf(officer)).containsExactlyInAnyOrder(Role.ACCREDITATION_OFFICER, Role.TRANSLATOR);
        }
    }

    @Test
    void an_administrator_too_is_made_by_two_people() {
        var admin = opened(Role.ADMINISTRATOR);
        var other = opened(Role.ADMINISTRATOR);
        var officer = opened(Role.ACCREDITATION_OFFICER);
        acts(admin);
        desk.giveRole(officer, Role.ADMINISTRATOR);
        assertThat(rolesOf(officer)).containsExactly(Role.ACCREDITATION_OFFICER);
        var proposal = proposalFor(officer);
        assertRefused(Reason.NEVER_ONESELF, () -> questions.confirm(proposal.id()));
        acts(other);
        questions.confirm(proposal.id());
        assertThat(rolesOf(officer)).containsExactlyInAnyOrder(Role.ACCREDITATION_OFFICER, Role.ADMINISTRATOR);
    }

    @Test
    void whoever_holds_a_link_for_a_password_holds_no_role_that_takes_two_people() {
        var admin = opened(Role.ADMINISTRATOR);
        var editor = opened(Role.EDITOR);
        var person = opened(Role.EDITOR, Role.ACCREDITATION_OFFICER);
        acts(admin);
        heard.facts.clear();
        assertThat(desk.rolesSuspendedByLink(person)).containsExactly(Role.EDITOR);
        var link = desk.issueLink(person);
        assertThat(rolesOf(person)).containsExactly(Role.ACCREDITATION_OFFICER);
        assertThat(heard.what()).contains("security.role-taken", "security.role-proposed", "security.link-issued");

        acts(editor);
        assertThat(questions.notices()).extracting(ProposedRole::person).contains(person);
        var proposal = proposalFor(person);
        assertRefused(Reason.LINK_OPEN, () -> questions.confirm(proposal.id()));
        assertThat(rolesOf(person)).containsExactly(Role.ACCREDITATION_OFFICER);
        invitations.choose(link.substring(Invitations.PATH.length()), "a heron has left the reeds");
        acts(admin);
        assertRefused(Reason.NEVER_ONESELF, () -> questions.confirm(proposal.id()));
        acts(editor);
        questions.confirm(proposal.id());
        assertThat(rolesOf(person)).containsExactlyInAnyOrder(Role.ACCREDITATION_OFFICER, Role.EDITOR);
    }

    @Test
    void a_link_that_is_being_made_while_somebody_confirms_keeps_the_role_too() throws Exception {
        var admin = opened(Role.ADMINISTRATOR);
        var editor = opened(Role.EDITOR);
        var officer = opened(Role.ACCREDITATION_OFFICER);
        acts(admin);
        desk.giveRole(officer, Role.TRANSLATOR);
        var proposal = proposalFor(officer);

        try (var elsewhere = Executors.newSingleThreadExecutor()) {
            var confirmed = new TransactionTemplate(transactions).execute(status -> {
                desk.issueLink(officer);
                var meanwhile = elsewhere.submit(() -> {
                    acts(editor);
                    questions.confirm(proposal.id());
                });
                assertThatThrownBy(() -> meanwhile.get(1, TimeUnit.SECONDS))
                        .as("waits for the link to be stored")
                        .isInstanceOf(TimeoutException.class);
                return meanwhile;
            });
            assertThatThrownBy(confirmed::get).cause().hasMessage(Reason.LINK_OPEN.name());
        }
        assertThat(rolesOf(officer)).containsExactly(Role.ACCREDITATION_OFFICER);
    }

    @Test
    void an_administrators_password_is_no_way_to_a_second_administrator() {
        var admin = opened(Role.ADMINISTRATOR);
        var other = opened(Role.ADMINISTRATOR);
        var journalist = opened(Role.JOURNALIST);
        acts(admin);
        desk.issueLink(other);
        assertThat(rolesOf(other)).isEmpty();
        assertThat(desk.rolesSuspendedByLink(admin)).as("one's own").isEmpty();
        desk.issueLink(admin);
        assertThat(rolesOf(admin)).containsExactly(Role.ADMINISTRATOR);
        assertThat(desk.rolesSuspendedByLink(journalist)).isEmpty();
    }

    @Test
    void a_link_that_has_run_out_keeps_nobody_from_confirming() {
        var editor = opened(Role.EDITOR);
        acts(opened(Role.ADMINISTRATOR));
        var officer = opened(Role.ACCREDITATION_OFFICER);
        desk.giveRole(officer, Role.TRANSLATOR);
        desk.issueLink(officer);
        var proposal = proposalFor(officer);
        acts(editor);
        assertRefused(Reason.LINK_OPEN, () -> questions.confirm(proposal.id()));
        clock.passes(OneTimeLink.GOOD_FOR);
        questions.confirm(proposal.id());
        assertThat(rolesOf(officer)).contains(Role.TRANSLATOR);
    }

    @Test
    void only_administrators_and_editors_decide_and_only_editors_are_told() {
        acts(opened(Role.ADMINISTRATOR));
        var officer = opened(Role.ACCREDITATION_OFFICER);
        desk.giveRole(officer, Role.TRANSLATOR);
        var proposal = proposalFor(officer);
        for (var role : Role.values()) {
            acts(role == Role.EMBARGO_READER ? opened(Role.JOURNALIST, role) : opened(role));
            if (role != Role.EDITOR) {
                assertThatThrownBy(questions::notices).as(role.name()).isInstanceOf(AccessDeniedException.class);
            }
            if (role != Role.EDITOR && role != Role.ADMINISTRATOR) {
                assertThatThrownBy(questions::open).as(role.name()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> questions.confirm(proposal.id())).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> questions.refuse(proposal.id())).isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThat(rolesOf(officer)).containsExactly(Role.ACCREDITATION_OFFICER);
    }

    @Test
    void an_editor_who_would_receive_the_role_does_not_confirm_it() {
        var admin = opened(Role.ADMINISTRATOR);
        var editor = opened(Role.EDITOR);
        acts(admin);
        desk.giveRole(editor, Role.TRANSLATOR);
        var proposal = proposalFor(editor);
        acts(editor);
        assertRefused(Reason.NEVER_ONESELF, () -> questions.confirm(proposal.id()));
        assertThat(rolesOf(editor)).containsExactly(Role.EDITOR);
    }

    @Test
    void only_the_first_administrator_gives_alone_and_only_until_there_are_two_editors() {
        acts(opened(Role.ADMINISTRATOR));
        var translator = opened(Role.ACCREDITATION_OFFICER);
        assertThat(desk.mayGiveAlone()).isFalse();
        assertRefused(Reason.NOT_WAIVABLE, () -> desk.giveRoleAlone(translator, Role.TRANSLATOR));
    }

    @Test
    void the_last_administrator_stays() {
        var admin = opened(Role.ADMINISTRATOR);
        acts(admin);
        accounts.openWith(Role.ADMINISTRATOR, clock.instant()).stream()
                .map(Account::id)
                .filter(id -> !id.equals(admin))
                .forEach(desk::close);
        assertRefused(Reason.LAST_ADMINISTRATOR, () -> desk.close(admin));
        assertRefused(Reason.LAST_ADMINISTRATOR, () -> desk.takeRole(admin, Role.ADMINISTRATOR));
    }

    @Test
    void a_reopened_account_gets_hidden_texts_back_only_by_two_people() {
        acts(opened(Role.ADMINISTRATOR));
        var officer = opened(Role.PRESS_OFFICER, Role.ACCREDITATION_OFFICER);
        desk.close(officer);
        assertThat(live.find(officer)).isEmpty();
        desk.reopen(officer);
        assertThat(rolesOf(officer)).containsExactly(Role.ACCREDITATION_OFFICER);
        assertThat(proposalFor(officer).role()).isEqualTo(Role.PRESS_OFFICER);
        assertThat(heard.what()).contains("security.account-closed", "security.account-reopened");
    }

    @Test
    void people_are_listed_as_the_readers_language_sorts_and_found_by_name_and_outlet() {
        acts(opened(Role.ADMINISTRATOR));
        for (var name : new String[] {"Яна Ў", "Іна Ў", "Ўладзіслаў Ў", "Еўфрасіння Ў"}) {
            desk.open(new NewAccount(
                    "sort" + name.hashCode() + "@house.example",
                    name,
                    Set.of(Role.JOURNALIST),
                    Optional.of(new Outlet("vesnik", Localized.of("Веснік", "Вестник", "Alphabet Herald"), false)),
                    Language.BELARUSIAN));
        }
        assertThat(desk.list(new PeopleFilter("alphabet h", Optional.empty(), false), Language.BELARUSIAN))
                .extracting(PersonLine::name)
                .containsExactly("Еўфрасіння Ў", "Іна Ў", "Ўладзіслаў Ў", "Яна Ў");
        assertRefused(
                Reason.OUTLET_MISSING,
                () -> desk.open(new NewAccount(
                        "no-outlet@house.example", "N", Set.of(Role.JOURNALIST), Optional.empty(), Language.ENGLISH)));
    }

    @Test
    void an_import_is_the_applications_alone() {
        acts(opened(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> accountImport.hashOf("x")).isInstanceOf(AccessDeniedException.class);
        assertThat(system.asApplication(() -> accountImport.find("nobody@house.example")))
                .isEmpty();
    }

    @Test
    void names_are_for_whoever_is_signed_in() {
        var person = opened(Role.EDITOR);
        assertThatThrownBy(() -> identities.nameOf(person)).isInstanceOf(AccessDeniedException.class);
        acts(person);
        assertThat(identities.nameOf(person))
                .hasValueSatisfying(name -> assertThat(name).startsWith("Person "));
        assertThat(identities.namesOf(Set.of(person, UUID.randomUUID()))).containsOnlyKeys(person);
    }

    private static NewAccount account(String username, Role role) {
        return new NewAccount(username, "Ann Lee", Set.of(role), Optional.empty(), Language.ENGLISH);
    }

    private Set<Role> rolesOf(UUID person) {
        return accounts.findById(person).orElseThrow().roles(clock.instant());
    }

    private ProposedRole proposalFor(UUID person) {
        return questions.open().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Reason reason, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
