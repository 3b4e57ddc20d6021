package presscenter.accreditation;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import presscenter.SetClock;
import presscenter.language.Localized;
import presscenter.mail.Letter;
import presscenter.mail.LetterWriter;
import presscenter.mail.WrittenLetter;
import presscenter.security.SignedInAs;
import presscenter.security.SystemActor;

/**
 * The whole house on an empty database in memory, with one edition and one outlet, and a clock that a test can move.
 */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:accreditation;DB_CLOSE_DELAY=-1",
            "spring.main.lazy-initialization=true",
            "press.data=target/accreditation-test-${surefire.forkNumber:1}",
            "press.language=be"
        })
@AutoConfigureMockMvc
@Import(AccreditationHouse.Parts.class)
@Tag("started")
abstract class AccreditationHouse {
    static final Instant MORNING = Instant.parse("2026-10-01T06:00:00Z");
    static final String EDITION = "lakeland-2026";
    static final String OUTLET = "talmerna-herald";
    static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("/accreditation/link/[A-Za-z0-9_-]+");

    @Autowired
    MockMvc mvc;

    @Autowired
    SetClock clock;

    @Autowired
    Editions editions;

    @Autowired
    Applications applications;

    @Autowired
    OutletImport outletImport;

    @Autowired
    SystemActor system;

    @Autowired
    List<LetterWriter> writers;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationContext house;

    /** Each letter is written when a test asks for it: whoever sent it beside would spend its link. */
    @BeforeEach
    void nobody_sends_letters() {
        house.getBean("letterQueue", Lifecycle.class).stop();
    }

    @BeforeEach
    void edition() {
        clock.reads(MORNING.plus(Duration.ofHours(COUNT.incrementAndGet())));
        if (editions.findById(EDITION).isPresent()) {
            return;
        }
        editions.save(new Edition(new EditionFacts(
                EDITION,
                Localized.of("Азёрная канферэнцыя", "Озёрная конференция", "Lakeland Conference"),
                LocalDate.parse("2026-11-30"),
                LocalDate.parse("2026-12-02"),
                Instant.parse("2026-11-20T15:00:00Z"),
                false)));
        registerOutlet();
    }

    private void registerOutlet() {
        var country = new Country("XA");
        system.asApplication(
                () -> outletImport.name(Map.of(country, Localized.of("Талмерна", "Талмерна", "Talmerna"))));
        system.asApplication(() -> outletImport.register(List.of(new OutletImport.Imported(
                OUTLET,
                new OutletDraft(
                        Localized.of("Веснік Талмерны", "Вестник Талмерны", "Talmerna Herald"),
                        List.of("TH"),
                        Optional.of(OutletKind.NEWSPAPER),
                        Optional.of(country),
                        Optional.of("https://herald.example"),
                        Optional.of("+375 17 200 00 01"))))));
    }

    /** The letters of a kind that wait for this applicant, as they would go out now, oldest first. */
    List<WrittenLetter> letters(String kind, String address) {
        return sql
                .query(
                        "select about from mail_letter where kind = ? order by put_at, id",
                        (row, number) ->
                                new Letter(kind, List.of(row.getString(1).split(" "))),
                        kind)
                .stream()
                .flatMap(letter -> writers.stream()
                        .filter(writer -> writer.kind().equals(kind))
                        .flatMap(writer -> writer.write(letter).stream()))
                .filter(letter -> letter.to().equals(address))
                .toList();
    }

    /** The links of a letter. */
    static List<String> links(WrittenLetter letter) {
        return letter.parts().stream()
                .filter(WrittenLetter.Link.class::isInstance)
                .map(part -> ((WrittenLetter.Link) part).path())
                .filter(path -> LINK.matcher(path).matches())
                .toList();
    }

