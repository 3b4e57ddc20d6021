package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.ApplicationFile.Likeness;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.language.Localized;
import presscenter.mail.Letter;
import presscenter.mail.WrittenLetter;
import presscenter.role.Role;
import presscenter.security.OpenQuestions;
import presscenter.security.Rights;
import presscenter.security.SignedInAs;

/** An accreditation officer decides (A3, A5, A7, A11, A15, A19). */
class DecidingTest extends AccreditationHouse {
    private static final Instant END = Instant.parse("2026-12-31T21:00:00Z");
    private static final Remark NO_NEWS = new Remark(Remark.PREPARED + "no-news-outlet");

    @Autowired
    AccreditationDesk desk;

    @Autowired
    ApplicantsDesk applicants;

    @Autowired
    Rights rights;

    @Autowired
    Closing closing;

    @Autowired
    EndingLetters ending;

    @Autowired
    OutletDesk outletDesk;

    @Autowired
    OpenQuestions questions;

    /** Another one each time. */
    private UUID officer() {
        var officer = SignedInAs.account(house, "Officer " + COUNT.incrementAndGet(), Role.ACCREDITATION_OFFICER);
        SignedInAs.person(house, officer);
        return officer;
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private Applicant handedIn(String name, String latin) {
        return applicant().begins().writesAll(name, latin).handsInDocuments().handsIn();
    }

    private static void refuses(Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(ApplicationRefused.class).hasMessage(why.name());
    }

    private ApplicationFile file(Applicant applicant) {
        return desk.open(applicant.application().number()).orElseThrow();
    }

    @Test
    void approval_opens_an_account_with_a_term_and_the_letter_brings_the_way_in() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        officer();
        var file = file(olga);
        assertThat(file.verbs())
                .containsExactlyInAnyOrder(ApplicationVerb.APPROVE, ApplicationVerb.ASK, ApplicationVerb.REFUSE);
        assertThat(file.outlet().orElseThrow().key()).isEqualTo(OUTLET);
        desk.approve(file.number(), file.version(), END);

        var person = rights.find(olga.address).orElseThrow();
        var standing = rights.standing(person).orElseThrow();
        assertThat(standing.newsroom().orElseThrow().until()).contains(END);
        assertThat(standing.embargo())
                .as("an embargo grant is another decision (A7)")
                .isEmpty();
        var letter = letters(ToldLetters.KIND, olga.address).getLast();
        assertThat(letter.parts().toString()).contains("has been approved", "31 December 2026", "/welcome/");
        assertThat(olga.opens("/accreditation/mine").page()).contains("You are accredited until 31 December 2026");
    }

