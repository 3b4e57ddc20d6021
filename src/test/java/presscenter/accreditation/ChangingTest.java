package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;
import presscenter.security.AccountRefusal;
import presscenter.security.Identities;
import presscenter.security.Newcomer;
import presscenter.security.OpenQuestions;
import presscenter.security.Rightful;
import presscenter.security.Rights;
import presscenter.security.SignedInAs;

/** Whoever is accredited has another outlet, address or identity (A8, S18). */
class ChangingTest extends AccreditationHouse {
    private static final Instant END = Instant.parse("2026-12-31T21:00:00Z");
    private static final Remark NOT_CONFIRMED = new Remark(Remark.PREPARED + "not-confirmed");
    private static final String OTHER_OUTLET = "narrows-weekly";

    @Autowired
    Closing closing;

    @Autowired
    AccreditationDesk desk;

    @Autowired
    Rights rights;

    @Autowired
    OpenQuestions questions;

    @Autowired
    Identities identities;

    @BeforeEach
    void another_outlet_is_registered() {
        system.asApplication(() -> outletImport.register(List.of(new OutletImport.Imported(
                OTHER_OUTLET,
                new OutletDraft(
                        Localized.of("Тыднёвік Пратокі", "Еженедельник Протоки", "Narrows Weekly"),
                        List.of(),
                        Optional.of(OutletKind.NEWSPAPER),
                        Optional.of(new Country("XA")),
                        Optional.empty(),
                        Optional.of("+375 17 200 00 07"))))));
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void another_outlet_resets_the_approval_and_closes_the_grant_in_the_same_moment() {
        var olga = accreditedUnderEmbargo();
        var person = rights.find(olga.address).orElseThrow();

        olga.opens("/accreditation/mine");
        assertThat(olga.page()).contains("/accreditation/change");
        changes(olga, Map.of("outlet", "Narrows Weekly", "outlet-key", OTHER_OUTLET));

        assertThat(olga.application().state()).isEqualTo(ApplicationState.SUBMITTED);
        var standing = standing(person);
        assertThat(standing.embargo()).isEmpty();
        assertThat(standing.newsroom()).as("a grant of its own").isPresent();
        assertThat(standing.outlet().orElseThrow().key()).as("not checked yet").isEqualTo(OUTLET);
        assertThat(trail("accreditation.credentials-changed", olga)).containsExactly("changed=OUTLET");
        assertThat(olga.opens("/accreditation/mine").page())
                .contains("What you changed is being checked", "texts under embargo are closed");
        assertThat(letters(ToldLetters.KIND, olga.address).getLast().parts().toString())
                .contains("If it was not you, tell the press center at once.");
        officer();
        var file = file(olga);
        assertThat(file.changed()).containsExactly(Credential.OUTLET);
        assertThat(desk.queue(only(olga), Optional.empty(), 10).lines())
                .singleElement()
                .matches(QueueLine::changed, "is marked in the queue");

        desk.approve(file.number(), file.version(), END);
        assertThat(file(olga).changed()).isEmpty();
        assertThat(standing(person).outlet().orElseThrow().key()).isEqualTo(OTHER_OUTLET);
        assertThat(standing(person).embargo()).as("needs a fresh proposal").isEmpty();
    }

    @Test
    void what_is_changed_is_not_left_undecided_as_long_as_what_was_granted_goes_on() {
        var olga = accreditedUnderEmbargo();
        changes(olga, Map.of("outlet", "Narrows Weekly", "outlet-key", OTHER_OUTLET));
        clock.reads(END.minusMillis(1)); // the edition is over for weeks
        closing.look();
        assertThat(olga.application().state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(olga.application().changed()).containsExactly(Credential.OUTLET);
        clock.reads(END);
        closing.look();
        assertThat(olga.application().state()).isEqualTo(ApplicationState.EXPIRED);
    }

    @Test
    void another_address_holds_from_the_check_on_and_the_old_one_is_warned() {
        var olga = accreditedUnderEmbargo();
        var person = rights.find(olga.address).orElseThrow();
        var other = "new" + olga.address;
        changes(olga, Map.of("address", other));

        assertThat(standing(person).embargo()).isEmpty();
        assertThat(rights.find(other)).isEmpty();
        assertThat(letters(ToldLetters.KIND, other)).isEmpty();
        assertThat(letters(ToldLetters.KIND, olga.address).getLast().parts().toString())
                .contains("If it was not you");
        officer();
        var file = file(olga);
        assertThat(file.wantedAddress()).contains(other);
        desk.approve(file.number(), file.version(), END);

        assertThat(rights.find(other)).contains(person);
        assertThat(rights.find(olga.address)).isEmpty();
        assertThat(letters(ToldLetters.KIND, other).getLast().parts().toString())
                .contains("has been approved");
    }

    @Test
    void an_address_that_is_somebody_elses_is_told_to_the_officer_and_not_to_the_applicant() {
        var mark = accreditedUnderEmbargo();
        var olga = accreditedUnderEmbargo();
        changes(olga, Map.of("address", mark.address));
        assertThat(olga.answer.getStatus()).isEqualTo(303);
        officer();
        var file = file(olga);
        assertThatThrownBy(() -> desk.approve(file.number(), file.version(), END))
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(AccountRefusal.Reason.USERNAME_TAKEN));
    }

    @Test
    void another_name_or_document_closes_the_grant_and_the_account_follows_the_check() {
        var olga = accreditedUnderEmbargo();
        var person = rights.find(olga.address).orElseThrow();
        changes(olga, Map.of("name", "Вольга Рака", "latin-name", "Volha Raka", "identity-number", "NEW 7"));

        assertThat(standing(person).embargo()).isEmpty();
        assertThat(identities.nameOf(person)).contains("Вольга Ткач");
        officer();
        var file = file(olga);
        assertThat(file.changed()).containsExactly(Credential.IDENTITY);
        desk.approve(file.number(), file.version(), END);
        assertThat(identities.nameOf(person)).contains("Вольга Рака");
    }

    @Test
    void a_refusal_ends_what_was_granted_upon_the_old_ones() {
        var olga = accreditedUnderEmbargo();
        var person = rights.find(olga.address).orElseThrow();
        changes(olga, Map.of("identity-number", "NEW 8"));
        officer();
        var file = file(olga);
        desk.refuse(file.number(), file.version(), NOT_CONFIRMED);
        assertThat(standing(person).newsroom()).isEmpty();
    }

    @Test
    void taken_back_before_it_is_checked_nothing_stays_granted() {
        var olga = accreditedUnderEmbargo();
        var person = rights.find(olga.address).orElseThrow();
        changes(olga, Map.of("identity-number", "NEW 9"));
        olga.opens("/accreditation/mine").sendsFrom("/accreditation/mine/withdraw", Map.of());
        assertThat(olga.application().state()).isEqualTo(ApplicationState.WITHDRAWN);
        officer();
        assertThat(standing(person).newsroom()).isEmpty();
    }

    @Test
    void what_is_changed_while_it_is_checked_is_told_to_the_officer_too() {
        var olga = accreditedUnderEmbargo();
        changes(olga, Map.of("outlet", "Narrows Weekly", "outlet-key", OTHER_OUTLET));
        officer();
        desk.ask(file(olga).number(), file(olga).version(), new Remark(Remark.PREPARED + "ask-identity"));
        olga.sends(
                "/accreditation/you",
                Map.of(
                        "name",
                        "Вольга Ткач",
                        "latin-name",
                        "Volha Tkach",
                        "as",
                        "staff",
                        "phone",
                        "+375 17 200 00 02",
                        "identity-number",
                        "OTHER 1"));
        olga.handsIn();
        assertThat(file(olga).changed()).containsExactlyInAnyOrder(Credential.OUTLET, Credential.IDENTITY);
    }

    @Test
    void whoever_comes_again_with_another_document_keeps_no_grant() {
        var olga = accreditedUnderEmbargo();
        var person = rights.find(olga.address).orElseThrow();
        var again = new Applicant(olga.address)
                .begins()
                .writesAll("Вольга Ткач", "Volha Tkach") // another number each time
                .handsInDocuments()
                .handsIn();
        officer();
        assertThat(standing(person).embargo()).isPresent();
        var file = desk.open(again.application().number()).orElseThrow();
        desk.approve(file.number(), file.version(), END);
        assertThat(standing(person).embargo()).isEmpty();
        assertThat(standing(person).newsroom()).isPresent();
    }

    @Test
    void nothing_another_and_nothing_missing() {
        var olga = accreditedUnderEmbargo();
        var person = rights.find(olga.address).orElseThrow();
        changes(olga, Map.of());
        assertThat(olga.page()).contains("Nothing here is another than before.");
        changes(olga, Map.of("latin-name", ""));
        assertThat(olga.page()).contains("One thing is still missing here.", "Write your name in Latin letters.");
        changes(olga, Map.of("address", "no address"));
        assertThat(olga.answer.getStatus()).isEqualTo(422);
        assertThat(olga.opens("/accreditation/change").page())
                .as("as the registry calls it")
                .contains("value=\"Talmerna Herald\"");
        changes(olga, Map.of("outlet", "Вестник Талмерны"));
        assertThat(olga.page()).contains("Nothing here is another than before.");
        changes(olga, Map.of("outlet", "Some Unheard Paper"));
        assertThat(olga.page())
                .as("the old key came along with another name")
                .contains("choose one of those found, or write its website");
        assertThat(olga.application().state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(standing(person).embargo()).isPresent();
        var draft = applicant().begins();
        assertThat(draft.opens("/accreditation/change").answer.getRedirectedUrl())
                .isEqualTo("/accreditation/mine");
    }

    // ── as a person

    private UUID officer() {
        var officer = SignedInAs.account(house, "Officer " + COUNT.incrementAndGet(), Role.ACCREDITATION_OFFICER);
        SignedInAs.person(house, officer);
        return officer;
    }

    /** Who holds a grant for the embargo, as two people decided. */
    private Applicant accreditedUnderEmbargo() {
        var olga = applicant()
                .begins()
                .writesAll("Вольга Ткач", "Volha Tkach")
                .handsInDocuments()
                .handsIn();
        officer();
        var outlet = file(olga).outlet().orElseThrow();
        var person = rights.admit(new Newcomer(olga.address, "Вольга Ткач", outlet, Language.ENGLISH), END);
        // With a password, no letter holds a link that would keep the grant away while it is open.
        sql.update("update security_account set password_hash = 'chosen' where id = ?", person);
        desk.approve(file(olga).number(), file(olga).version(), END);
        desk.proposeEmbargo(file(olga).number(), file(olga).version());
        SignedInAs.person(house, SignedInAs.account(house, "Editor " + COUNT.incrementAndGet(), Role.EDITOR));
        questions.open().stream()
                .filter(each -> each.person().equals(person))
                .forEach(each -> questions.confirm(each.id()));
        officer();
        assertThat(standing(person).embargo()).isPresent();
        return olga;
    }

    /** Sends the form of what has changed, its other fields as they came. */
    private static void changes(Applicant who, Map<String, String> others) {
        var form = who.application().form();
        var fields = new HashMap<>(Map.of(
                "name", form.name(),
                "latin-name", form.latinName(),
                "identity-number", form.identityNumber(),
                "address", who.application().address(),
                "outlet", form.outlet().typed(),
                "outlet-key", form.outlet().key().orElse("")));
        fields.putAll(others);
        who.sends("/accreditation/change", fields);
    }

    private ApplicationFile file(Applicant who) {
        return desk.open(applications
                        .findById(who.application().id())
                        .orElseThrow()
                        .number())
                .orElseThrow();
    }

    private Rightful standing(UUID person) {
        return rights.standing(person).orElseThrow();
    }

    private static QueueFilter only(Applicant who) {
        return new QueueFilter(
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                who.application().number().toString());
    }

    private List<@Nullable String> trail(String what, Applicant who) {
        return sql.queryForList(
                "select details from audit_entry where what = ? and about = ?",
                String.class,
                what,
                who.application().number().toString());
    }
}