    static byte[] picture() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] document() {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody with a browser who has nothing but an address. */
    final class Applicant {
        final String address;
        String language = "en";
        String from = "198.51.100." + COUNT.incrementAndGet() % 250;
        private final List<Cookie> cookies = new ArrayList<>();
        private Optional<SecurityContext> signedIn = Optional.empty();
        MockHttpServletResponse answer = new MockHttpServletResponse();

        Applicant(String address) {
            this.address = address;
        }

        /** Is signed in as this person from now on, in the same browser. */
        Applicant signsIn(UUID person) {
            var whoActs = SecurityContextHolder.getContext();
            SignedInAs.person(house, person);
            signedIn = Optional.of(SecurityContextHolder.getContext());
            SecurityContextHolder.setContext(whoActs);
            return this;
        }

        String page() {
            try {
                return answer.getContentAsString();
            } catch (UnsupportedEncodingException e) {
                throw new UncheckedIOException(e);
            }
        }

        Applicant opens(String path) {
            sends(get(URI.create(path)));
            return this;
        }

        /** Follows where the answer leads, once. */
        Applicant follows() {
            var location = answer.getRedirectedUrl();
            return location == null ? this : opens(location);
        }

        /** Fetches the form at this path and sends it with these fields. */
        Applicant sends(String path, Map<String, String> fields) {
            opens(path);
            return sendsFrom(path, fields);
        }

        /** Sends a form of the page that is open. */
        Applicant sendsFrom(String path, Map<String, String> fields) {
            var token = token();
            var request = post(URI.create(path)).param("csrf", token);
            fields.forEach((name, value) -> request.param(name, value.split("\\|")));
            sends(request);
            return this;
        }

        Applicant uploads(String kind, String name, byte[] content) {
            return uploads("/accreditation/documents", "/accreditation/documents/" + kind, name, content);
        }

        /** Sends a file from the form on one page to where it is taken. */
        Applicant uploads(String page, String path, String name, byte[] content) {
            opens(page);
            var token = token();
            sends(post(URI.create(path))
                    .contentType("multipart/form-data; boundary=" + BOUNDARY)
                    .content(inParts(token, name, content)));
            return this;
        }

        private static final String BOUNDARY = "between";

        private static byte[] inParts(String token, String name, byte[] content) {
            var out = new ByteArrayOutputStream();
            out.writeBytes(
                    ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token + "\r\n--"
                                    + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            out.writeBytes(content);
            out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        }

        /** Takes a document back, with the button that stands at it. */
        Applicant removes(String kind) {
            opens("/accreditation/documents");
            var field = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
            sends(post(URI.create("/accreditation/documents/" + kind))
                    .contentType("multipart/form-data; boundary=" + BOUNDARY)
                    .content(field.formatted("csrf", token()) + field.formatted("remove", "yes") + "--" + BOUNDARY
                            + "--\r\n"));
            return this;
        }

        Applicant begins() {
            return sends("/accreditation", Map.of("edition", EDITION, "address", address));
        }

        Applicant writesAll(String name, String latin) {
            sends(
                    "/accreditation/you",
                    Map.of(
                            "name",
                            name,
                            "latin-name",
                            latin,
                            "as",
                            "staff",
                            "phone",
                            "+375 17 200 00 02",
                            "identity-number",
                            "AB" + COUNT.incrementAndGet()));
            return sends(
                    "/accreditation/work",
                    Map.of(
                            "outlet", "Talmerna Herald",
                            "outlet-key", OUTLET,
                            "position", "correspondent",
                            "signatory", "Ian Brook, editor",
                            "other-roles", "none",
                            "ministry", "not-needed"));
        }

        Applicant handsInDocuments() {
            uploads("letter", "letter.pdf", document());
            uploads("press-card", "card.jpg", picture());
            uploads("identity", "passport.jpg", picture());
            return uploads("portrait", "me.jpg", picture());
        }

        Applicant handsIn() {
            return sends("/accreditation/check", Map.of("declared", "yes"));
        }

        /** What opens the own application, as it lies in the browser. */
        String key() {
            return cookies.stream()
                    .filter(cookie -> cookie.getName().equals("press-application"))
                    .map(Cookie::getValue)
                    .findFirst()
                    .orElseThrow();
        }

        Application application() {
            return applications.ofAddress(address).getFirst();
        }

        private String token() {
            var matcher = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(page());
            return matcher.find() ? matcher.group(1) : "";
        }

        void sends(AbstractMockHttpServletRequestBuilder<?> request) {
            request.with(each -> {
                each.setRemoteAddr(from);
                return each;
            });
            request.header("Accept-Language", language);
            signedIn.ifPresent(context -> request.with(SecurityMockMvcRequestPostProcessors.securityContext(context)));
            if (!cookies.isEmpty()) {
                request.cookie(cookies.toArray(Cookie[]::new));
            }
            var whoActs = SecurityContextHolder.getContext();
            SecurityContextHolder.clearContext(); // another browser, in this thread
            try {
                var result = mvc.perform(request).andReturn();
                answer = result.getResponse();
                if (result.getRequest().getSession(false) != null) {
                    throw new AssertionError("an applicant's page keeps no session");
                }
            } catch (Exception failed) {
                throw new AssertionError(failed);
            } finally {
                SecurityContextHolder.setContext(whoActs);
                clock.passes(Duration.ofSeconds(1)); // what comes next comes later
            }
            for (var cookie : answer.getCookies()) {
                cookies.removeIf(each -> each.getName().equals(cookie.getName()));
                cookies.add(cookie);
            }
        }
    }

    Applicant applicant() {
        return new Applicant("applicant" + COUNT.incrementAndGet() + "@desk.example");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {
        @Bean
        @Primary
        SetClock movedClock() {
            return new SetClock(MORNING);
        }
    }
}
