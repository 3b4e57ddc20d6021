package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.role.Role;
import presscenter.security.SignedInAs;

/** A badge is issued, printed, shown at the door, lost (A13). */
class BadgeTest extends AccreditationHouse {
    private static final Instant END = Instant.parse("2026-12-31T21:00:00Z");
    private static final Remark BROKEN = new Remark(Remark.PREPARED + "embargo-broken");

    @Autowired
    AccreditationDesk desk;

    @Autowired
    BadgeDesk badges;

    @Autowired
    CheckInDesk door;

    @Autowired
    BadgeOffice office;

    @Autowired
    Closing closing;

    private UUID officer() {
        var officer = SignedInAs.account(house, "Officer " + COUNT.incrementAndGet(), Role.ACCREDITATION_OFFICER);
        SignedInAs.person(house, officer);
        return officer;
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static void refuses(Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(ApplicationRefused.class).hasMessage(why.name());
    }

    private Applicant approved() {
        return approved("Вольга Ўладзіміраўна Ткач-Ёрш", "Volha Tkach");
    }

    private Applicant approved(String name, String latin) {
        var olga =
                applicant().begins().writesAll(name, latin).handsInDocuments().handsIn();
        officer();
        desk.approve(file(olga).number(), file(olga).version(), END);
        return olga;
    }

    private ApplicationFile file(Applicant applicant) {
        return desk.open(applicant.application().number()).orElseThrow();
    }

    private ApplicationNumber number(Applicant applicant) {
        return applicant.application().number();
    }

    private BadgeLine badge(Applicant applicant) {
        return badges.badge(number(applicant)).orElseThrow();
    }

    private BadgeCode code(Applicant applicant) {
        return office.code(office.current(applicant.application().id()).orElseThrow())
                .orElseThrow();
    }

    private ShownBadge shows(BadgeCode code) {
        clock.passes(Duration.ofMinutes(1));
        return door.shown(door.show(code.text(), UUID.randomUUID())).orElseThrow();
    }

    private static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\n', ' ');
        }
    }

    // ── on paper

    @Test
    void an_approval_brings_a_badge_with_name_outlet_category_term_and_a_code_that_a_camera_reads() throws Exception {
        var olga = approved();
        var pdf = badges.print(number(olga));
        assertThat(words(pdf))
                .contains("Вольга Ўладзіміраўна", "Ткач-Ёрш", "Volha Tkach", "Talmerna Herald")
                .contains("Press", "Valid until and including 31 December 2026", "Lakeland Conference")
                .contains(code(olga).shortened().inGroups(), number(olga).toString());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            for (var font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                        .as("letters travel with it")
                        .isTrue();
            }
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(
                            picture.getWidth(),
                            picture.getHeight(),
                            picture.getRGB(
                                    0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())))));
            assertThat(read.getText()).isEqualTo(code(olga).text());
        }
    }

    @Test
    void its_languages_are_its_holder_s_and_english() throws Exception {
        var olga = applicant();
        olga.language = "be";
        olga.begins().writesAll("Вольга Ткач", "Volha Tkach").handsInDocuments().handsIn();
        officer();
        desk.approve(file(olga).number(), file(olga).version(), END);
        assertThat(words(badges.print(number(olga))))
                .contains("Прэса", "Press", "Веснік Талмерны", "Talmerna Herald", "Азёрная канферэнцыя")
                .contains("Дзейнічае па 31 снежня 2026 г. уключна");
    }

    @Test
    void a_name_that_no_letters_are_there_for_and_one_of_two_hundred_are_printed_all_the_same() throws Exception {
        assertThat(words(badges.print(number(approved("王小明", "Wang Xiaoming")))))
                .contains("Wang Xiaoming");
        var name = "Ёў".repeat(100);
        assertThat(words(badges.print(number(approved(name, "A".repeat(200)))))).contains(name);
    }

    @Test
    void all_badges_of_what_is_filtered_are_one_file_and_each_stands_in_the_trail() throws Exception {
        var filter = new QueueFilter(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), "Zzyzx");
        officer();
        refuses(Why.NO_BADGE, () -> badges.printAll(filter));
        var one = approved("Анна Ліпская", "Anna Zzyzx");
        var other = approved("Анна Вярбіцкая", "Anna Zzyzx");
        var lost = approved("Анна Кляновая", "Anna Zzyzx");
        badges.lose(number(lost), badge(lost).id());
        try (var document = Loader.loadPDF(badges.printAll(filter))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        for (var each : List.of(one, other)) {
            assertThat(trail("accreditation.badge-printed", each))
                    .containsExactly("badge=" + badge(each).id());
        }
        assertThat(trail("accreditation.badge-printed", lost)).isEmpty();
    }

    @Test
    void the_accredited_person_prints_the_own_badge_while_it_opens_the_door() throws Exception {
        var olga = approved();
        assertThat(olga.opens("/accreditation/mine").page()).contains("Your badge (PDF)");
        assertThat(olga.opens("/accreditation/badge").answer.getRedirectedUrl())
                .as("whoever has the link alone sees no portrait (A21)")
                .isEqualTo("/login?return=%2Faccreditation%2Fbadge");
        officer();
        assertThat(olga.signsIn(SignedInAs.account(house, "Somebody else", Role.PRESS_OFFICER))
                        .opens("/accreditation/badge")
                        .answer
                        .getStatus())
                .isEqualTo(404);
        olga.signsIn(olga.application().person().orElseThrow()).opens("/accreditation/badge");
        assertThat(olga.answer.getStatus()).isEqualTo(200);
        assertThat(olga.answer.getContentType()).isEqualTo("application/pdf");
        assertThat(words(olga.answer.getContentAsByteArray()))
                .contains(code(olga).shortened().inGroups());
        assertThat(applicant().begins().opens("/accreditation/badge").answer.getStatus())
                .as("another browser")
                .isEqualTo(404);

        officer();
        desk.suspend(number(olga), file(olga).version(), BROKEN, Optional.empty());
        assertThat(olga.opens("/accreditation/mine").page()).doesNotContain("Your badge");
        assertThat(olga.opens("/accreditation/badge").answer.getStatus()).isEqualTo(404);
        refuses(Why.NO_BADGE, () -> badges.print(number(olga)));
        desk.resume(number(olga), file(olga).version());
        clock.reads(END);
        assertThat(olga.opens("/accreditation/badge").answer.getStatus()).isEqualTo(404);
    }

    // ── at the door

    @Test
    void a_badge_is_shown_and_who_came_in_stands_in_the_trail_by_ids_alone() {
        var olga = approved();
        var before = door.insideToday();
        var shown = shows(code(olga));
        assertThat(shown.verdict()).isEqualTo(DoorVerdict.ENTER);
        assertThat(shown.name()).isEqualTo("Вольга Ўладзіміраўна Ткач-Ёрш");
        assertThat(shown.hasPortrait()).isTrue();
        assertThat(door.insideToday()).isEqualTo(before + 1);
        assertThat(door.portrait(shown.visit())).isPresent();
        assertThat(trail("accreditation.checked-in", olga))
                .containsExactly("badge=" + badge(olga).id() + "\nverdict=ENTER");
        assertThat(trail("accreditation.document-opened", olga)).containsExactly("kind=PORTRAIT");
        assertThat(sql.queryForList("select details from audit_entry", String.class))
                .noneMatch(details -> details.contains(code(olga).text().substring(0, 11)));
        assertThat(sql.queryForList("select * from accreditation_badge").toString())
                .as("nor is it kept anywhere")
                .doesNotContain(code(olga).text().substring(0, 11));
    }

    @Test
    void one_press_is_one_check_in_also_when_two_telephones_send_it_at_once() throws Exception {
        var olga = approved();
        var me = officer();
        var press = UUID.randomUUID();
        try (var both = Executors.newFixedThreadPool(2)) {
            var visits = both.invokeAll(List.of(() -> shows(me, olga, press), () -> shows(me, olga, press)));
            assertThat(visits.get(0).get()).isEqualTo(visits.get(1).get());
        }
        var again = door.shown(door.show(code(olga).shortened().text(), press)).orElseThrow();
        assertThat(again.verdict()).as("the same press").isEqualTo(DoorVerdict.ENTER);
        assertThat(trail("accreditation.checked-in", olga)).hasSize(1);
    }

    private UUID shows(UUID officer, Applicant olga, UUID press) {
        SignedInAs.person(house, officer);
        try {
            return door.show(code(olga).text(), press);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void who_came_in_this_morning_is_inside_and_may_come_back_and_the_next_morning_begins_anew() {
        var olga = approved();
        var first = shows(code(olga));
        var second = shows(code(olga));
        assertThat(second.verdict()).isEqualTo(DoorVerdict.INSIDE);
        assertThat(second.insideSince()).contains(first.at());
        var back = door.readmit(second.visit(), UUID.randomUUID());
        assertThat(door.shown(back).orElseThrow().verdict()).isEqualTo(DoorVerdict.ENTER);
        assertThat(shows(code(olga)).insideSince()).contains(first.at());

        desk.suspend(number(olga), file(olga).version(), BROKEN, Optional.empty());
        var suspended = door.readmit(second.visit(), UUID.randomUUID());
        assertThat(door.shown(suspended).orElseThrow().verdict())
                .as("all else is asked anew")
                .isEqualTo(DoorVerdict.SUSPENDED);
        desk.resume(number(olga), file(olga).version());
        clock.passes(Duration.ofDays(1));
        assertThat(shows(code(olga)).verdict()).isEqualTo(DoorVerdict.ENTER);
    }

    @Test
    void a_lost_badge_opens_nothing_and_the_new_one_does() {
        var olga = approved();
        var lost = code(olga);
        var old = badge(olga).id();
        badges.issue(number(olga));
        assertThat(code(olga)).as("who has one keeps it").isEqualTo(lost);
        badges.lose(number(olga), old);
        assertThat(badge(olga).standing()).isEqualTo(DoorVerdict.LOST);
        refuses(Why.NO_BADGE, () -> badges.lose(number(olga), old));
        refuses(Why.NO_BADGE, () -> badges.print(number(olga)));
        assertThat(olga.opens("/accreditation/badge").answer.getStatus()).isEqualTo(404);
        assertThat(shows(lost).verdict()).isEqualTo(DoorVerdict.LOST);
        assertThat(trail("accreditation.badge-lost", olga)).containsExactly("badge=" + old);

        badges.issue(number(olga));
        assertThat(code(olga)).isNotEqualTo(lost);
        assertThat(shows(code(olga)).verdict()).isEqualTo(DoorVerdict.ENTER);
        assertThat(shows(lost).verdict()).isEqualTo(DoorVerdict.LOST);
        assertThat(shows(lost.shortened()).verdict()).isEqualTo(DoorVerdict.LOST);
    }

    @Test
    void whose_accreditation_is_suspended_revoked_or_over_stays_outside_from_that_moment() {
        var olga = approved();
        desk.suspend(number(olga), file(olga).version(), BROKEN, Optional.empty());
        assertThat(shows(code(olga)).verdict()).isEqualTo(DoorVerdict.SUSPENDED);
        refuses(Why.WRONG_STATE, () -> badges.issue(number(olga)));
        desk.resume(number(olga), file(olga).version());
        assertThat(shows(code(olga)).verdict()).isEqualTo(DoorVerdict.ENTER);
        desk.revoke(number(olga), file(olga).version(), BROKEN);
        assertThat(shows(code(olga)).verdict()).isEqualTo(DoorVerdict.REVOKED);
        assertThat(trail("accreditation.turned-away", olga)).hasSize(2);
        refuses(Why.BADGE_UNKNOWN, () -> door.show("0".repeat(26), UUID.randomUUID()));
        refuses(Why.BADGE_MISTYPED, () -> door.show("0ABC-EHKM-PTXX", UUID.randomUUID()));
    }

    @Test
    void with_its_term_a_badge_ends_and_the_portrait_and_what_was_printed_go_and_later_who_came_when() {
        var olga = approved();
        var token = code(olga);
        var visit = shows(token).visit();
        clock.reads(END);
        closing.look();
        assertThat(door.portrait(visit)).isEmpty();
        assertThat(office.current(olga.application().id()).orElseThrow().sealedToken())
                .isEmpty();
        assertThat(shows(token).verdict())
                .as("it is known at the door all the same")
                .isEqualTo(DoorVerdict.TERM_OVER);
        var last = shows(token);
        clock.passes(Duration.ofDays(30));
        closing.look();
        assertThat(door.shown(visit)).isEmpty();
        assertThat(door.shown(last.visit())).isPresent();
        clock.passes(Duration.ofMillis(1));
        closing.look();
        assertThat(door.shown(last.visit())).isEmpty();
    }

    // ── the page

    private MockHttpServletResponse sends(MockHttpServletRequestBuilder request) throws Exception {
        var whoActs = SecurityContextHolder.getContext();
        try {
            return mvc.perform(request.with(securityContext(whoActs)))
                    .andReturn()
                    .getResponse();
        } finally {
            SecurityContextHolder.setContext(whoActs);
        }
    }

    private static String address(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private static String hidden(MockHttpServletResponse page, String field) throws Exception {
        var found = Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(page.getContentAsString());
        return found.find() ? found.group(1) : "";
    }

    private MockHttpServletResponse types(String code) throws Exception {
        var page = sends(get("/desk/check-in"));
        return sends(post("/desk/check-in")
                .cookie(page.getCookies())
                .param("csrf", hidden(page, "csrf"))
                .param("press", hidden(page, "press"))
                .param("lang", hidden(page, "lang"))
                .param("code", code));
    }

    @Test
    void the_page_says_enter_or_why_not_and_no_address_bears_the_code() throws Exception {
        var olga = approved();
        var typed = code(olga).shortened().inGroups();
        var sent = types(typed.toLowerCase(Locale.ROOT));
        assertThat(sent.getStatus()).isEqualTo(303);
        var address = address(sent);
        assertThat(address).matches("/desk/check-in/[0-9a-f-]{36}\\?lang=en").doesNotContain(typed);
        var page = sends(get(address));
        assertThat(page.getContentAsString())
                .contains("data-kind=\"yes\"", ">Enter<", "Вольга Ўладзіміраўна Ткач-Ёрш", "31 December 2026")
                .doesNotContain(typed);
        assertThat(page.getHeader("Permissions-Policy")).contains("camera=(self)", "microphone=()");
        assertThat(page.getHeader("Content-Security-Policy")).doesNotContain("unsafe");
        assertThat(sends(get(address.replaceFirst("\\?.*", "/portrait"))).getContentType())
                .isEqualTo("image/jpeg");

        var inside = sends(get(address(types(typed))));
        assertThat(inside.getContentAsString()).contains("Already inside", "Comes back: let in");
        badges.lose(number(olga), badge(olga).id());
        assertThat(sends(get(address(types(typed)))).getContentAsString())
                .contains("data-kind=\"no\"", "Not valid", "The badge was reported lost.");
        assertThat(types("0".repeat(26)).getContentAsString()).contains("Not valid", "No badge has this code.");
        var mistyped = types("0ABC-EHKM-PTXX");
        assertThat(mistyped.getStatus()).isEqualTo(422);
        assertThat(mistyped.getContentAsString()).contains("value=\"0ABC-EHKM-PTXX\"", "no badge’s code");
    }

    @Test
    void whoever_is_no_accreditation_officer_is_told_that_there_is_no_such_page() throws Exception {
        var olga = approved();
        var visit = shows(code(olga)).visit();
        for (var role : List.of(Role.EDITOR, Role.JOURNALIST, Role.ADMINISTRATOR)) {
            SignedInAs.person(house, SignedInAs.account(house, "Other " + role, role));
            for (var address : List.of("", "/" + visit, "/" + visit + "/portrait")) {
                var answer = sends(get("/desk/check-in" + address));
                assertThat(answer.getStatus()).as(role + address).isEqualTo(404);
                assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
            }
            assertThat(sends(post("/desk/check-in").param("code", code(olga).text()))
                            .getStatus())
                    .isEqualTo(404);
        }
        SecurityContextHolder.clearContext();
        assertThat(sends(get("/desk/check-in")).getRedirectedUrl()).startsWith("/login");
    }

    private List<@Nullable String> trail(String what, Applicant about) {
        return sql.queryForList(
                "select details from audit_entry where what = ? and about = ? order by number",
                String.class,
                what,
                number(about).toString());
    }
}