    @Test
    void what_a_colleague_did_meanwhile_is_not_overwritten() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        officer();
        var seen = file(olga);
        officer();
        assertThat(file(olga).beside()).as("the second sees the first").hasSize(1);
        desk.ask(seen.number(), seen.version(), new Remark(Remark.PREPARED + "ask-letter"));
        refuses(Why.CHANGED_MEANWHILE, () -> desk.approve(seen.number(), seen.version(), END));
        refuses(Why.CHANGED_MEANWHILE, () -> desk.refuse(seen.number(), seen.version(), NO_NEWS));
        assertThat(olga.application().state()).isEqualTo(ApplicationState.NEEDS_INFORMATION);
    }

    @Test
    void what_is_asked_for_comes_back_and_is_decided_on() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        officer();
        var file = file(olga);
        desk.ask(file.number(), file.version(), new Remark("Який год выдання?"));
        assertThat(letters(ToldLetters.KIND, olga.address).getLast().parts().toString())
                .contains("Який год выдання?");
        assertThat(olga.opens("/accreditation/mine").page())
                .contains("We need something from you", "Який год выдання?");
        olga.sends(
                        "/accreditation/you",
                        Map.of(
                                "name",
                                "Вольга Ткач",
                                "latin-name",
                                "Volha Tkach",
                                "as",
                                "freelance",
                                "phone",
                                "+375 17 200 00 02",
                                "identity-number",
                                "AB2"))
                .handsIn();
        assertThat(file(olga).state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(file(olga).form().as()).contains(ApplicantClass.FREELANCE);
        assertThat(file(olga)).as("nothing happened between two looks").isEqualTo(file(olga));
    }

    @Test
    void a_refusal_is_appealed_once_and_decided_by_somebody_else() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var first = officer();
        var file = file(olga);
        desk.refuse(file.number(), file.version(), NO_NEWS);
        assertThat(letters(ToldLetters.KIND, olga.address).getLast().parts().toString())
                .contains("has been refused", "not a news outlet");
        olga.opens("/accreditation/mine").sendsFrom("/accreditation/mine/appeal", Map.of("words", "It is one."));
        assertThat(olga.application().state()).isEqualTo(ApplicationState.SUBMITTED);

        SignedInAs.person(house, first);
        var appeal = file(olga);
        assertThat(appeal.appeal()).isTrue();
        assertThat(appeal.verbs()).containsExactly(ApplicationVerb.ASK);
        refuses(Why.DECIDED_BEFORE, () -> desk.approve(appeal.number(), appeal.version(), END));
        refuses(Why.DECIDED_BEFORE, () -> desk.refuse(appeal.number(), appeal.version(), NO_NEWS));

        officer();
        olga.opens("/accreditation/mine");
        desk.refuse(appeal.number(), appeal.version(), NO_NEWS);
        olga.sendsFrom("/accreditation/mine/appeal", Map.of("words", "Once more."));
        assertThat(olga.page())
                .contains("There was an appeal already")
                .doesNotContain("Why it should be decided otherwise");
    }

    @Test
    void an_applicant_is_not_told_which_officer_decided() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var officer = officer();
        var file = file(olga);
        desk.refuse(file.number(), file.version(), NO_NEWS);
        assertThat(file(olga).history().getLast().officer()).contains(officer);
        assertThat(applicants.find(olga.key()).orElseThrow().history())
                .hasSize(2)
                .allSatisfy(passed -> assertThat(passed.officer()).isEmpty());
    }

    @Test
    void suspended_resumed_revoked() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        officer();
        desk.approve(file(olga).number(), file(olga).version(), END);
        var person = rights.find(olga.address).orElseThrow();
        desk.suspend(
                file(olga).number(),
                file(olga).version(),
                new Remark(Remark.PREPARED + "embargo-broken"),
                Optional.empty());
        assertThat(rights.standing(person).orElseThrow().suspension()).isPresent();
        refuses(
                Why.WRONG_STATE,
                () -> desk.approve(file(olga).number(), file(olga).version(), END));
        desk.resume(file(olga).number(), file(olga).version());
        olga.opens("/accreditation/documents").opens("/accreditation/find");
        olga.sendsFrom("/accreditation/mine/appeal", Map.of("words", "Anew, please."));
        assertThat(olga.application().state())
                .as("what is approved is not appealed against")
                .isEqualTo(ApplicationState.APPROVED);
        assertThat(rights.standing(person).orElseThrow().suspension()).isEmpty();
        desk.revoke(file(olga).number(), file(olga).version(), new Remark(Remark.PREPARED + "not-true"));
        assertThat(rights.standing(person).orElseThrow().newsroom()).isEmpty();
        assertThat(file(olga).verbs()).isEmpty();
        assertThat(olga.opens("/accreditation/mine").page()).contains("Revoked", "was not true");
    }

    @Test
    void an_embargo_grant_is_proposed_for_the_approved_alone() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        officer();
        refuses(
                Why.WRONG_STATE,
                () -> desk.proposeEmbargo(file(olga).number(), file(olga).version()));
        desk.approve(file(olga).number(), file(olga).version(), END);
        desk.proposeEmbargo(file(olga).number(), file(olga).version());
        var standing = rights.standing(rights.find(olga.address).orElseThrow()).orElseThrow();
        assertThat(standing.embargoProposed()).isTrue();
        assertThat(standing.embargo()).isEmpty();
    }

    @Test
    void an_unregistered_outlet_is_named_before_anybody_is_approved() {
        var olga = applicant().begins().writesAll("Вольга Ткач", "Volha Tkach");
        olga.sends(
                "/accreditation/work",
                Map.of(
                        "outlet",
                        "Прырэчны кур’ер",
                        "outlet-website",
                        "https://river.example",
                        "position",
                        "editor",
                        "signatory",
                        "Ian Brook",
                        "other-roles",
                        "none",
                        "ministry",
                        "not-needed"));
        olga.handsInDocuments().handsIn();
        officer();
        refuses(
                Why.OUTLET_NOT_REGISTERED,
                () -> desk.approve(file(olga).number(), file(olga).version(), END));
        desk.nameOutlet(file(olga).number(), file(olga).version(), OUTLET);
        desk.approve(file(olga).number(), file(olga).version(), END);
        assertThat(olga.application().state()).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_term_ends_in_the_future() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        officer();
        refuses(
                Why.TERM_IN_THE_PAST,
                () -> desk.approve(file(olga).number(), file(olga).version(), clock.instant()));
    }

    @Test
    void likely_the_same_person_is_shown_before_the_decision() {
        var one = handedIn("Ганна Карэліч", "Hanna Karelich");
        var same = handedIn("Анна Корелич", "Anna Korelich");
        var again = new Applicant(one.address)
                .begins()
                .writesAll("Зося Верас", "Zosia Vieras")
                .handsInDocuments()
                .handsIn();
        officer();
        assertThat(file(same).alike())
                .extracting(alike -> alike.number() + " " + alike.likeness())
                .contains(desk.queue(QueueFilter.waiting(), Optional.empty(), 200).lines().stream()
                                .filter(line -> line.name().equals("Ганна Карэліч"))
                                .findFirst()
                                .orElseThrow()
                                .number()
                        + " " + Likeness.NAME);
        assertThat(desk.open(again.application().number()).orElseThrow().alike())
                .extracting(ApplicationFile.Alike::likeness)
                .contains(Likeness.ADDRESS);
    }

    @Test
    void of_several_each_is_decided_for_itself_and_what_is_skipped_says_why() {
        var one = handedIn("Вольга Ткач", "Volha Tkach");
        var changed = handedIn("Марк Роўны", "Mark Rouny");
        var refused = handedIn("Ева Лапко", "Eva Lapko");
        var other = handedIn("Ніна Бераг", "Nina Berah");
        officer();
        var seen = Stream.of(one, changed, refused, other)
                .map(this::file)
                .map(file -> new SeenApplication(file.number(), file.version()))
                .toList();
        desk.ask(seen.get(1).number(), seen.get(1).version(), new Remark(Remark.PREPARED + "ask-letter"));
        desk.refuse(seen.get(2).number(), seen.get(2).version(), NO_NEWS);

        var stale = seen.get(1);
        var already = new SeenApplication(file(refused).number(), file(refused).version());
        var report = desk.decideAll(List.of(seen.get(0), stale, already, seen.get(3)), new Decision.Approval(END));

        assertThat(report.decided())
                .containsExactly(seen.get(0).number(), seen.get(3).number());
        assertThat(report.skipped())
                .containsExactly(
                        new BulkReport.Skipped(stale.number(), "accreditation.refused.changed-meanwhile"),
                        new BulkReport.Skipped(already.number(), "accreditation.refused.wrong-state"));
        assertThat(Stream.of(one, changed, refused, other)
                        .map(each -> each.application().state()))
                .containsExactly(
                        ApplicationState.APPROVED,
                        ApplicationState.NEEDS_INFORMATION,
                        ApplicationState.REFUSED,
                        ApplicationState.APPROVED);

        var third = handedIn("Рыма Сад", "Ryma Sad");
        officer();
        desk.decideAll(
                List.of(new SeenApplication(file(third).number(), file(third).version())),
                new Decision.Refusal(NO_NEWS));
        assertThat(letters(ToldLetters.KIND, third.address).getLast().parts().toString())
                .contains("not a news outlet");
    }

    @Test
    void each_opening_of_a_document_stands_in_the_trail() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        officer();
        var opened = desk.document(olga.application().number(), DocumentKind.LETTER);
        assertThat(new String(opened.content(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(sql.queryForList(
                        "select details from audit_entry where what = 'accreditation.document-opened' and about = ?",
                        String.class,
                        olga.application().number().toString()))
                .containsExactly("kind=LETTER");
        var draft = applicant().begins().uploads("letter", "a.pdf", document());
        refuses(Why.NO_SUCH_DOCUMENT, () -> desk.document(draft.application().number(), DocumentKind.LETTER));
        assertThat(desk.open(draft.application().number()))
                .as("a draft is nobody's business")
                .isEmpty();
    }

    @Test
    void the_queue_shows_what_waits_longest_first_and_goes_on_where_it_stopped() {
        handedIn("Першая", "First");
        clock.passes(Duration.ofMinutes(5));
        handedIn("Другая", "Second");
        clock.passes(Duration.ofMinutes(5));
        handedIn("Трэцяя", "Third");
        officer();
        var all = desk.queue(QueueFilter.waiting(), Optional.empty(), 200);
        var names = all.lines().stream().map(QueueLine::name).toList();
        assertThat(names).containsSubsequence("Першая", "Другая", "Трэцяя");
        var part = desk.queue(QueueFilter.waiting(), Optional.empty(), 1);
        assertThat(part.lines()).containsExactly(all.lines().getFirst());
        assertThat(desk.queue(QueueFilter.waiting(), part.next(), 200).lines())
                .isEqualTo(all.lines().subList(1, all.lines().size()));
        assertThat(desk.queue(
                                new QueueFilter(
                                        Optional.of(EDITION), Set.of(), Optional.of(OUTLET), Optional.of("XA"), "дРуг"),
                                Optional.empty(),
                                200)
                        .lines())
                .extracting(QueueLine::name)
                .containsExactly("Другая");
        assertThat(desk.queue(
                                new QueueFilter(Optional.empty(), Set.of(), Optional.empty(), Optional.of("XB"), ""),
                                Optional.empty(),
                                200)
                        .lines())
                .isEmpty();
        assertThat(desk.queue(
                                new QueueFilter(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), "%"),
                                Optional.empty(),
                                200)
                        .lines())
                .as("a sign of the database is a sign of the reader's here")
                .isEmpty();
        assertThat(desk.counts(Optional.of(EDITION)))
                .containsKey(ApplicationState.SUBMITTED)
                .doesNotContainKey(ApplicationState.DRAFT);
    }

    private List<@Nullable String> kinds(Applicant applicant) {
        return sql.queryForList(
                "select kind from accreditation_document where application_id = ? order by kind",
                String.class,
                applicant.application().id());
    }

    @Test
    void an_identity_document_goes_a_fortnight_after_the_decision_and_a_portrait_with_the_badge() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var waiting = handedIn("Зося Верас", "Zosia Vieras");
        officer();
        desk.approve(file(olga).number(), file(olga).version(), END);
        clock.passes(Duration.ofDays(14));
        closing.look();
        assertThat(kinds(olga)).contains("IDENTITY");
        clock.passes(Duration.ofMillis(1));
        closing.look();
        assertThat(kinds(olga)).containsExactly("LETTER", "PORTRAIT", "PRESS_CARD");
        refuses(Why.NO_SUCH_DOCUMENT, () -> desk.document(file(olga).number(), DocumentKind.IDENTITY));
        assertThat(kinds(waiting)).as("nothing goes before the decision").hasSize(4);
        assertThat(sql.queryForList(
                        "select details from audit_entry where what = 'accreditation.document-deleted' and about = ?",
                        String.class,
                        olga.application().number().toString()))
                .containsExactly("kind=IDENTITY");

        clock.reads(END);
        closing.look();
        assertThat(kinds(olga)).containsExactly("LETTER", "PRESS_CARD");
        assertThat(olga.application().state()).isEqualTo(ApplicationState.EXPIRED);
        assertThat(letters(ToldLetters.KIND, olga.address).getLast().parts().toString())
                .contains("is over");
        var letters = letters(ToldLetters.KIND, olga.address).size();
        closing.look();
        assertThat(letters(ToldLetters.KIND, olga.address)).as("told once").hasSize(letters);
    }

    @Test
    void what_nobody_decided_on_ends_a_fortnight_after_its_edition_and_keeps_its_documents_for_another() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var over = Instant.parse("2026-12-02T21:00:00Z").plus(Duration.ofDays(14));
        clock.reads(over.minusMillis(1));
        closing.look();
        assertThat(olga.application().state()).isEqualTo(ApplicationState.SUBMITTED);
        clock.reads(over);
        closing.look();
        closing.look();

        assertThat(olga.application().state()).isEqualTo(ApplicationState.EXPIRED);
        assertThat(letters(ToldLetters.KIND, olga.address).getLast().parts().toString())
                .contains("left without a decision");
        clock.reads(over.plus(Duration.ofDays(14)));
        closing.look();
        assertThat(kinds(olga)).hasSize(4);
        clock.passes(Duration.ofMillis(1));
        closing.look();
        assertThat(kinds(olga)).isEmpty();
    }

    @Test
    void a_merge_of_outlets_carries_no_grant_with_it() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var rival = "rival-times-" + COUNT.incrementAndGet();
        system.asApplication(() -> outletImport.register(List.of(new OutletImport.Imported(
                rival,
                new OutletDraft(
                        Localized.of(rival, rival, rival),
                        List.of(),
                        Optional.of(OutletKind.NEWSPAPER),
                        Optional.of(new Country("XA")),
                        Optional.of("https://rival.example"),
                        Optional.of("+375 17 200 00 09"))))));
        officer();
        desk.nameOutlet(file(olga).number(), file(olga).version(), rival);
        desk.approve(file(olga).number(), file(olga).version(), END);
        desk.proposeEmbargo(file(olga).number(), file(olga).version());
        var person = rights.find(olga.address).orElseThrow();
        var officer = officer();
        SignedInAs.person(house, SignedInAs.account(house, "Editor of merges", Role.EDITOR));
        questions.open().stream()
                .filter(each -> each.person().equals(person))
                .forEach(each -> questions.confirm(each.id()));
        SignedInAs.person(house, officer);
        assertThat(rights.standing(person).orElseThrow().embargo()).isPresent();

        var seen = outletDesk.file(rival).orElseThrow().version();
        outletDesk.merge(rival, seen, OUTLET, "one house now");

        var standing = rights.standing(person).orElseThrow();
        assertThat(standing.outlet().orElseThrow().key()).isEqualTo(OUTLET);
        assertThat(standing.embargo()).isEmpty();
        assertThat(standing.newsroom()).isPresent();
    }

    @Test
    void the_end_of_a_term_is_announced_once_a_fortnight_before() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        var soonOver = handedIn("Зося Верас", "Zosia Vieras");
        officer();
        desk.approve(file(olga).number(), file(olga).version(), END);
        desk.approve(
                file(soonOver).number(),
                file(soonOver).version(),
                clock.instant().plus(Duration.ofDays(10)));
        closing.look();
        assertThat(endings(olga)).isEmpty();

        clock.reads(END.minus(Application.ANNOUNCED));
        closing.look();
        closing.look();

        assertThat(endings(soonOver)).as("the decision said it").isEmpty();
        assertThat(endings(olga)).singleElement().satisfies(letter -> {
            assertThat(letter.parts().toString()).contains("until and including 31 December 2026", "apply again");
        });
        desk.revoke(file(olga).number(), file(olga).version(), new Remark(Remark.PREPARED + "assignment-ended"));
        assertThat(endings(olga)).as("asked again when it is sent (E40)").isEmpty();
    }

    private List<WrittenLetter> endings(Applicant applicant) {
        return sql
                .queryForList("select about from mail_letter where kind = ?", String.class, EndingLetters.KIND)
                .stream()
                .flatMap(about -> ending.write(new Letter(EndingLetters.KIND, List.of(about))).stream())
                .filter(letter -> letter.to().equals(applicant.address))
                .toList();
    }

    @Test
    void a_suspension_with_an_end_comes_back_by_itself_and_is_told() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        officer();
        desk.approve(file(olga).number(), file(olga).version(), END);
        var end = clock.instant().plus(Duration.ofDays(3));
        desk.suspend(
                file(olga).number(),
                file(olga).version(),
                new Remark(Remark.PREPARED + "embargo-broken"),
                Optional.of(end));
        clock.reads(end.minusMillis(1));
        closing.look();
        assertThat(olga.application().state()).isEqualTo(ApplicationState.SUSPENDED);
        clock.reads(end);
        closing.look();
        assertThat(olga.application().state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(letters(ToldLetters.KIND, olga.address).getLast().parts().toString())
                .contains("has been approved");
    }

    @Test
    void what_was_never_handed_in_is_seen_by_nobody_when_it_is_taken_back() {
        var olga = applicant().begins().writesAll("Нічыя Справа", "Nichyia Sprava");
        olga.opens("/accreditation/mine").sendsFrom("/accreditation/mine/withdraw", Map.of());
        assertThat(olga.application().state()).isEqualTo(ApplicationState.WITHDRAWN);
        officer();
        assertThat(desk.open(olga.application().number())).isEmpty();
        assertThat(desk.queue(
                                new QueueFilter(
                                        Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), "Нічыя"),
                                Optional.empty(),
                                10)
                        .lines())
                .isEmpty();
    }

    @Test
    void the_outlet_of_an_accredited_person_is_not_changed_here() {
        var olga = handedIn("Вольга Ткач", "Volha Tkach");
        officer();
        desk.approve(file(olga).number(), file(olga).version(), END);
        refuses(
                Why.WRONG_STATE,
                () -> desk.nameOutlet(file(olga).number(), file(olga).version(), OUTLET));
    }
}
