package presscenter.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import presscenter.SetClock;
import presscenter.accreditation.Country;
import presscenter.accreditation.OutletDraft;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletKind;
import presscenter.accreditation.OutletRegistry;
import presscenter.instance.ARelease;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.mail.Letter;
import presscenter.mail.WrittenLetter;
import presscenter.release.ReleaseImport;
import presscenter.release.ReleaseNumber;
import presscenter.role.Role;
import presscenter.security.GivenRole;
import presscenter.security.Newcomer;
import presscenter.security.Rights;
import presscenter.security.SignedInAs;

/** The whole house on an empty database in memory, with a release under embargo, and a clock that a test can move. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:breach;DB_CLOSE_DELAY=-1",
            "spring.main.lazy-initialization=true",
            "press.data=target/breach-test-${surefire.forkNumber:1}",
            "press.language=be"
        })
@AutoConfigureMockMvc
@Import(BreachHouse.Parts.class)
@Tag("started")
abstract class BreachHouse {
    static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");
    static final AtomicInteger COUNT = new AtomicInteger();
    static final Reason EARLY = new Reason(Reason.PREPARED + "published-early");

    @Autowired
    MockMvc mvc;

    @Autowired
    SetClock clock;

    @Autowired
    ApplicationContext house;

    @Autowired
    BreachDesk desk;

    @Autowired
    LadderDesk ladder;

    @Autowired
    Appeals appeals;

    @Autowired
    ToldOfMeasures told;

    @Autowired
    Rights rights;

    @Autowired
    JdbcTemplate sql;

    UUID officer = new UUID(0, 0);
    UUID editor = new UUID(0, 0);
    UUID editor2 = new UUID(0, 0);
    UUID accreditor = new UUID(0, 0);
    ReleaseNumber release = number();
    String outlet = "";

    @BeforeEach
    void a_release_is_under_embargo_until_noon() {
        clock.reads(MORNING.plus(Duration.ofDays(100L * COUNT.incrementAndGet())));
        officer = staff("Officer", Role.PRESS_OFFICER);
        editor = staff("Editor", Role.EDITOR);
        editor2 = staff("Second Editor", Role.EDITOR);
        accreditor = staff("Accreditor", Role.ACCREDITATION_OFFICER);
        outlet = "herald-" + COUNT.incrementAndGet();
        application(() -> {
            house.getBean(OutletImport.class)
                    .name(Map.of(new Country("XA"), Localized.of("Талмерна", "Талмерна", "Talmerna")));
            house.getBean(OutletImport.class)
                    .register(List.of(new OutletImport.Imported(
                            outlet,
                            new OutletDraft(
                                    Localized.of("Веснік " + outlet, "Вестник " + outlet, "Herald " + outlet),
                                    List.of(),
                                    Optional.of(OutletKind.NEWSPAPER),
                                    Optional.of(new Country("XA")),
                                    Optional.empty(),
                                    Optional.of("+375 17 200 00 01")))));
            return outlet;
        });
        release = another(lift());
    }

    /** A release under embargo until then. */
    ReleaseNumber another(Instant lift) {
        var number = number();
        return application(() -> {
            house.getBean(ReleaseImport.class)
                    .take(List.of(ARelease.numbered(number.toString(), Language.ENGLISH)
                            .text(Language.ENGLISH, "The lake is calm", "It is calm.", "Calm.")
                            .embargoedUntil(lift)
                            .approved(clock.instant().minusSeconds(60), officer, editor)));
            return number;
        });
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    Instant lift() {
        return clock.instant().plus(Duration.ofHours(3));
    }

    private static ReleaseNumber number() {
        return ReleaseNumber.parse("2026-BR%04d".formatted(COUNT.incrementAndGet()))
                .orElseThrow();
    }

    private UUID staff(String name, Role role) {
        return SignedInAs.account(house, name, role);
    }

    <T> T application(Supplier<T> work) {
        return SignedInAs.application(house, work);
    }

    /** From now on this thread is that person's. */
    void acts(UUID person) {
        SignedInAs.person(house, person);
        clock.passes(Duration.ofSeconds(1)); // what comes next comes later
    }

    /** A journalist of the outlet. */
    UUID admitted() {
        acts(accreditor);
        return rights.admit(
                new Newcomer(
                        "reader" + COUNT.incrementAndGet() + "@herald.example",
                        "Ann Reader",
                        house.getBean(OutletRegistry.class).outlet(outlet).orElseThrow(),
                        Language.ENGLISH),
                clock.instant().plus(Duration.ofDays(90)));
    }

    boolean reads(UUID person) {
        acts(editor);
        return rights.standing(person).orElseThrow().newsroom().orElseThrow().state() == GivenRole.State.HELD;
    }

    BreachNumber reported(Optional<UUID> person) {
        acts(officer);
        return desk.report(report(person), Optional.empty());
    }

    BreachReport report(Optional<UUID> person) {
        return new BreachReport(
                release,
                "https://herald.example/early",
                clock.instant(),
                "A colleague of another outlet",
                true,
                person,
                Optional.of(outlet));
    }

    OpenFile file(BreachNumber number) {
        return desk.open(number).orElseThrow();
    }

    SeenFile seen(BreachNumber number) {
        return new SeenFile(number, file(number).version());
    }

    MeasureLine last(BreachNumber number) {
        return file(number).measures().getLast();
    }

    MeasureDraft draft(Rung rung, Suspect against) {
        return new MeasureDraft(rung, against, clock.instant().plus(Duration.ofDays(30)), EARLY);
    }

    /** Proposed by the officer, decided by the editor, our own log looked at. */
    UUID imposed(BreachNumber number, Rung rung, Suspect against) {
        acts(officer);
        ladder.propose(seen(number), draft(rung, against));
        acts(editor);
        if (file(number).checked().isEmpty()) {
            desk.check(seen(number));
        }
        var measure = last(number).id();
        ladder.impose(seen(number), measure);
        return measure;
    }

    /**
     * The letters of the breach desk as they would go out now, oldest first, dealt to their receivers already or not.
     */
    List<WrittenLetter> letters() {
        return sql
                .query(
                        "select about from mail_letter where kind = ? order by put_at, id",
                        (row, each) -> List.of(row.getString(1).split(" ")).subList(0, 2),
                        ToldOfMeasures.KIND)
                .stream()
                .distinct()
                .flatMap(about -> told.each(new Letter(ToldOfMeasures.KIND, about)).stream())
                .peek(letter ->
                        assertThat(told.each(letter)).as("is dealt once").containsExactly(letter))
                .flatMap(letter -> told.write(letter).stream())
                .toList();
    }

    /** The token of the link of a letter. */
    static String token(WrittenLetter letter) {
        return letter.parts().stream()
                .filter(WrittenLetter.Link.class::isInstance)
                .map(part -> ((WrittenLetter.Link) part).path())
                .filter(path -> path.startsWith(Appeals.LINK))
                .map(path -> path.substring(Appeals.LINK.length()))
                .findFirst()
                .orElseThrow();
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
