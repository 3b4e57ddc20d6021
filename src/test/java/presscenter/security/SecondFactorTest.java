package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.role.Role;
import presscenter.security.AccountRefusal.Reason;

/** A second factor besides the password (S4): codes by an app, and printed ones; S2, S3 and S5 hold of them too. */
class SecondFactorTest extends SecurityHouse {
    static final Duration STEP = Duration.ofSeconds(30);

    @Autowired
    OwnFactors own;

    @Autowired
    Secrets secrets;

    @Autowired
    OwnAccount account;

    @Autowired
    PeopleDesk desk;

    @Autowired
    OpenSessions sessions;

    @Autowired
    JdbcTemplate sql;

    @Test
    void the_codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, shortened to six digits.
        var secret = new AppSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Map.of(59L, "287082", 1111111109L, "081804", 20000000000L, "353130"))
                .allSatisfy((second, code) ->
                        assertThat(secret.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code));
    }

    @Test
    void whoever_has_an_app_is_asked_for_its_code_and_has_no_session_before() throws Exception {
        var editor = opened(Role.EDITOR);
        var secret = hasAnApp(editor);
        var browser = browser();

        var first = browser.signsIn(usernameOf(editor), PASSWORD, "/login?return=%2Fdesk%2Freleases")
                .getResponse();
        assertThat(first.getRedirectedUrl()).isEqualTo("/login/code?return=%2Fdesk%2Freleases");
        assertThat(browser.session).isNull();
        assertThat(heard.what()).doesNotContain("security.signed-in");
        assertThat(browser.gets("/desk/releases").getResponse().getRedirectedUrl())
                .startsWith("/login?");

        var second = shows(browser, secret.codeAt(clock.instant()), Objects.requireNonNull(first.getRedirectedUrl()));
        assertThat(second.getStatus()).isEqualTo(303);
        assertThat(second.getRedirectedUrl()).isEqualTo("/desk/releases");
        assertThat(browser.session).isNotNull();
        assertThat(heard.what()).containsSubsequence("security.factor-passed", "security.signed-in");
        assertThat(browser.gets("/login/code").getResponse().getRedirectedUrl())
                .as("the first step is spent")
                .isEqualTo("/login");
    }

    @Test
    void a_session_that_never_showed_the_factor_that_there_is_acts_in_no_role_that_needs_it() {
        var person = opened(Role.EDITOR, Role.PRESS_OFFICER);
        hasAnApp(person);

        acts(person);

        assertThat(account.person().orElseThrow().roles()).containsExactly(Role.PRESS_OFFICER);
    }

    @Test
    void whoever_has_none_signs_in_by_the_password_alone() throws Exception {
        var browser = browser().signedIn(opened(Role.JOURNALIST));

        assertThat(browser.session).isNotNull();
    }

    @Test
    void a_code_by_app_is_good_once_and_a_clock_may_be_half_a_minute_wrong() throws Exception {
        var editor = opened(Role.EDITOR);
        var secret = hasAnApp(editor);
        var code = secret.codeAt(clock.instant());
        assertThat(signsIn(editor, code)).as("now").isEqualTo(303);
        assertThat(signsIn(editor, code)).as("once more").isEqualTo(401);

        clock.passes(STEP.multipliedBy(10));
        assertThat(signsIn(editor, secret.codeAt(clock.instant().plus(STEP))))
                .as("ahead")
                .isEqualTo(303);
        assertThat(signsIn(editor, secret.codeAt(clock.instant())))
                .as("one of before what was accepted")
                .isEqualTo(401);

        clock.passes(STEP.multipliedBy(10));
        assertThat(signsIn(editor, secret.codeAt(clock.instant().minus(STEP))))
                .as("behind")
                .isEqualTo(303);
        clock.passes(STEP.multipliedBy(10));
        assertThat(signsIn(editor, secret.codeAt(clock.instant().minus(STEP.multipliedBy(2)))))
                .as("too old")
                .isEqualTo(401);
        assertThat(signsIn(editor, secret.codeAt(clock.instant().plus(STEP.multipliedBy(2)))))
                .as("too new")
                .isEqualTo(401);
    }

    @Test
    void each_printed_code_is_good_once_however_it_is_typed() throws Exception {
        var editor = opened(Role.EDITOR);
        acts(editor);
        var codes = enrols(AppSecret.random(secrets), "");
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z-]{11}"));

        assertThat(signsIn(editor, codes.get(3))).isEqualTo(303);
        assertThat(signsIn(editor, codes.get(3))).as("spent").isEqualTo(401);
        assertThat(signsIn(editor, " " + codes.get(4).replace("-", " ").toLowerCase(Locale.ROOT)))
                .isEqualTo(303);
        acts(editor);
        assertThat(own.standing().printedLeft()).isEqualTo(8);

        clock.passes(STEP.multipliedBy(10));
        assertThat(own.printAnew(PASSWORD, codes.get(0))).hasSize(10).doesNotContainAnyElementsOf(codes);
        clock.passes(STEP.multipliedBy(10));
        assertThat(signsIn(editor, codes.get(5))).as("of the sheet before").isEqualTo(401);
    }

    @Test
    void of_what_is_kept_nobody_makes_a_code() throws Exception {
        var editor = opened(Role.EDITOR);
        acts(editor);
        var secret = AppSecret.random(secrets);
        var codes = enrols(secret, "");

        var kept = sql.queryForList("select * from security_code_app where account_id = ?", editor) + " "
                + sql.queryForList("select * from security_printed_code where account_id = ?", editor);
        assertThat(kept).doesNotContain(secret.text());
        assertThat(codes).noneMatch(code -> kept.contains(code) || kept.contains(code.replace("-", "")));
        assertThat(secret).hasToString("AppSecret");
    }

    @Test
    void the_fifth_wrong_code_makes_everybody_wait_but_the_owner_at_a_known_device() throws Exception {
        var editor = opened(Role.EDITOR);
        var secret = hasAnApp(editor);
        var owner = browser();
        owner.signsIn(usernameOf(editor), PASSWORD);
        assertThat(shows(owner, secret.codeAt(clock.instant()), "/login/code").getStatus())
                .isEqualTo(303);
        owner.session = null;

        clock.passes(Duration.ofHours(1));
        var other = browser();
        other.signsIn(usernameOf(editor), PASSWORD);
        for (var i = 1; i <= 5; i++) {
            assertThat(shows(other, "00000" + i, "/login/code").getStatus()).isEqualTo(401);
        }
        var waiting = shows(other, secret.codeAt(clock.instant()), "/login/code");
        assertThat(waiting.getStatus()).isEqualTo(429);
        assertThat(waiting.getHeader("Retry-After")).isEqualTo("30");
        assertThat(waiting.getContentAsString()).contains("role=\"alert\"");
        assertThat(heard.what()).contains("security.factor-failed");

        owner.signsIn(usernameOf(editor), PASSWORD);
        assertThat(shows(owner, secret.codeAt(clock.instant()), "/login/code").getStatus())
                .isEqualTo(303);
    }

    @Test
    void the_first_step_is_good_for_five_minutes_and_not_after_a_new_password() throws Exception {
        var editor = opened(Role.EDITOR);
        var secret = hasAnApp(editor);
        var slow = browser();
        slow.signsIn(usernameOf(editor), PASSWORD);
        clock.passes(Duration.ofMinutes(4));
        assertThat(slow.gets("/login/code").getResponse().getStatus()).isEqualTo(200);
        clock.passes(Duration.ofMinutes(1));
        assertThat(slow.gets("/login/code?return=%2Fdesk").getResponse().getRedirectedUrl())
                .isEqualTo("/login?return=%2Fdesk");

        var thief = browser();
        thief.signsIn(usernameOf(editor), PASSWORD);
        var page = thief.gets("/login/code").getResponse().getContentAsString();
        clock.passes(STEP);
        acts(editor);
        account.changePassword(PASSWORD, "another heron in the reeds");
        assertThat(thief.sends(post("/login/code")
                                .param("csrf", csrf(page))
                                .param("code", secret.codeAt(clock.instant())))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login");
        assertThat(thief.session).isNull();
    }

    @Test
    void nobody_writes_a_first_step_for_oneself() throws Exception {
        var editor = opened(Role.EDITOR);
        hasAnApp(editor);
        for (var forged : new String[] {
            "", "nonsense", editor + "." + clock.instant().toEpochMilli() + ".AAAA", ".", "..", editor + "."
        }) {
            var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/login/code")
                    .cookie(new jakarta.servlet.http.Cookie(Cookies.FIRST_STEP, forged));
            assertThat(mvc.perform(request).andReturn().getResponse().getRedirectedUrl())
                    .as(forged)
                    .isEqualTo("/login");
        }
    }

    @Test
    void the_second_page_comes_back_in_another_language_and_in_large_type() throws Exception {
        var editor = opened(Role.EDITOR);
        var secret = hasAnApp(editor);
        var browser = browser();
        browser.gets("/login?lang=ru");
        var page = browser.gets("/login").getResponse().getContentAsString();
        var next = Objects.requireNonNull(browser.sends(post("/login")
                        .param("username", usernameOf(editor))
                        .param("password", PASSWORD)
                        .param("type", "large")
                        .param("csrf", csrf(page)))
                .getResponse()
                .getRedirectedUrl());
        assertThat(next).isEqualTo("/login/code?type=large");
        assertThat(browser.gets(next).getResponse().getContentAsString())
                .contains("<html lang=\"ru\" data-type=\"large\"", "Второй шаг");
        assertThat(browser.sends(post(java.net.URI.create("/login/code?lang=be&switch=yes")))
                        .getResponse()
                        .getContentAsString())
                .contains("<html lang=\"be\"", "Другі крок");
        assertThat(shows(browser, secret.codeAt(clock.instant()), next).getStatus())
                .isEqualTo(303);
        assertThat(accounts.findById(editor).orElseThrow().preferences().largeType())
                .isTrue();
    }

    @Test
    void a_form_from_elsewhere_is_refused() throws Exception {
        var editor = opened(Role.EDITOR);
        var secret = hasAnApp(editor);
        var browser = browser();
        browser.signsIn(usernameOf(editor), PASSWORD);

        assertThat(browser.sends(post("/login/code")
                                .param("csrf", "made-up")
                                .param("code", secret.codeAt(clock.instant())))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(browser.session).isNull();
    }

    @Test
    void a_new_factor_needs_the_password_and_ends_the_other_sessions() throws Exception {
        var person = opened(Role.PRESS_OFFICER);
        var here = browser().signedIn(person);
        var there = browser().signedIn(person);
        clock.passes(Duration.ofMinutes(1));
        actsIn(here);
        var offer = own.offer("Press Center");
        var code = offer.secret().codeAt(clock.instant());
        refused(Reason.PASSWORD_WRONG, () -> own.enrol(offer, "not this one", "", code));
        refused(Reason.CODE_WRONG, () -> own.enrol(offer, PASSWORD, "", "123456"));
        assertThat(own.standing().isEnrolled()).isFalse();

        own.enrol(offer, PASSWORD, "", code);
        sessions.lookAfter();

        assertThat(own.standing().appSince()).isPresent();
        assertThat(here.gets("/login").getResponse().getStatus()).isEqualTo(303);
        assertThat(there.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=factor");
        assertThat(heard.what()).contains("security.factor-enrolled");
    }

    @Test
    void replacing_and_removing_need_the_password_and_the_factor_and_end_the_other_sessions() throws Exception {
        var person = opened(Role.PRESS_OFFICER);
        acts(person);
        var first = AppSecret.random(secrets);
        var codes = enrols(first, "");
        var second = AppSecret.random(secrets);
        refused(Reason.FACTOR_WRONG, () -> enrols(second, ""));
        refused(Reason.FACTOR_WRONG, () -> enrols(second, second.codeAt(clock.instant())));
        enrols(second, codes.get(0));
        clock.passes(STEP.multipliedBy(4));
        assertThat(signsIn(person, first.codeAt(clock.instant())))
                .as("the old app")
                .isEqualTo(401);
        var there = browser();
        there.signsIn(usernameOf(person), PASSWORD);
        assertThat(shows(there, second.codeAt(clock.instant()), "/login/code").getStatus())
                .isEqualTo(303);

        clock.passes(STEP.multipliedBy(4));
        acts(person);
        refused(Reason.PASSWORD_WRONG, () -> own.remove("not this one", second.codeAt(clock.instant())));
        refused(Reason.FACTOR_WRONG, () -> own.remove(PASSWORD, "123456"));
        own.remove(PASSWORD, second.codeAt(clock.instant()));
        sessions.lookAfter();

        assertThat(there.gets("/account").getResponse().getHeader("Location")).endsWith("&ended=factor");
        assertThat(heard.what()).contains("security.factors-removed");
        assertThat(browser().signedIn(person).session).isNotNull();
    }

    @Test
    void wrong_codes_of_somebody_who_is_signed_in_slow_down_too() {
        var person = opened(Role.PRESS_OFFICER);
        acts(person);
        enrols(AppSecret.random(secrets), "");
        for (var i = 1; i <= 5; i++) {
            refused(Reason.FACTOR_WRONG, () -> own.remove(PASSWORD, "123456"));
        }
        refused(Reason.TOO_MANY_CODES, () -> own.remove(PASSWORD, "123456"));
    }

    @Test
    void an_administrator_resets_a_lost_factor_and_a_second_person_looks_again_at_who_has_the_account()
            throws Exception {
        var admin = opened(Role.ADMINISTRATOR);
        var reader = opened(Role.JOURNALIST, Role.EMBARGO_READER);
        var secret = hasAnApp(reader);
        var browser = browser();
        browser.signsIn(usernameOf(reader), PASSWORD);
        assertThat(shows(browser, secret.codeAt(clock.instant()), "/login/code").getStatus())
                .isEqualTo(303);
        clock.passes(Duration.ofMinutes(1));

        acts(admin);
        assertThat(desk.rolesSuspendedByReset(reader)).containsExactly(Role.EMBARGO_READER);
        desk.resetFactors(reader);
        sessions.lookAfter();

        assertThat(heard.what()).contains("security.factors-reset", "security.role-taken", "security.role-proposed");
        assertThat(accounts.findById(reader).orElseThrow().roles(clock.instant()))
                .containsExactly(Role.JOURNALIST);
        assertThat(browser.gets("/account").getResponse().getRedirectedUrl()).startsWith("/login?");
        assertThat(browser().signedIn(reader).session)
                .as("by the password alone")
                .isNotNull();
        acts(admin);
        refused(Reason.NO_FACTORS, () -> desk.resetFactors(reader));
    }

    @Test
    void a_reset_ends_the_sessions_of_somebody_whose_roles_take_no_second_person_too() throws Exception {
        var officer = opened(Role.ACCREDITATION_OFFICER);
        var secret = hasAnApp(officer);
        var browser = browser();
        browser.signsIn(usernameOf(officer), PASSWORD);
        shows(browser, secret.codeAt(clock.instant()), "/login/code");
        acts(opened(Role.ADMINISTRATOR));

        desk.resetFactors(officer);

        assertThat(browser.gets("/account").getResponse().getRedirectedUrl()).endsWith("&ended=factor");
        assertThat(accounts.findById(officer).orElseThrow().roles(clock.instant()))
                .containsExactly(Role.ACCREDITATION_OFFICER);
    }

    @Test
    void nobody_resets_ones_own_factor() {
        var admin = opened(Role.ADMINISTRATOR);
        acts(admin);
        enrols(AppSecret.random(secrets), "");

        refused(Reason.OWN_FACTORS, () -> desk.resetFactors(admin));
    }

    // ── what a person does

    private static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        AccountRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    /** The status of signing in with the password and this code, in a browser that nobody knows. */
    private int signsIn(UUID person, String code) throws Exception {
        var browser = browser();
        assertThat(browser.signsIn(usernameOf(person), PASSWORD).getResponse().getRedirectedUrl())
                .isEqualTo("/login/code");
        return shows(browser, code, "/login/code").getStatus();
    }

    /** From now on the test's own thread acts in this browser's session. */
    static void actsIn(Browser browser) {
        assertThat(browser.session).isNotNull();
        SecurityContextHolder.setContext(
                (SecurityContext) Objects.requireNonNull(browser.session.getAttribute("SPRING_SECURITY_CONTEXT")));
    }

    private List<String> enrols(AppSecret secret, String before) {
        return own.enrol(
                new AppOffer(secret, "Press Center", "somebody"), PASSWORD, before, secret.codeAt(clock.instant()));
    }

    /** A person sets up an app, a minute ago. */
    private AppSecret hasAnApp(UUID person) {
        acts(person);
        var secret = AppSecret.random(secrets);
        enrols(secret, "");
        SecurityContextHolder.clearContext();
        clock.passes(STEP.multipliedBy(4));
        return secret;
    }

    private static MockHttpServletResponse shows(Browser browser, String code, String address) throws Exception {
        var page = browser.gets(address).getResponse().getContentAsString();
        return browser.sends(post("/login/code")
                        .param("csrf", csrf(page))
                        .param("return", hidden(page, "return"))
                        .param("type", hidden(page, "type"))
                        .param("code", code))
                .getResponse();
    }
}
