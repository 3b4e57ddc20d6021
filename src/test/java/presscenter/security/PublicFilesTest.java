package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Objects;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import presscenter.SetClock;

/** What a real server answers to somebody who is not signed in: no session, whatever is asked (S2). */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:files;DB_CLOSE_DELAY=-1",
            "press.data=target/files-test-${surefire.forkNumber:1}",
            "press.proxy=127.0.0.1",
            "press.demo=true"
        })
@Import(PublicFilesTest.Parts.class)
@DirtiesContext
@Tag("started")
class PublicFilesTest {
    @LocalServerPort
    int port;

    @Autowired
    ServletContext context;

    @Test
    void no_fetch_makes_a_session() throws Exception {
        for (var path : new String[] {
            "/",
            "/login",
            "/css/css/plain.css",
            "/css/nothing.css",
            "/css/css",
            "/css/",
            "/aura/nothing.css",
            "/aura/",
            "/VAADIN/build/nothing.js",
            "/VAADIN/build/",
            "/VAADIN/dynamic/resource/0/x/y",
            "/VAADIN/push",
            "/?v-r=init&location=",
            "/?v-r=uidl",
            "/favicon.ico",
            "/desk",
            "/newsroom/2026-7K3M9Q",
            "/vaadinServlet/desk",
            "/welcome/made-up",
            "/error",
            "/actuator/health/liveness",
            "/css/%2e%2e/desk",
            "/css/..;/desk"
        }) {
            var answer = get(path);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as(path)
                    .noneMatch(cookie -> cookie.contains("press-session"));
            assertThat(answer.body()).as(path).doesNotContain("window.Vaadin");
        }
    }

    @Test
    void what_is_pushed_to_pages_goes_our_way() {
        var push = (AtmosphereFramework) Objects.requireNonNull(context.getAttribute(
                JSR356WebsocketInitializer.getAttributeName(context.getServletRegistrations().values().stream()
                        .filter(servlet -> SpringServlet.class.getName().equals(servlet.getClassName()))
                        .findFirst()
                        .orElseThrow()
                        .getName())));
        assertThat((Object) push.getBroadcasterFactory().lookup("/*")).isExactlyInstanceOf(PushInTurn.class);
        assertThat(push.interceptors()).hasAtLeastOneElementOfType(SilentPush.class);
    }

    @Test
    void a_public_file_that_is_missing_is_not_found_and_one_that_exists_may_be_kept() throws Exception {
        assertThat(get("/css/nothing.css").statusCode()).isEqualTo(404);
        assertThat(get("/css/nothing.css").body()).isEmpty();
        var style = get("/css/css/plain.css");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
    }

    @Test
    void one_part_of_a_public_file_comes_alone_and_for_several_the_whole_file() throws Exception {
        var whole = get("/css/css/plain.css").body();

        var part = part("bytes=0-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(whole.substring(0, 4));
        var several = part("bytes=0-0,1-1,2-3");
        assertThat(several.statusCode()).isEqualTo(200);
        assertThat(several.headers().firstValue("Transfer-Encoding")).isEmpty();
        assertThat(several.body()).isEqualTo(whole);
    }

    private HttpResponse<String> part(String range) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/css/css/plain.css")).header("Range", range);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void the_declared_proxy_is_believed_about_tls() throws Exception {
        var request = HttpRequest.newBuilder(uri("/login"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "198.51.100.9");
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {
        @Bean
        @Primary
        Clock setClock() {
            return new SetClock(SecurityHouse.MORNING);
        }
    }
}
