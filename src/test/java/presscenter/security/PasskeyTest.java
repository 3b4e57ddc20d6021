package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import presscenter.role.Role;
import presscenter.security.AccountRefusal.Reason;

/** Passkeys (S4): set up, shown at the second step and at the lock (S5), and taken away again. */
@TestPropertySource(
        properties = {
            "press.address=http://localhost:8080",
            "press.second-factor=required",
            "spring.datasource.url=jdbc:h2:mem:passkeys;DB_CLOSE_DELAY=-1"
        })
class PasskeyTest extends SecurityHouse {
    private static final String CODE = "/login/code";

    @Autowired
    OwnFactors own;

    @Autowired
    PeopleDesk desk;

    @Autowired
    CurrentPerson current;

    @Autowired
    OpenSessions sessions;

    @Autowired
    JdbcTemplate sql;

    @Test
    void whoever_has_a_passkey_shows_it_at_the_second_step_and_acts_in_all_roles() throws Exception {
        var editor = opened(Role.EDITOR);
        var device = new TestAuthenticator();
        assertThat(hasPasskey(editor, device))
                .as("printed codes come with the first factor")
                .hasSize(10);

        var browser = browser();
        assertThat(browser.signsIn(usernameOf(editor), PASSWORD, "/login?return=%2Fdesk%2Freleases")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login/code?return=%2Fdesk%2Freleases");
        var page = browser.gets(CODE).getResponse();
        assertThat(page.getContentAsString())
                .contains("data-passkey=\"/login/code/passkey\"", "<noscript>", "name=\"code\"")
                .doesNotContain("<script>");
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");

        assertThat(browser.session).isNull();
        assertThat(shows(browser, device.shows(asked(browser)))).isEqualTo(303);
        SecondFactorTest.actsIn(browser);
        assertThat(current.resting()).isEmpty();
        assertThat(heard.what()).containsSubsequence("security.factor-passed", "security.signed-in");
        assertThat(own.standing().passkeys())
                .singleElement()
                .satisfies(passkey -> assertThat(passkey.usedAt()).contains(clock.instant()));
    }

    @Test
    void whoever_has_none_is_offered_none() throws Exception {
        var editor = opened(Role.EDITOR);
        acts(editor);
        own.enrol(offer(), PASSWORD, "", codeOf(offer()));
        var browser = browser();
        browser.signsIn(usernameOf(editor), PASSWORD);

        assertThat(browser.gets(CODE).getResponse().getContentAsString()).doesNotContain("passkey");
        assertThat(browser.sends(post(CODE + "/passkey")).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void without_the_password_nobody_learns_what_a_device_would_be_asked() throws Exception {
        hasPasskey(opened(Role.EDITOR), new TestAuthenticator());

        assertThat(browser().sends(post(CODE + "/passkey")).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(browser().sends(post("/unlock/passkey")).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_was_asked_is_answered_once() throws Exception {
        var editor = opened(Role.EDITOR);
        var device = new TestAuthenticator();
        hasPasskey(editor, device);
        var browser = firstStep(editor);
        var asked = asked(browser);
        var answer = device.shows(asked);
        var copied = browser.copy();

        assertThat(shows(browser, answer)).isEqualTo(303);
        assertThat(shows(copied, answer)).as("the same answer once more").isEqualTo(401);
        assertThat(shows(copied, device.shows(asked)))
                .as("another answer to the same question")
                .isEqualTo(401);
        assertThat(shows(copied, device.shows(asked(copied)))).as("asked anew").isEqualTo(303);
    }

    @Test
    void a_wrong_answer_spends_the_question_too() throws Exception {
        var editor = opened(Role.EDITOR);
        var device = new TestAuthenticator();
        hasPasskey(editor, device);
        var browser = firstStep(editor);
        var asked = asked(browser);

        assertThat(shows(browser, "{\"nonsense\":true}")).isEqualTo(401);
        assertThat(shows(browser, device.shows(asked))).isEqualTo(401);
        assertThat(heard.what()).contains("security.factor-failed");
    }

    @Test
    void a_question_is_good_for_five_minutes_and_where_it_was_asked() throws Exception {
        var editor = opened(Role.EDITOR);
        var device = new TestAuthenticator();
        hasPasskey(editor, device);
        var here = firstStep(editor);
        clock.passes(Duration.ofSeconds(1));
        var there = firstStep(editor);
        var asked = asked(here);
        assertThat(shows(there, device.shows(asked))).as("in another browser").isEqualTo(401);
        assertThat(shows(here, device.shows(asked))).isEqualTo(303);

        acts(editor);
        var forNew = own.offerPasskey("Press Center");
        clock.passes(PasskeyChallenges.GOOD_FOR);
        var other = new TestAuthenticator();
        refused(
                Reason.PASSKEY_NOT_MADE,
                () -> own.enrolPasskey("late", PASSWORD, device.shows(ask()), other.makes(forNew)));
    }

    @Test
    void a_passkey_of_somebody_else_is_none() throws Exception {
        var editor = opened(Role.EDITOR);
        hasPasskey(editor, new TestAuthenticator());
        var thief = opened(Role.JOURNALIST);
        var device = new TestAuthenticator();
        hasPasskey(thief, device);
        var browser = firstStep(editor);

        assertThat(shows(browser, device.shows(asked(browser))))
                .as("with its own handle")
                .isEqualTo(401);
        assertThat(shows(browser, device.shows(asked(browser), "")))
                .as("with none")
                .isEqualTo(401);
    }

    @Test
    void a_device_that_does_not_know_its_person_is_refused() throws Exception {
        var editor = opened(Role.EDITOR);
        var device = new TestAuthenticator();
        hasPasskey(editor, device);
        device.verifies = false;
        var browser = firstStep(editor);

        assertThat(shows(browser, device.shows(asked(browser)))).isEqualTo(401);
    }

    @Test
    void a_forged_page_gets_nothing_that_is_accepted_here() throws Exception {
        var editor = opened(Role.EDITOR);
        var device = new TestAuthenticator();
        hasPasskey(editor, device);
        var browser = firstStep(editor);

        device.origin = "http://localhost:8081";
        assertThat(shows(browser, device.shows(asked(browser)))).isEqualTo(401);
        device.origin = "https://press.example";
        device.site = "press.example";
        assertThat(shows(browser, device.shows(asked(browser)))).isEqualTo(401);
    }

    @Test
    void a_count_that_falls_or_stands_is_that_of_a_copy() throws Exception {
        var editor = opened(Role.EDITOR);
        var device = new TestAuthenticator();
        hasPasskey(editor, device);
        device.count = 40;
        var browser = firstStep(editor);
        assertThat(shows(browser, device.shows(asked(browser)))).isEqualTo(303);

        clock.passes(Duration.ofMinutes(1));
        var copy = firstStep(editor);
        device.count = 40;
        assertThat(shows(copy, device.shows(asked(copy))))
                .as("the same once more")
                .isEqualTo(401);
        device.count = 7;
        assertThat(shows(copy, device.shows(asked(copy)))).as("less").isEqualTo(401);
        device.count = 41;
        assertThat(shows(copy, device.shows(asked(copy)))).as("more").isEqualTo(303);
    }

    @Test
    void a_locked_session_is_opened_by_a_passkey_of_its_person_only() throws Exception {
        var officer = opened(Role.PRESS_OFFICER);
        var device = new TestAuthenticator();
        hasPasskey(officer, device);
        var browser = firstStep(officer);
        shows(browser, device.shows(asked(browser)));
        clock.passes(OpenSessions.IDLE.plusSeconds(1));
        sessions.lookAfter();
        assertThat(browser.gets("/desk").getResponse().getRedirectedUrl()).startsWith("/unlock");
        assertThat(browser.gets("/unlock").getResponse().getContentAsString())
                .contains("data-passkey=\"/unlock/passkey\"");

        var stranger = new TestAuthenticator();
        hasPasskey(opened(Role.PRESS_OFFICER), stranger);
        assertThat(unlocks(browser, stranger.shows(askedAtLock(browser)))).isEqualTo(401);
        var answer = device.shows(askedAtLock(browser));
        assertThat(unlocks(browser, answer)).isEqualTo(303);

        clock.passes(OpenSessions.IDLE.plusSeconds(1));
        sessions.lookAfter();
        assertThat(unlocks(browser, answer)).as("the answer of before").isEqualTo(401);
        assertThat(browser.gets("/desk").getResponse().getRedirectedUrl()).startsWith("/unlock");
    }

    @Test
    void wrong_passkeys_slow_down_as_wrong_codes_do() throws Exception {
        var editor = opened(Role.EDITOR);
        var device = new TestAuthenticator();
        hasPasskey(editor, device);
        var browser = firstStep(editor);
        for (var i = 1; i <= 5; i++) {
            assertThat(shows(browser, "{}")).isEqualTo(401);
        }
        assertThat(shows(browser, device.shows(asked(browser)))).isEqualTo(429);
    }

    @Test
    void a_new_passkey_needs_the_password_and_the_factor_of_before() {
        var editor = opened(Role.EDITOR);
        var first = new TestAuthenticator();
        hasPasskey(editor, first);
        acts(editor);
        var second = new TestAuthenticator();

        refused(
                Reason.PASSWORD_WRONG,
                () -> own.enrolPasskey("phone", "a wrong password", "", second.makes(own.offerPasskey("P"))));
        refused(
                Reason.FACTOR_WRONG,
                () -> own.enrolPasskey("phone", PASSWORD, "123456", second.makes(own.offerPasskey("P"))));
        refused(
                Reason.PASSKEY_UNNAMED,
                () -> own.enrolPasskey(" ", PASSWORD, first.shows(ask()), second.makes(own.offerPasskey("P"))));
        second.verifies = false;
        refused(
                Reason.PASSKEY_NOT_MADE,
                () -> own.enrolPasskey("phone", PASSWORD, first.shows(ask()), second.makes(own.offerPasskey("P"))));
        second.verifies = true;
        second.origin = "https://press.example";
        refused(
                Reason.PASSKEY_NOT_MADE,
                () -> own.enrolPasskey("phone", PASSWORD, first.shows(ask()), second.makes(own.offerPasskey("P"))));
        second.origin = "http://localhost:8080";
        refused(
                Reason.PASSKEY_NOT_MADE,
                () -> own.enrolPasskey("phone", PASSWORD, first.shows(ask()), first.makes(own.offerPasskey("P"))));
        assertThat(own.standing().passkeys()).hasSize(1);

        assertThat(own.enrolPasskey("phone", PASSWORD, first.shows(ask()), second.makes(own.offerPasskey("P"))))
                .as("the printed codes are good still")
                .isEmpty();
        assertThat(own.standing().passkeys()).extracting(PasskeyLine::name).containsExactly("laptop", "phone");
    }

    @Test
    void a_passkey_that_was_removed_opens_nothing_and_the_others_do() throws Exception {
        var editor = opened(Role.EDITOR);
        var lost = new TestAuthenticator();
        var kept = new TestAuthenticator();
        hasPasskey(editor, lost);
        acts(editor);
        own.enrolPasskey("kept", PASSWORD, lost.shows(ask()), kept.makes(own.offerPasskey("P")));
        var there = firstStep(editor);
        shows(there, lost.shows(asked(there)));
        clock.passes(Duration.ofMinutes(1));
        acts(editor);

        own.removePasskey(own.standing().passkeys().getFirst().id(), PASSWORD, kept.shows(ask()));

        assertThat(heard.what()).contains("security.passkey-removed");
        assertThat(there.gets("/account").getResponse().getRedirectedUrl()).endsWith("&ended=factor");
        var browser = firstStep(editor);
        var asked = asked(browser);
        assertThat(shows(browser, lost.shows(asked))).isEqualTo(401);
        assertThat(shows(browser, kept.shows(asked(browser)))).isEqualTo(303);
    }

    @Test
    void the_last_factor_of_a_role_that_needs_one_is_not_removed() {
        var editor = opened(Role.EDITOR);
        var device = new TestAuthenticator();
        hasPasskey(editor, device);
        acts(editor);
        var only = own.standing().passkeys().getFirst().id();
        refused(Reason.LAST_FACTOR, () -> own.removePasskey(only, PASSWORD, device.shows(ask())));

        var officer = opened(Role.PRESS_OFFICER);
        var other = new TestAuthenticator();
        hasPasskey(officer, other);
        acts(officer);
        own.removePasskey(own.standing().passkeys().getFirst().id(), PASSWORD, other.shows(ask()));
        assertThat(own.standing().isEnrolled()).isFalse();
        assertThat(own.standing().printedLeft()).isZero();
    }

    @Test
    void an_administrator_resets_passkeys_with_all_other_factors_and_the_sessions_end() throws Exception {
        var officer = opened(Role.ACCREDITATION_OFFICER);
        var device = new TestAuthenticator();
        hasPasskey(officer, device);
        var browser = firstStep(officer);
        shows(browser, device.shows(asked(browser)));
        clock.passes(Duration.ofMinutes(1));
        var administrator = opened(Role.ADMINISTRATOR);
        proves(administrator);

        desk.resetFactors(officer);

        assertThat(heard.what()).contains("security.factors-reset");
        assertThat(browser.gets("/account").getResponse().getRedirectedUrl()).endsWith("&ended=factor");
        assertThat(count(officer)).isZero();
    }

    @Test
    void only_public_halves_are_kept() {
        var editor = opened(Role.EDITOR);
        hasPasskey(editor, new TestAuthenticator());

        assertThat(sql.queryForList("select * from security_passkey_challenge where account_id = ?", editor))
                .as("no question is left over")
                .isEmpty();
        assertThat(sql.queryForMap("select * from security_passkey where account_id = ?", editor)
                        .keySet())
                .map(column -> column.toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrder(
                        "id",
                        "account_id",
                        "name",
                        "credential_id",
                        "attested_data",
                        "backup_eligible",
                        "sign_count",
                        "enrolled_at",
                        "used_at",
                        "version");
    }

    // ── what a person does

    /** Sets up a passkey a minute ago. */
    private List<String> hasPasskey(UUID person, TestAuthenticator device) {
        acts(person);
        var codes = own.enrolPasskey("laptop", PASSWORD, "", device.makes(own.offerPasskey("Press Center")));
        SecurityContextHolder.clearContext();
        clock.passes(Duration.ofMinutes(1));
        return codes;
    }

    /** Acts with a factor that was shown. */
    private void proves(UUID person) {
        acts(person);
        own.enrolPasskey("laptop", PASSWORD, "", new TestAuthenticator().makes(own.offerPasskey("Press Center")));
    }

    private String ask() {
        return own.askPasskey().orElseThrow();
    }

    /** A browser in which the password was right. */
    private Browser firstStep(UUID person) throws Exception {
        var browser = browser();
        browser.signsIn(usernameOf(person), PASSWORD);
        return browser;
    }

    private static String asked(Browser browser) throws Exception {
        return browser.sends(post(CODE + "/passkey")).getResponse().getContentAsString();
    }

    private static String askedAtLock(Browser browser) throws Exception {
        return browser.sends(post("/unlock/passkey")).getResponse().getContentAsString();
    }

    private static int shows(Browser browser, String answer) throws Exception {
        return sends(browser, CODE, answer);
    }

    private static int unlocks(Browser browser, String answer) throws Exception {
        return sends(browser, "/unlock", answer);
    }

    private static int sends(Browser browser, String address, String answer) throws Exception {
        var page = browser.gets(address).getResponse().getContentAsString();
        return browser.sends(post(address).param("csrf", csrf(page)).param("passkey", answer))
                .getResponse()
                .getStatus();
    }

    private int count(UUID person) {
        return sql.queryForList("select id from security_passkey where account_id = ?", person)
                .size();
    }

    private AppOffer offer() {
        return new AppOffer(new AppSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "Press Center", "somebody");
    }

    private String codeOf(AppOffer offer) {
        return offer.secret().codeAt(clock.instant());
    }

    private static void refused(Reason reason, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
