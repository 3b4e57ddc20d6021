package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.accreditation.ListFile.Listed;
import presscenter.mail.WrittenLetter;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** The focal point of an outlet hands in a list of people with one letter (A9). */
class FocalTest extends AccreditationHouse {
    private static final Instant END = Instant.parse("2026-12-31T21:00:00Z");
    private static final Pattern LIST_LINK = Pattern.compile("/accreditation/list/link/[A-Za-z0-9_-]+");

    @Autowired
    ListDesk lists;

    @Autowired
    AccreditationDesk desk;

    @Autowired
    ListClosing closing;

    @BeforeEach
    void an_officer_sits_there() {
        SignedInAs.person(
                house, SignedInAs.account(house, "Lena Ortis " + COUNT.incrementAndGet(), Role.ACCREDITATION_OFFICER));
    }

    @AfterEach
    void nobody_sits_there_any_more() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_focal_point_hands_in_one_letter_and_each_person_is_invited_to_an_application_of_their_own() {
        var zoya = begins();
        assertThat(zoya.answer.getRedirectedUrl()).isEqualTo("/accreditation/list/about");
        saysWho(zoya);
        assertThat(zoya.answer.getRedirectedUrl()).isEqualTo("/accreditation/list/letter");
        zoya.uploads("/accreditation/list/letter", "/accreditation/list/letter", "letter.pdf", document());
        assertThat(zoya.follows().page()).contains("PDF, ");
        var olga = applicant();
        var piatro = applicant();
        names(zoya, olga, piatro);
        assertThat(zoya.answer.getRedirectedUrl()).isEqualTo("/accreditation/list/hand-in");
        comesByTheLink(zoya);
        handsIn(zoya);
        assertThat(zoya.answer.getRedirectedUrl()).isEqualTo("/accreditation/list/mine");
        assertThat(zoya.follows().page()).contains("2 people were invited", "Invited, not handed in yet");

        assertThat(letters(InvitationLetters.KIND, olga.address))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).isEqualTo("Запрашэнне акрэдытавацца: Азёрная канферэнцыя");
                    assertThat(letter.parts().toString()).contains("Zoya Lavel", "Веснік Талмерны");
                });
        assertThat(letters(InvitationLetters.KIND, piatro.address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).contains("Invitation to be accredited"));
        assertThat(olga.application().form().outlet().key()).contains(OUTLET);
        assertThat(olga.application().form().name()).isEqualTo("Вольга Ткач");
        assertThat(olga.application().list())
                .isPresent()
                .isEqualTo(piatro.application().list());
        assertThat(trail("accreditation.list-handed-in", list(olga).toString()))
                .singleElement()
                .asString()
                .contains("people=2", "outlet=" + OUTLET);
    }

    @Test
    void nobody_is_written_to_before_the_focal_point_s_address_is_shown_to_be_theirs() {
        var zoya = writesAll(begins(), applicant());
        handsIn(zoya);
        assertThat(zoya.answer.getStatus()).isEqualTo(422);
        assertThat(zoya.page()).contains("Open the link in the letter to " + zoya.address);
        var number = ListNumber.parse(Objects.requireNonNull(sql.queryForObject(
                        "select number from accreditation_list where address = ?", String.class, zoya.address)))
                .orElseThrow();
        assertThatThrownBy(() -> lists.letter(number))
                .as("as long as it is not handed in, it is its focal point's own")
                .isInstanceOf(ApplicationRefused.class);
        assertThat(lists.open(number)).isEmpty();
        assertThat(sql.queryForObject(
                        "select count(*) from accreditation_list where handed_in_at is not null and address = ?",
                        Integer.class,
                        zoya.address))
                .isZero();
        comesByTheLink(zoya);
        handsIn(zoya);
        assertThat(zoya.answer.getStatus()).isEqualTo(303);
    }

    @Test
    void a_list_opens_to_one_browser_and_its_link_works_once_for_a_day() {
        var zoya = writesAll(begins(), applicant());
        var link = link(zoya);
        assertThat(applicant().opens("/accreditation/list/people").answer.getRedirectedUrl())
                .isEqualTo("/accreditation/list");
        var phone = applicant().opens(link).sendsFrom(link, Map.of());
        assertThat(phone.follows().answer.getRedirectedUrl()).isEqualTo("/accreditation/list/hand-in");
        assertThat(phone.opens("/accreditation/list/people").page()).contains("Вольга");
        assertThat(zoya.opens("/accreditation/list/people").answer.getRedirectedUrl())
                .as("it has moved on")
                .isEqualTo("/accreditation/list");
        assertThat(applicant().opens(link).answer.getStatus()).isEqualTo(404);
        assertThat(applicant().opens("/accreditation/you").answer.getRedirectedUrl())
                .as("and opens no application")
                .isEqualTo("/accreditation");

        zoya.sends("/accreditation/find", Map.of("address", zoya.address));
        var later = link(zoya);
        clock.passes(Duration.ofHours(24));
        assertThat(applicant().opens(later).answer.getStatus()).isEqualTo(404);
    }

    @Test
    void what_is_missing_is_said_where_it_is_missing() {
        var zoya = begins();
        zoya.sends(
                "/accreditation/list/about",
                Map.of("focal-name", "See https://elsewhere.example", "outlet", "Nobody knows it"));
        assertThat(zoya.answer.getStatus()).isEqualTo(422);
        assertThat(zoya.page())
                .contains("without any address in it", "Choose an outlet of the registry", "Write who signed");
        var same = applicant().address;
        zoya.sends(
                "/accreditation/list/people",
                Map.of("given", "Вольга|Ян", "family", "Ткач|Дорн", "mail", same + "|" + same, "as", "staff|staff"));
        assertThat(zoya.page()).contains("Two people have the same mail address");
        saysWho(zoya);
        zoya.sends(
                "/accreditation/list/people",
                Map.of("given", "Ian|Ада", "family", "Brook|Лінд", "mail", same + "|nobody", "as", "staff|-"));
        assertThat(zoya.page())
                .contains("Whoever signed the letter cannot be on the list")
                .contains("Write a mail address. Choose as what this person comes.");
        handsIn(zoya);
        assertThat(zoya.page()).contains("The letter of assignment is missing");
        assertThat(applications.ofAddress(same)).isEmpty();
    }

    @Test
    void people_are_pasted_from_a_sheet_and_lines_that_name_nobody_stay() {
        var zoya = begins();
        zoya.sends(
                "/accreditation/list/people",
                Map.of(
                        "pasted",
                        "Вольга\tТкач\tolga@desk.example\nnobody at all\nIan; Dorn; ian@desk.example",
                        "pasted-as",
                        "technician",
                        "more",
                        "yes"));
        assertThat(zoya.answer.getStatus()).isEqualTo(422);
        assertThat(zoya.page())
                .contains("value=\"olga@desk.example\"", "value=\"ian@desk.example\"", ">nobody at all</textarea>")
                .contains("This line names nobody");
        var many = IntStream.rangeClosed(1, 51)
                .mapToObj(each -> "Given, Family, person" + each + "@desk.example")
                .collect(Collectors.joining("\n"));
        zoya.sends("/accreditation/list/people", Map.of("pasted", many, "more", "yes"));
        assertThat(zoya.page()).contains("A list names at most 50 people");
        zoya.opens("/accreditation/list/people").sendsFrom("/accreditation/list/people", Map.of("keep", "yes"));
        assertThat(zoya.page()).matches("\\d\\d:\\d\\d");
    }

    @Test
    void a_person_writes_the_own_part_and_cannot_change_what_the_letter_says() {
        var olga = applicant();
        var zoya = handsInAList(olga);
        follows(olga);
        assertThat(olga.opens("/accreditation/work").page())
                .contains("“Talmerna Herald” and the letter of assignment, signed by Ian Brook")
                .doesNotContain("name=\"outlet\"");
        olga.writesAll("Вольга Ткач", "Volha Tkach");
        olga.sends(
                "/accreditation/work",
                Map.of(
                        "outlet", "Another",
                        "outlet-website", "https://another.example",
                        "signatory", "Somebody Else",
                        "position", "editor",
                        "other-roles", "none",
                        "ministry", "not-needed"));
        assertThat(olga.application().form().outlet().key()).contains(OUTLET);
        assertThat(olga.application().form().signatory()).isEqualTo("Ian Brook");
        assertThat(olga.opens("/accreditation/documents").page()).contains("It comes with the list of your outlet");
        handsInOwnPart(olga);
        assertThat(olga.application().state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(zoya.opens("/accreditation/list/mine").page())
                .contains("Handed in")
                .doesNotContain("Tkach");
    }

    @Test
    void the_focal_point_sees_who_handed_in_and_who_declined_and_nothing_of_what_is_decided() {
        var olga = applicant();
        var piatro = applicant();
        var zoya = handsInAList(olga, piatro);
        completes(olga);
        follows(piatro);
        assertThat(piatro.opens("/accreditation/mine").page())
                .contains("Zoya Lavel named you", "Decline the invitation");
        piatro.sendsFrom("/accreditation/mine/withdraw", Map.of());
        desk.refuse(
                olga.application().number(),
                olga.application().version(),
                new Remark("accreditation.reason.no-news-outlet"));

        var seen = zoya.opens("/accreditation/list/mine").page();
        assertThat(seen).contains("how-far\">Handed in", "how-far\">Declined");
        assertThat(seen.toLowerCase(Locale.ROOT)).doesNotContain("refused");
        assertThat(seen).doesNotContain(olga.application().number().toString());
        var other = handsInAList(applicant());
        assertThat(other.opens("/accreditation/list/mine").page())
                .as("another outlet's focal point")
                .doesNotContain(olga.address);
    }

    @Test
    void those_who_handed_in_are_approved_together_and_the_others_one_by_one() {
        var olga = applicant();
        var piatro = applicant();
        var ada = applicant();
        handsInAList(olga, piatro, ada);
        completes(olga);
        completes(piatro);
        follows(ada);
        var list = lists.open(list(olga)).orElseThrow();
        assertThat(list.focal()).isEqualTo("Zoya Lavel");
        assertThat(list.people())
                .extracting(Listed::standing)
                .containsExactly(ListStanding.HANDED_IN, ListStanding.HANDED_IN, ListStanding.INVITED);
        assertThat(list.people().getLast().application())
                .as("a draft is nobody's business")
                .isEmpty();
        assertThat(lists.lists())
                .filteredOn(line -> line.number().equals(list(olga)))
                .singleElement()
                .satisfies(line -> assertThat(line.waiting()).isEqualTo(2));
        assertThat(desk.queue(QueueFilter.waiting().of(Optional.of(list(olga))), Optional.empty(), 50)
                        .lines())
                .extracting(QueueLine::number)
                .containsExactly(
                        olga.application().number(), piatro.application().number());

        var seen = list.people().stream()
                .filter(person -> person.isDecidedWith(list.number()))
                .flatMap(person -> person.application().stream())
                .map(line -> new SeenApplication(line.number(), line.version()))
                .toList();
        desk.ask(
                piatro.application().number(),
                piatro.application().version(),
                new Remark("accreditation.reason.ask-portrait"));
        var report = desk.decideAll(seen, new Decision.Approval(END));
        assertThat(report.decided()).containsExactly(olga.application().number());
        assertThat(report.skipped())
                .extracting(BulkReport.Skipped::number)
                .containsExactly(piatro.application().number());
        desk.approve(piatro.application().number(), piatro.application().version(), END);
        assertThat(piatro.application().state()).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void the_letter_of_the_list_is_each_one_s_letter_and_each_opening_stands_in_the_trail() {
        var olga = applicant();
        handsInAList(olga);
        completes(olga);
        var number = olga.application().number();
        assertThat(desk.open(number).orElseThrow().documents())
                .filteredOn(each -> each.kind() == DocumentKind.LETTER)
                .extracting(HandedIn::ofList)
                .containsExactly(true);
        var letter = lists.letter(list(olga));
        assertThat(desk.document(number, DocumentKind.LETTER).content()).isEqualTo(letter.content());
        assertThat(trail("accreditation.list-letter-opened", list(olga).toString()))
                .hasSize(1);
        assertThat(trail("accreditation.document-opened", number.toString())).containsExactly("kind=LETTER");

        desk.ask(number, olga.application().version(), new Remark("accreditation.reason.ask-letter"));
        olga.uploads("letter", "letter.pdf", document());
        assertThat(desk.open(number).orElseThrow().documents())
                .filteredOn(each -> each.kind() == DocumentKind.LETTER)
                .extracting(HandedIn::ofList)
                .as("an own one takes its place")
                .containsExactly(false);
    }

    @Test
    void whoever_is_accredited_and_goes_to_another_outlet_leaves_the_list_and_its_letter() {
        var olga = applicant();
        handsInAList(olga);
        completes(olga);
        desk.approve(olga.application().number(), olga.application().version(), END);
        olga.sends(
                "/accreditation/change",
                Map.of(
                        "name", "Вольга Ткач",
                        "latin-name", "Volha Tkach",
                        "identity-number", olga.application().form().identityNumber(),
                        "address", olga.address,
                        "outlet", "Forest Page",
                        "outlet-website", "https://forest.example"));
        assertThat(olga.application().changed()).contains(Credential.OUTLET);
        assertThat(olga.application().list()).isEmpty();
        assertThat(desk.open(olga.application().number()).orElseThrow().documents())
                .extracting(HandedIn::kind)
                .doesNotContain(DocumentKind.LETTER);
    }

    @Test
    void the_letter_is_kept_as_long_as_one_of_the_people_needs_it() {
        var olga = applicant();
        var piatro = applicant();
        handsInAList(olga, piatro);
        completes(olga);
        desk.refuse(
                olga.application().number(),
                olga.application().version(),
                new Remark("accreditation.reason.no-places"));
        var list = list(olga);
        clock.passes(Duration.ofDays(40));
        completes(piatro);
        desk.refuse(
                piatro.application().number(),
                piatro.application().version(),
                new Remark("accreditation.reason.no-places"));
        clock.passes(DocumentKind.PAPERS_KEPT.minusDays(1));
        closing.look();
        assertThat(lists.open(list).orElseThrow().letter()).isPresent();
        clock.passes(Duration.ofDays(2));
        closing.look();
        assertThat(lists.open(list).orElseThrow().letter()).isEmpty();
        assertThat(trail("accreditation.list-letter-deleted", list.toString())).hasSize(1);
    }

    @Test
    void a_list_that_is_never_handed_in_forgets_its_letter_and_its_people() {
        var zoya = writesAll(begins(), applicant());
        clock.passes(Closing.DRAFT_KEPT.plusDays(1));
        closing.look();
        assertThat(sql.queryForObject("""
                        select count(*) from accreditation_named n join accreditation_list l on l.id = n.list_id
                        where l.address = ?
                        """, Integer.class, zoya.address)).isZero();
        assertThat(sql.queryForObject("""
                        select count(*) from accreditation_list_letter d join accreditation_list l on l.id = d.list_id
                        where l.address = ?
                        """, Integer.class, zoya.address)).isZero();
    }

    @Test
    void a_list_forgets_whoever_did_not_come() {
        var olga = applicant();
        handsInAList(olga, applicant());
        completes(olga);
        var number = list(olga);
        assertThat(lists.open(number).orElseThrow().people()).hasSize(2);
        clock.passes(Closing.DRAFT_KEPT.plusDays(1));
        closing.look();
        assertThat(lists.open(number).orElseThrow().people())
                .singleElement()
                .matches(person -> person.person().address().equals(olga.address));
    }

    private Applicant begins() {
        var zoya = applicant();
        return zoya.sends("/accreditation/list", Map.of("edition", EDITION, "address", zoya.address));
    }

    private static void saysWho(Applicant zoya) {
        zoya.sends(
                "/accreditation/list/about",
                Map.of(
                        "focal-name", "Zoya Lavel",
                        "focal-phone", "+000 00 000-00-00",
                        "outlet", "Talmerna Herald",
                        "outlet-key", OUTLET,
                        "list-signatory", "Ian Brook"));
    }

    /** The first of them in Belarusian, the others in English. */
    private static void names(Applicant zoya, Applicant... people) {
        var given = List.of("Вольга", "Пётр", "Ада");
        var family = List.of("Ткач", "Дорн", "Лінд");
        var fields = new HashMap<String, String>();
        fields.put("given", String.join("|", given.subList(0, people.length)));
        fields.put("family", String.join("|", family.subList(0, people.length)));
        fields.put("mail", List.of(people).stream().map(each -> each.address).collect(Collectors.joining("|")));
        fields.put(
                "as",
                String.join("|", List.of("staff", "technician", "interpreter").subList(0, people.length)));
        fields.put("invite", String.join("|", List.of("be", "en", "en").subList(0, people.length)));
        zoya.sends("/accreditation/list/people", fields);
    }

    private static Applicant writesAll(Applicant zoya, Applicant... people) {
        saysWho(zoya);
        zoya.uploads("/accreditation/list/letter", "/accreditation/list/letter", "letter.pdf", document());
        names(zoya, people);
        return zoya;
    }

    private Applicant handsInAList(Applicant... people) {
        var zoya = writesAll(begins(), people);
        comesByTheLink(zoya);
        handsIn(zoya);
        assertThat(zoya.answer.getRedirectedUrl()).isEqualTo("/accreditation/list/mine");
        return zoya;
    }

    private static void handsIn(Applicant zoya) {
        zoya.sends("/accreditation/list/hand-in", Map.of("declared", "yes"));
    }

    private void comesByTheLink(Applicant zoya) {
        var link = link(zoya);
        zoya.opens(link).sendsFrom(link, Map.of());
        assertThat(zoya.answer.getRedirectedUrl()).isEqualTo("/accreditation/list/mine");
    }

    /** Of the newest letter. */
    private String link(Applicant zoya) {
        return letters(FocalLetters.KIND, zoya.address).getLast().parts().stream()
                .filter(WrittenLetter.Link.class::isInstance)
                .map(part -> ((WrittenLetter.Link) part).path())
                .filter(path -> LIST_LINK.matcher(path).matches())
                .findFirst()
                .orElseThrow();
    }

    /** Opens the own application by the link of the invitation. */
    private void follows(Applicant person) {
        var link =
                links(letters(InvitationLetters.KIND, person.address).getLast()).getFirst();
        person.opens(link).sendsFrom(link, Map.of());
    }

    private void completes(Applicant person) {
        follows(person);
        person.writesAll("Вольга Ткач", "Volha Tkach");
        handsInOwnPart(person);
        assertThat(person.application().state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    private static void handsInOwnPart(Applicant person) {
        person.uploads("press-card", "card.jpg", picture());
        person.uploads("identity", "passport.jpg", picture());
        person.uploads("portrait", "me.jpg", picture());
        person.handsIn();
    }

    private static ListNumber list(Applicant person) {
        return person.application().list().orElseThrow();
    }

    private List<@Nullable String> trail(String what, String about) {
        return sql.queryForList(
                "select details from audit_entry where what = ? and about = ?", String.class, what, about);
    }
}
