package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import presscenter.role.Role;

/** What every answer carries, and which requests are refused unread: S7. */
class PageHeadersTest extends SecurityHouse {
    @Test
    void a_plain_page_is_strict_and_is_not_kept() throws Exception {
        var answer = browser().gets("/login").getResponse();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.getContentAsString()).doesNotContain("<script", "<style", " style=", " onclick=");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
        assertThat(browser().sends(get("/login").secure(true)).getResponse().getHeader("Strict-Transport-Security"))
                .contains("max-age=");
    }

    @Test
    void another_sites_page_changes_nothing_here_and_reads_nothing() throws Exception {
        assertThat(status(post("/login").header("Sec-Fetch-Site", "cross-site")))
                .isEqualTo(403);
        assertThat(status(post("/login").header("Sec-Fetch-Site", "same-site"))).isEqualTo(403);
        assertThat(status(post("/logout").header("Origin", "https://evil.example")))
                .isEqualTo(403);
        assertThat(status(post("/logout").header("Origin", "null"))).isEqualTo(403);
        assertThat(status(post("/logout").header("Origin", "http://localhost"))).isEqualTo(303);
        assertThat(status(get("/login").header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Mode", "no-cors")))
                .isEqualTo(403);
        assertThat(status(get("/login")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Sec-Fetch-Mode", "navigate")
                        .header("Sec-Fetch-Dest", "document")))
                .isEqualTo(200);
    }

    @Test
    void the_push_channel_answers_no_foreign_origin() throws Exception {
        var browser = browser().signedIn(opened(Role.EDITOR));
        var foreign = browser.sends(get("/VAADIN/push").header("Origin", "https://evil.example"))
                .getResponse();
        assertThat(foreign.getStatus()).isEqualTo(403);
        assertThat(foreign.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control-"));
        assertThat(browser().sends(get("/VAADIN/push")).getResponse().getStatus())
                .isEqualTo(403);
    }

    @Test
    void of_the_actuator_only_liveness_and_readiness_are_open() throws Exception {
        assertThat(status(get("/actuator/health/liveness"))).isEqualTo(200);
        assertThat(status(get("/actuator/health/readiness"))).isEqualTo(200);
        for (var path : new String[] {"/actuator", "/actuator/health", "/actuator/env", "/actuator/health/db"}) {
            assertThat(status(get(path))).as(path).isEqualTo(302);
            assertThat(browser()
                            .signedIn(opened(Role.ADMINISTRATOR))
                            .gets(path)
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void an_open_page_without_a_session_learns_that_its_session_is_over() throws Exception {
        var answer = browser().sends(post("/?v-r=uidl&v-uiId=0")).getResponse();
        assertThat(answer.getContentAsString()).contains("sessionExpired");
        assertThat(answer.getCookies()).isEmpty();
    }

    private int status(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return browser().sends(request).getResponse().getStatus();
    }
}
