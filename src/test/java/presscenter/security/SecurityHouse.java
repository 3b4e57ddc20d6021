package presscenter.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import presscenter.SetClock;
import presscenter.audit.Fact;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;

/** The whole house on an empty database in memory, with a clock that a test can move. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:security;DB_CLOSE_DELAY=-1",
            "spring.main.lazy-initialization=true",
            "press.data=target/security-test-${surefire.forkNumber:1}",
            "press.hall=203.0.113.0/24",
            "press.language=be"
        })
@AutoConfigureMockMvc
@Import(SecurityHouse.Parts.class)
@Tag("started")
abstract class SecurityHouse {
    static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");
    static final String PASSWORD = "a heron stands in the reeds";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static @org.jspecify.annotations.Nullable String hash;
    private static int people;

    @Autowired
    MockMvc mvc;

    @Autowired
    SystemActor system;

    @Autowired
    AccountImport accountImport;

    @Autowired
    Accounts accounts;

    @Autowired
    LivePersons live;

    @Autowired
    SetClock clock;

    @Autowired
    Heard heard;

    @BeforeEach
    void nobody() {
        SecurityContextHolder.clearContext();
        heard.facts.clear();
        heard.cannotBeWritten = "";
        clock.passes(Duration.ofHours(13));
    }

    /** Opens an account with these roles and the usual password. */
    UUID opened(Role... roles) {
        return opened("person" + ++people + "@house.example", roles);
    }

    UUID opened(String username, Role... roles) {
        return system.asApplication(() -> {
            var hash = hashOfPassword();
            var journalist = Set.of(roles).contains(Role.JOURNALIST);
            return accountImport.open(new ImportedAccount(
                    username,
                    "Person " + username,
                    Set.of(roles),
                    journalist
                            ? Optional.of(new Outlet("primer", Localized.of("Прыклад", "Пример", "Primer"), false))
                            : Optional.empty(),
                    new Preferences(
                            Language.ENGLISH,
                            List.of(Language.ENGLISH),
                            ZoneId.of("Europe/Minsk"),
                            Scheme.SYSTEM,
                            false),
                    hash));
        });
    }

    /** Made once for all houses: it costs a tenth of a second. */
    String hashOfPassword() {
        if (hash == null) {
            hash = accountImport.hashOf(PASSWORD);
        }
        return hash;
    }

    String usernameOf(UUID person) {
        return accounts.findById(person).orElseThrow().username();
    }

    /** Lets this person act in the test's own thread. */
    void acts(UUID person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new PersonAuthentication(person, live)));
    }

    /** A browser that has fetched nothing yet. */
    Browser browser() {
        return new Browser();
    }

    /** Keeps cookies and its session, and sends forms back as they were fetched. */
    final class Browser {
        private final List<Cookie> cookies = new ArrayList<>();
        String address = "198.51.100.7";
        String agent = "";

        @org.jspecify.annotations.Nullable
        MockHttpServletRequest sent;

        @org.jspecify.annotations.Nullable
        MockHttpSession session;

        MvcResult gets(String path) throws Exception {
            return sends(get(java.net.URI.create(path)));
        }

        MvcResult signsIn(String username, String password) throws Exception {
            return signsIn(username, password, "/login");
        }

        MvcResult signsIn(String username, String password, String form) throws Exception {
            var fetched = gets(form).getResponse();
            if (fetched.getStatus() != 200) {
                throw new AssertionError("no form to sign in: " + fetched.getStatus());
            }
            var page = fetched.getContentAsString();
            return sends(post("/login")
                    .param("username", username)
                    .param("password", password)
                    .param("return", hidden(page, "return"))
                    .param("csrf", hidden(page, "csrf")));
        }

        Browser signedIn(UUID person) throws Exception {
            var answer = signsIn(usernameOf(person), PASSWORD);
            if (answer.getResponse().getStatus() != 303) {
                throw new AssertionError(
                        "not signed in: " + answer.getResponse().getStatus());
            }
            return this;
        }

        /** Another browser with the same cookies, as somebody has it who has copied them. */
        Browser copy() {
            var copy = new Browser();
            copy.cookies.addAll(cookies);
            return copy;
        }

        void forgetsCookies() {
            cookies.clear();
        }

        MvcResult sends(MockHttpServletRequestBuilder request) throws Exception {
            request.with(each -> {
                each.setRemoteAddr(address);
                each.addHeader("User-Agent", agent);
                sent = each;
                return each;
            });
            if (!cookies.isEmpty()) {
                request.cookie(cookies.toArray(Cookie[]::new));
            }
            if (session != null && !session.isInvalid()) {
                request.session(session);
            }
            var result = mvc.perform(request).andReturn();
            for (var cookie : result.getResponse().getCookies()) {
                cookies.removeIf(each -> each.getName().equals(cookie.getName()));
                cookies.add(cookie);
            }
            session = (MockHttpSession) result.getRequest().getSession(false);
            return result;
        }
    }

    static String hidden(String page, String name) {
        var matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&").replace("&#x3D;", "=") : "";
    }

    static String csrf(String page) {
        var matcher = CSRF.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    static final class Heard {
        final List<Fact> facts = new CopyOnWriteArrayList<>();
        String cannotBeWritten = "";

        @EventListener
        void hear(Fact fact) {
            if (fact.what().equals(cannotBeWritten)) {
                throw new IllegalStateException("the disk is full");
            }
            facts.add(fact);
        }

        List<String> what() {
            return facts.stream().map(Fact::what).toList();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {
        @Bean
        @Primary
        SetClock movedClock() {
            return new SetClock(MORNING);
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }
}
