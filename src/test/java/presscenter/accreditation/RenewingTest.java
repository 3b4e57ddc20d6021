package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.mail.Letter;
import presscenter.mail.WrittenLetter;
import presscenter.role.Role;
import presscenter.security.Newcomer;
import presscenter.security.OpenQuestions;
import presscenter.security.Rightful;
import presscenter.security.Rights;
import presscenter.security.SignedInAs;

/** Whoever was accredited renews it for another edition (A1, A14). */
class RenewingTest extends AccreditationHouse {
    private static final Instant END = Instant.parse("2026-12-31T21:00:00Z");
    private static final Instant NEXT_END = Instant.parse("2027-07-01T21:00:00Z");
    private static final String NEXT = "lakeland-2027";
    private static final String OTHER_OUTLET = "narrows-weekly";
    private static final String RENEW = "/accreditation/renew";
    private static final String SIGN_IN = "/login?return=%2Faccreditation%2F";

    @Autowired
    AccreditationDesk desk;

    @Autowired
    RenewalDesk renewals;

    @Autowired
    Rights rights;

    @Autowired
    OpenQuestions questions;

    @BeforeEach
    void the_next_edition_and_another_outlet() {
        sql.update(
                "update accreditation_edition set begins = ?, ends = ? where edition_key not in (?, ?)", // other tests'
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-01-02"),
                EDITION,
                NEXT);
        if (editions.findById(NEXT).isEmpty()) {
            editions.save(new Edition(new EditionFacts(
                    NEXT,
                    Localized.of("Наступная канферэнцыя", "Следующая конференция", "Next Conference"),
                    LocalDate.parse("2027-05-30"),
                    LocalDate.parse("2027-06-01"),
                    Instant.parse("2027-05-20T15:00:00Z"),
                    false)));
        }
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
    void a_renewal_begins_with_what_is_known_and_asks_anew_for_what_is_new_with_each_edition() {
        var olga = accredited();
        var before = olga.application();
        olga.opens(RENEW);
        assertThat(olga.page())
                .contains("Next Conference", "Renew for this event")
                .doesNotContain("Lakeland Conference</h2>");
        renews(olga);

        var renewal = olga.application();
        var form = renewal.form();
        assertThat(renewal.edition()).isEqualTo(NEXT);
        assertThat(renewal.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(form.name()).isEqualTo(before.form().name());
        assertThat(form.latinName()).isEqualTo("Volha Tkach");
        assertThat(form.as()).contains(ApplicantClass.STAFF);
        assertThat(form.outlet().key()).contains(OUTLET);
        assertThat(form.outlet().typed()).isEqualTo("Talmerna Herald");
        assertThat(form.position()).isEqualTo("correspondent");
        assertThat(form.otherRoles()).containsExactly(OtherRole.NONE);
        assertThat(form.signatory()).as("of another letter").isEmpty();
        assertThat(form.ministry()).as("asked for again").isEmpty();
        assertThat(olga.opens("/accreditation/documents").page())
                .as("no document goes over")
                .doesNotContain("letter.pdf");

        olga.sends("/accreditation/check", Map.of("declared", "yes"));
        assertThat(olga.page())
                .contains("Name at least two published works", "The letter of assignment is missing.")
                .contains("/accreditation/samples");
        assertThat(state(before)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void two_works_or_the_reason_why_there_are_none_are_asked_for() {
        var olga = accredited();
        renews(olga);
        shows(olga, work("https://herald.example/1", "Lake talks open", "2026-09-20"));
        assertThat(olga.answer.getRedirectedUrl()).isEqualTo("/accreditation/documents");
        assertThat(missesSamples(olga)).isTrue();

        for (var bad : List.of(
                work("http://herald.example/2", "Talks go on", "2026-09-21"),
                work("https://herald.example/2", "", "2026-09-21"),
                work("https://herald.example/2", "Talks go on", ""),
                work("https://ada:secret@herald.example/2", "Talks go on", "2026-09-21"),
                work("https://herald.example/2", "Talks go on", "2029-09-21"),
                work("https://herald.example/1", "Talks go on", "2026-09-21"))) {
            shows(olga, work("https://herald.example/1", "Lake talks open", "2026-09-20"), bad);
            assertThat(olga.answer.getStatus()).as(bad.toString()).isEqualTo(422);
            assertThat(olga.page()).as("nothing typed is lost").contains(bad.headline(), bad.address());
        }
        assertThat(missesSamples(olga)).isTrue();
        shows(
                olga,
                work("https://herald.example/1", "Lake talks open", "2026-09-20"),
                work("https://herald.example/2", "Talks go on", "2026-09-21"));
        assertThat(missesSamples(olga)).isFalse();

        olga.sends("/accreditation/samples", Map.of("why-none", "I film; others sign."));
        assertThat(missesSamples(olga)).isFalse();
        olga.sends("/accreditation/samples", Map.of());
        assertThat(missesSamples(olga)).isTrue();
    }

    @Test
    void an_officer_sees_that_it_is_a_renewal_upon_what_and_the_samples() {
        var olga = accredited();
        var before = olga.application();
        handsInRenewal(olga, Map.of());
        officer();

        var renewal = olga.application();
        assertThat(desk.queue(only(renewal), Optional.empty(), 10).lines())
                .singleElement()
                .matches(QueueLine::renewal, "is marked in the queue");
        assertThat(desk.queue(only(before), Optional.empty(), 10).lines())
                .singleElement()
                .matches(line -> !line.renewal(), "is none");
        var file = renewals.file(renewal.number()).orElseThrow();
        assertThat(file.earlier()).isEqualTo(before.number());
        assertThat(file.edition().key()).isEqualTo(EDITION);
        assertThat(file.until()).contains(END);
        assertThat(file.changed()).isEmpty();
        assertThat(file.samples().works()).extracting(Sample::title).containsExactly("Lake talks open", "Talks go on");
        assertThat(renewals.file(before.number())).isEmpty();
    }

    @Test
    void nothing_is_granted_by_itself_and_a_refusal_leaves_what_was_granted() {
        var olga = accredited();
        var before = olga.application();
        handsInRenewal(olga, Map.of());
        var person = person(olga);
        assertThat(standing(person).newsroom().orElseThrow().until()).contains(END);
        assertThat(state(before)).isEqualTo(ApplicationState.APPROVED);

        officer();
        var file = desk.open(olga.application().number()).orElseThrow();
        desk.refuse(file.number(), file.version(), new Remark(Remark.PREPARED + "not-confirmed"));
        assertThat(standing(person).newsroom().orElseThrow().until()).contains(END);
        assertThat(state(before)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void an_approval_prolongs_and_another_outlet_closes_the_embargo_grant() {
        var same = accreditedUnderEmbargo();
        handsInRenewal(same, Map.of());
        officer();
        approves(same);
        assertThat(standing(person(same)).newsroom().orElseThrow().until()).contains(NEXT_END);
        assertThat(standing(person(same)).embargo()).as("nothing is another").isPresent();

        var olga = accreditedUnderEmbargo();
        handsInRenewal(olga, Map.of("outlet", "Narrows Weekly", "outlet-key", OTHER_OUTLET));
        officer();
        assertThat(standing(person(olga)).embargo())
                .as("untouched until it is decided")
                .isPresent();
        assertThat(renewals.file(olga.application().number()).orElseThrow().changed())
                .containsExactly(Credential.OUTLET);
        approves(olga);
        assertThat(standing(person(olga)).embargo())
                .as("needs a fresh proposal")
                .isEmpty();
        assertThat(standing(person(olga)).outlet().orElseThrow().key()).isEqualTo(OTHER_OUTLET);
    }

    @Test
    void before_signing_in_neither_the_page_nor_a_link_by_mail_shows_anything_of_a_renewal() {
        var olga = accredited();
        var stranger = new Applicant(olga.address);
        assertThat(stranger.opens(RENEW).answer.getRedirectedUrl()).isEqualTo(SIGN_IN + "renew");
        handsInRenewal(olga, Map.of());
        var link = links(letters(ToldLetters.KIND, olga.address).getLast()).getLast();
        stranger.opens(link).sendsFrom(link, Map.of());
        for (var page : List.of("mine", "you", "work", "samples", "documents", "check")) {
            stranger.opens("/accreditation/" + page);
            assertThat(stranger.answer.getRedirectedUrl()).as(page).isEqualTo(SIGN_IN + "mine");
            assertThat(stranger.page()).as(page).doesNotContain("Ткач", "Tkach", "Talmerna");
        }
        assertThat(stranger.signsIn(person(olga)).opens("/accreditation/mine").page())
                .contains(olga.application().number().toString());
        var other = accredited();
        assertThat(stranger.signsIn(person(other))
                        .opens("/accreditation/mine")
                        .answer
                        .getRedirectedUrl())
                .as("somebody else's")
                .isEqualTo("/accreditation");
    }

    @Test
    void nobody_renews_what_was_revoked_or_suspended_or_is_being_checked_or_was_never_granted() {
        var olga = accredited();
        officer();
        var file = desk.open(olga.application().number()).orElseThrow();
        desk.suspend(file.number(), file.version(), new Remark(Remark.PREPARED + "not-confirmed"), Optional.empty());
        SignedInAs.person(house, person(olga));
        assertThatThrownBy(renewals::offers).isInstanceOf(AccessDeniedException.class);

        var mark = accredited();
        mark.sends("/accreditation/change", changed(mark, Map.of("identity-number", "OTHER 9")));
        assertThat(mark.application().state()).isEqualTo(ApplicationState.SUBMITTED);
        assertRenewsNothing(person(mark));
        assertRenewsNothing(SignedInAs.account(house, "Editor " + COUNT.incrementAndGet(), Role.EDITOR));
    }

    @Test
    void it_is_begun_once_gone_on_with_and_not_offered_again_once_it_is_handed_in() {
        var olga = accredited();
        renews(olga);
        var begun = olga.application().number();
        assertThat(olga.opens(RENEW).page()).contains("Go on with the renewal");
        renews(olga);
        assertThat(olga.application().number()).isEqualTo(begun);
        handsIn(olga, Map.of());
        assertThat(olga.opens(RENEW).page())
                .contains("There is nothing to renew")
                .doesNotContain("Renew for this");
        SignedInAs.person(house, person(olga));
        assertThatThrownBy(() -> renewals.begin(NEXT, Language.ENGLISH))
                .isInstanceOfSatisfying(
                        ApplicationRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.EDITION_CLOSED));
    }

    @Test
    void a_confirmed_new_address_is_the_renewals_too() {
        var olga = accredited();
        var person = person(olga);
        renews(olga);
        var renewal = olga.application().id();
        var before = applications.grantedTo(person).getFirst();
        var other = "new" + olga.address;
        system.asApplication(() -> sql.update(
                "update accreditation_application set state = 'SUBMITTED', changed = 'ADDRESS', wanted_address = ?"
                        + " where id = ?",
                other,
                before.id()));
        officer();
        var file = desk.open(before.number()).orElseThrow();
        desk.approve(file.number(), file.version(), END);
        assertThat(applications.findById(renewal).orElseThrow().address()).isEqualTo(other);
    }

    @Test
    void the_letter_before_the_end_leads_to_the_renewal_and_names_nothing_but_number_and_day() {
        var olga = accredited();
        var now = clock.instant();
        try {
            clock.reads(END.minus(Duration.ofDays(3)));
            var letter = house.getBean(EndingLetters.class)
                    .write(Letter.of(EndingLetters.KIND, olga.application().id()))
                    .orElseThrow();
            assertThat(letter.parts())
                    .anySatisfy(part -> assertThat(part)
                            .isInstanceOfSatisfying(
                                    WrittenLetter.Link.class,
                                    link -> assertThat(link.path()).isEqualTo(RENEW)));
            assertThat(letter.parts().toString()).doesNotContain("Ткач", "Tkach", "Herald");
        } finally {
            clock.reads(now);
        }
    }

    // ── as a person

    private void assertRenewsNothing(UUID person) {
        SignedInAs.person(house, person);
        assertThat(renewals.offers()).isEmpty();
        assertThatThrownBy(() -> renewals.begin(NEXT, Language.ENGLISH))
                .isInstanceOfSatisfying(
                        ApplicationRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.NOTHING_TO_RENEW));
    }

    private UUID officer() {
        var officer = SignedInAs.account(house, "Officer " + COUNT.incrementAndGet(), Role.ACCREDITATION_OFFICER);
        SignedInAs.person(house, officer);
        return officer;
    }

    /** Who is accredited for the running edition, and signed in. */
    private Applicant accredited() {
        var olga = applicant()
                .begins()
                .writesAll("Вольга Ткач", "Volha Tkach")
                .handsInDocuments()
                .handsIn();
        officer();
        var file = desk.open(olga.application().number()).orElseThrow();
        desk.approve(file.number(), file.version(), END);
        return olga.signsIn(person(olga));
    }

    /** The same, with a grant for the embargo, as two people decided. */
    private Applicant accreditedUnderEmbargo() {
        var olga = applicant()
                .begins()
                .writesAll("Вольга Ткач", "Volha Tkach")
                .handsInDocuments()
                .handsIn();
        officer();
        var file = desk.open(olga.application().number()).orElseThrow();
        var person = rights.admit(
                new Newcomer(olga.address, "Вольга Ткач", file.outlet().orElseThrow(), Language.ENGLISH), END);
        // With a password, no letter holds a link that would keep the grant away while it is open.
        sql.update("update security_account set password_hash = 'chosen' where id = ?", person);
        desk.approve(file.number(), file.version(), END);
        var approved = desk.open(file.number()).orElseThrow();
        desk.proposeEmbargo(approved.number(), approved.version());
        SignedInAs.person(house, SignedInAs.account(house, "Editor " + COUNT.incrementAndGet(), Role.EDITOR));
        questions.open().stream()
                .filter(each -> each.person().equals(person))
                .forEach(each -> questions.confirm(each.id()));
        officer();
        return olga.signsIn(person);
    }

    private void approves(Applicant who) {
        var file = desk.open(who.application().number()).orElseThrow();
        desk.approve(file.number(), file.version(), NEXT_END);
    }

    private void renews(Applicant who) {
        who.sends(RENEW, Map.of("edition", NEXT));
        assertThat(who.answer.getRedirectedUrl()).isEqualTo("/accreditation/you");
    }

    private void handsInRenewal(Applicant who, Map<String, String> others) {
        renews(who);
        handsIn(who, others);
    }

    private void handsIn(Applicant who, Map<String, String> others) {
        var work = new HashMap<>(Map.of(
                "outlet", "Talmerna Herald",
                "outlet-key", OUTLET,
                "position", "correspondent",
                "signatory", "Ian Brook, editor",
                "other-roles", "none",
                "ministry", "not-needed"));
        work.putAll(others);
        who.sends("/accreditation/work", work);
        assertThat(who.answer.getRedirectedUrl()).isEqualTo("/accreditation/samples");
        shows(
                who,
                work("https://herald.example/1", "Lake talks open", "2026-09-20"),
                work("https://herald.example/2", "Talks go on", "2026-09-21"));
        who.handsInDocuments().handsIn();
        assertThat(who.application().state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    private record Work(String address, String headline, String published) {}

    private static Work work(String address, String headline, String published) {
        return new Work(address, headline, published);
    }

    /** Sends the works, a row each; a bar parts the rows' fields of one name. */
    private static void shows(Applicant who, Work... works) {
        who.sends(
                "/accreditation/samples",
                Map.of(
                        "address", inRows(works, Work::address),
                        "headline", inRows(works, Work::headline),
                        "published", inRows(works, Work::published)));
    }

    private static String inRows(Work[] works, Function<Work, String> field) {
        return Stream.of(works).map(work -> field.apply(work) + "|").collect(Collectors.joining());
    }

    private static boolean missesSamples(Applicant who) {
        return who.opens("/accreditation/check").page().contains("Name at least two published works");
    }

    private static Map<String, String> changed(Applicant who, Map<String, String> others) {
        var form = who.application().form();
        var fields = new HashMap<>(Map.of(
                "name", form.name(),
                "latin-name", form.latinName(),
                "identity-number", form.identityNumber(),
                "address", who.application().address(),
                "outlet", form.outlet().typed(),
                "outlet-key", form.outlet().key().orElse("")));
        fields.putAll(others);
        return fields;
    }

    private UUID person(Applicant who) {
        return applications.ofAddress(who.address).stream()
                .flatMap(each -> each.person().stream())
                .findFirst()
                .orElseThrow();
    }

    private ApplicationState state(Application application) {
        return applications.findById(application.id()).orElseThrow().state();
    }

    private Rightful standing(UUID person) {
        officer();
        return rights.standing(person).orElseThrow();
    }

    private static QueueFilter only(Application application) {
        return new QueueFilter(
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                application.number().toString());
    }
}
