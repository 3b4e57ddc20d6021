package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import presscenter.role.Role;
import presscenter.ui.LanguageCookie;
import presscenter.ui.TypeCookie;

/** Signing in on the plain page: S2, S3, S5. */
class SignInTest extends SecurityHouse {
    @Autowired
    JdbcTemplate sql;

    @Test
    void the_right_password_opens_a_new_session_and_leads_to_ones_work() throws Exception {
        var officer = opened(Role.PRESS_OFFICER);
        var journalist = opened(Role.JOURNALIST);

        var answer = browser().signsIn(usernameOf(officer).toUpperCase(java.util.Locale.ROOT), PASSWORD);
        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/desk");
        assertThat(answer.getRequest().getSession(false)).isNotNull();
        assertThat(heard.what()).contains("security.signed-in");

        assertThat(browser()
                        .signsIn(usernameOf(journalist), PASSWORD)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/newsroom");
    }

    @Test
    void whose_entry_cannot_be_written_is_not_signed_in() throws Exception {
        var person = opened(Role.PRESS_OFFICER);
        var browser = browser();
        heard.cannotBeWritten = "security.signed-in";

        assertThatThrownBy(() -> browser.signedIn(person)).hasStackTraceContaining("the disk is full");

        assertThat(browser.sent).isNotNull();
        assertThat(browser.sent.getSession(false)).isNull();
        assertThat(browser.gets("/login").getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void the_trail_says_who_signed_in_and_from_where() throws Exception {
        var person = opened(Role.JOURNALIST);
        var somebody = opened(Role.EDITOR);
        var browser = browser().signedIn(somebody);
        browser.address = "198.51.100.99";

        browser.signsIn(usernameOf(person), PASSWORD, "/login?again=yes");

        assertThat(sql.queryForMap(
                        "select person, address from audit_entry where what = ? and about = ?",
                        "security.signed-in",
                        person.toString()))
                .containsEntry("PERSON", person)
                .containsEntry("ADDRESS", "198.51.100.99");
    }

    @Test
    void a_session_that_the_browser_brings_along_is_thrown_away_at_sign_in() throws Exception {
        var browser = browser().signedIn(opened(Role.EDITOR));
        var first = browser.session;
        browser.signsIn(usernameOf(opened(Role.EDITOR)), PASSWORD, "/login?again=yes");
        assertThat(browser.session).isNotNull().isNotSameAs(first);
        assertThat(first).isNotNull();
        assertThat(first.isInvalid()).isTrue();
    }

    @Test
    void a_thousand_fetches_and_failures_leave_no_session() throws Exception {
        for (var i = 0; i < 1_000; i++) {
            var browser = browser();
            browser.address = "2001:db8:" + Integer.toHexString(i) + "::1";
            var fetched = browser.gets(i % 2 == 0 ? "/login?return=%2Fdesk" : "/newsroom/2026-7K3M9Q?lang=be");
            assertThat(fetched.getRequest().getSession(false)).isNull();
            if (i % 20 == 0) {
                var failed = browser.signsIn("nobody" + i + "@house.example", "wrong " + i);
                assertThat(failed.getResponse().getStatus()).isEqualTo(401);
                assertThat(failed.getRequest().getSession(false)).isNull();
            } else {
                var failed = browser.sends(
                        post("/login").param("username", "a@b.example").param("password", "x"));
                assertThat(failed.getResponse().getStatus()).isEqualTo(403);
                assertThat(failed.getRequest().getSession(false)).isNull();
            }
        }
    }

    @Test
    void a_known_and_an_unknown_name_get_the_same_answer() throws Exception {
        var known = usernameOf(opened(Role.EDITOR));
        var unknown = "x".repeat(known.length() - "@house.example".length()) + "@house.example";
        var one = browser().signsIn(known, "wrong").getResponse();
        var other = browser().signsIn(unknown, "wrong").getResponse();
        assertThat(one.getStatus()).isEqualTo(other.getStatus()).isEqualTo(401);
        assertThat(withoutToken(one.getContentAsString()).replace(known, "NAME"))
                .isEqualTo(withoutToken(other.getContentAsString()).replace(unknown, "NAME"));
        assertThat(one.getHeaderNames()).containsExactlyInAnyOrderElementsOf(other.getHeaderNames());
    }

    @Test
    void a_closed_account_or_one_without_a_role_does_not_sign_in_and_says_nothing_else() throws Exception {
        var roleless = opened();
        var answer = browser().signsIn(usernameOf(roleless), PASSWORD);
        assertThat(answer.getResponse().getStatus()).isEqualTo(401);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void a_form_from_elsewhere_is_refused_and_says_so() throws Exception {
        var username = usernameOf(opened(Role.EDITOR));
        var answer = browser()
                .sends(post("/login")
                        .param("username", username)
                        .param("password", PASSWORD)
                        .param("csrf", "made-up"));
        assertThat(answer.getResponse().getStatus()).isEqualTo(403);
        assertThat(answer.getResponse().getContentAsString()).contains("role=\"alert\"");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void one_comes_back_to_where_one_wanted_to_go_but_never_to_another_server() throws Exception {
        var username = usernameOf(opened(Role.EDITOR));
        var asked = browser().gets("/newsroom/2026-7K3M9Q?lang=be");
        assertThat(asked.getResponse().getStatus()).isEqualTo(302);
        var form = asked.getResponse().getHeader("Location");
        assertThat(form).isEqualTo("/login?return=%2Fnewsroom%2F2026-7K3M9Q%3Flang%3Dbe");
        assertThat(browser()
                        .signsIn(username, PASSWORD, "/login?return=%2Fnewsroom%2F2026-7K3M9Q%3Flang%3Dbe")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/newsroom/2026-7K3M9Q?lang=be");
        for (var evil :
                new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "/login", "\t/x"}) {
            var answer = browser().sends(get("/login").param("return", evil));
            assertThat(hidden(answer.getResponse().getContentAsString(), "return"))
                    .as(evil)
                    .isEmpty();
        }
    }

    @Test
    void every_address_asks_for_sign_in_in_the_same_way() throws Exception {
        for (var path : new String[] {
            "/desk", "/desk/people", "/newsroom", "/newsroom/2026-AAAAAA", "/newsroom/nonsense/deep", "/account", "/zzz"
        }) {
            var answer = browser().gets(path).getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(302);
            assertThat(answer.getHeader("Location")).isEqualTo("/login?return=" + path.replace("/", "%2F"));
            assertThat(answer.getContentAsString()).isEmpty();
        }
    }

    @Test
    void the_fifth_wrong_password_makes_everybody_wait_but_the_owner_at_a_known_device() throws Exception {
        var username = usernameOf(opened(Role.EDITOR));
        var owner = browser();
        assertThat(owner.signsIn(username, PASSWORD).getResponse().getStatus()).isEqualTo(303);
        owner.session = null;

        for (var i = 1; i <= 5; i++) {
            assertThat(browser().signsIn(username, "wrong").getResponse().getStatus())
                    .as("attempt " + i)
                    .isEqualTo(401);
        }
        var waiting = browser().signsIn(username, PASSWORD).getResponse();
        assertThat(waiting.getStatus()).isEqualTo(429);
        assertThat(waiting.getHeader("Retry-After")).isEqualTo("30");
        assertThat(waiting.getContentAsString()).contains("role=\"alert\"");

        assertThat(owner.signsIn(username, PASSWORD).getResponse().getStatus()).isEqualTo(303);

        clock.passes(Duration.ofSeconds(31));
        assertThat(browser().signsIn(username, "wrong").getResponse().getStatus())
                .isEqualTo(401);
        var longer = browser().signsIn(username, PASSWORD).getResponse();
        assertThat(longer.getHeader("Retry-After")).isEqualTo("60");
        clock.passes(Duration.ofSeconds(61));
        assertThat(browser().signsIn(username, PASSWORD).getResponse().getStatus())
                .isEqualTo(303);
    }

    @Test
    void unknown_names_wait_just_the_same() throws Exception {
        for (var i = 1; i <= 5; i++) {
            assertThat(browser()
                            .signsIn("ghost@house.example", "wrong")
                            .getResponse()
                            .getStatus())
                    .isEqualTo(401);
        }
        var waiting = browser().signsIn("Ghost@house.example", "wrong").getResponse();
        assertThat(waiting.getStatus()).isEqualTo(429);
        assertThat(waiting.getHeader("Retry-After")).isEqualTo("30");
    }

    @Test
    void signing_out_ends_the_session() throws Exception {
        var browser = browser().signedIn(opened(Role.EDITOR));
        var session = browser.session;
        assertThat(browser.sends(post("/logout")).getResponse().getRedirectedUrl())
                .isEqualTo("/login?ended=signed-out");
        assertThat(session).isNotNull();
        assertThat(session.isInvalid()).isTrue();
        assertThat(heard.what()).contains("security.signed-out");
        assertThat(browser.gets("/desk").getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    void an_error_at_the_address_of_a_text_does_not_take_the_texts_language_for_the_sites() throws Exception {
        var wrong = browser()
                .sends(get("/error?lang=ru")
                        .header("Accept-Language", "en")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .with(request -> {
                            request.setDispatcherType(DispatcherType.ERROR);
                            return request;
                        }))
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(404);
        assertThat(wrong.getContentAsString()).contains("<html lang=\"en\"");
        assertThat(wrong.getCookie(LanguageCookie.NAME)).isNull();
    }

    @Test
    void the_page_speaks_the_language_of_the_address_the_cookie_and_the_browser() throws Exception {
        var browser = browser();
        assertThat(browser.sends(get("/login").header("Accept-Language", "be-BY,ru;q=0.9"))
                        .getResponse()
                        .getContentAsString())
                .contains("<html lang=\"be\"", "Адрас электроннай пошты");
        var russian = browser.gets("/login?lang=ru").getResponse().getContentAsString();
        assertThat(russian).contains("<html lang=\"ru\"", "Адрес электронной почты");
        assertThat(russian)
                .contains(
                        "lang=\"be\">Беларуская</button>",
                        "lang=\"en\">English</button>",
                        "aria-current=\"true\">Русский</button>");
        assertThat(browser.sends(get("/login").header("Accept-Language", "en"))
                        .getResponse()
                        .getContentAsString())
                .contains("<html lang=\"ru\"");
    }

    @Test
    void a_switch_of_language_brings_back_what_was_typed_but_no_password_and_signs_nobody_in() throws Exception {
        var person = opened(Role.PRESS_OFFICER);
        var browser = browser();
        browser.gets("/login?return=%2Fdesk");
        var answer = browser.sends(post(java.net.URI.create("/login?lang=be&return=%2Fdesk&switch=yes"))
                        .param("username", usernameOf(person))
                        .param("password", PASSWORD))
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("<html lang=\"be\"", "value=\"" + usernameOf(person) + "\"")
                .doesNotContain(PASSWORD);
        assertThat(hidden(answer.getContentAsString(), "return")).isEqualTo("/desk");
        assertThat(browser.session).isNull();
        assertThat(browser.gets("/login").getResponse().getContentAsString()).contains("<html lang=\"be\"");
    }

    @Test
    void large_type_is_one_press_away_before_sign_in_and_goes_along_into_the_account() throws Exception {
        var person = opened(Role.JOURNALIST);
        var other = opened(Role.JOURNALIST);
        var browser = browser();
        var ordinary = browser.gets("/login?lang=en&return=%2Fnewsroom").getResponse();
        assertThat(ordinary.getCookie(TypeCookie.NAME)).isNull();
        assertThat(ordinary.getContentAsString())
                .contains("aria-label=\"Large type\" aria-pressed=\"false\"")
                .doesNotContain("data-type");

        var large = browser.sends(post(java.net.URI.create("/login?type=large&return=%2Fnewsroom&switch=yes"))
                        .param("username", usernameOf(person))
                        .param("password", PASSWORD))
                .getResponse();
        assertThat(large.getStatus()).isEqualTo(200);
        assertThat(large.getContentAsString())
                .contains("<html lang=\"en\" data-type=\"large\"", "aria-pressed=\"true\"")
                .contains("value=\"" + usernameOf(person) + "\"")
                .doesNotContain(PASSWORD);
        assertThat(hidden(large.getContentAsString(), "return")).isEqualTo("/newsroom");
        assertThat(hidden(large.getContentAsString(), "type")).isEqualTo("large");
        assertThat(browser.session).isNull();

        // The browser shows it from now on; only a press on the very page goes into an account.
        assertThat(browser.gets("/login").getResponse().getContentAsString()).contains("data-type=\"large\"");
        browser.signedIn(other);
        assertThat(isLarge(other)).isFalse();
        browser.sends(post("/logout"));
        assertThat(browser.gets("/login").getResponse().getContentAsString()).doesNotContain("data-type");

        browser.sends(post("/login")
                .param("csrf", csrf(browser.gets("/login").getResponse().getContentAsString()))
                .param("type", "large")
                .param("username", usernameOf(person))
                .param("password", PASSWORD));
        assertThat(isLarge(person)).isTrue();
        assertThat(browser.gets("/logout").getResponse().getContentAsString()).contains("data-type=\"large\"");
        browser.sends(post("/logout"));
        assertThat(browser.gets("/login").getResponse().getContentAsString()).contains("data-type=\"large\"");
    }

    @Test
    void the_press_for_large_type_is_named_in_three_languages() throws Exception {
        for (var each : Map.of("be", "Буйны шрыфт", "ru", "Крупный шрифт", "en", "Large type")
                .entrySet()) {
            assertThat(browser()
                            .gets("/login?lang=" + each.getKey())
                            .getResponse()
                            .getContentAsString())
                    .contains("aria-label=\"" + each.getValue() + "\"");
        }
    }

    @Test
    void a_page_that_holds_nothing_typed_comes_back_in_large_type() throws Exception {
        var person = opened(Role.EDITOR);
        var browser = browser().signedIn(person);
        var here = "https://press.example/logout?lang=en";
        assertThat(browser.gets("/logout").getResponse().getContentAsString()).contains("action=\"/large-type\"");

        var pressed = browser.sends(post("/large-type").param("type", "large").header("Referer", here));

        assertThat(pressed.getResponse().getStatus()).isEqualTo(303);
        assertThat(pressed.getResponse().getRedirectedUrl()).isEqualTo("/logout?lang=en");
        assertThat(isLarge(person)).isTrue();
        assertThat(browser.gets("/logout").getResponse().getContentAsString())
                .contains("data-type=\"large\"", "value=\"ordinary\"");
        browser.sends(post("/large-type").param("type", "ordinary").header("Referer", here));
        assertThat(isLarge(person)).isFalse();
        assertThat(browser.gets("/logout").getResponse().getContentAsString()).doesNotContain("data-type");
    }

    @Test
    void a_press_for_large_type_leads_to_no_other_server_and_an_unknown_size_is_none() throws Exception {
        for (var evil : new String[] {
            "https://evil.example/",
            "https://evil.example//evil.example/",
            "//evil.example/",
            "/\\evil.example",
            "mailto:a",
            ""
        }) {
            var answer = browser()
                    .sends(post("/large-type").param("type", "huge").header("Referer", evil))
                    .getResponse();
            assertThat(answer.getRedirectedUrl()).as(evil).isEqualTo("/");
            assertThat(answer.getCookie(TypeCookie.NAME)).isNull();
        }
    }

    @Test
    void an_error_is_shown_in_large_type_and_repeats_no_address() throws Exception {
        var browser = browser();
        browser.sends(post("/large-type").param("type", "large"));
        var wrong = browser.sends(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/nothing/here")
                        .requestAttr(RequestDispatcher.ERROR_QUERY_STRING, "a=b"))
                .getResponse();
        assertThat(wrong.getContentAsString()).contains("data-type=\"large\"").doesNotContain("/nothing/here", "a=b");
        assertThat(browser.sends(post("/large-type")
                                .param("type", "ordinary")
                                .header("Referer", "https://press.example/nothing/here?a=b"))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/nothing/here?a=b");
    }

    private boolean isLarge(UUID person) {
        return live.find(person).orElseThrow().preferences().largeType();
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"csrf\" value=\"[^\"]*\"", "");
    }
}
