package presscenter.release;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.Databases;
import presscenter.SetClock;
import presscenter.audit.Actor;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.embargo.Clearance;
import presscenter.embargo.CurrentReader;
import presscenter.embargo.Embargo;
import presscenter.embargo.HonouredLifts;
import presscenter.embargo.PressClock;
import presscenter.embargo.Reader;
import presscenter.embargo.Readership;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Messages;
import presscenter.language.Moment;
import presscenter.language.Times;
import presscenter.mail.Letter;
import presscenter.mail.Outbox;
import presscenter.role.Role;
import presscenter.security.Colleagues;
import presscenter.security.Correspondents;
import presscenter.security.Correspondents.Correspondent;
import presscenter.security.OwnAccount;
import presscenter.security.Person;
import presscenter.security.Preferences;
import presscenter.security.Scheme;
import presscenter.security.SystemActor;

/**
 * The release room without its views, on a real database, with people and a clock that a test sets. One per database.
 */
final class ReleaseHouse {
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final Instant FIRST_MORNING = Instant.parse("2026-10-29T06:00:00Z");

    /** When a test begins: each on a day of its own, because no clock goes back behind a lift that was honoured. */
    Instant morning = FIRST_MORNING;

    /** Three hours later. */
    Instant noon = FIRST_MORNING.plus(Duration.ofHours(3));

    static final Person OFFICER = person(1, Role.PRESS_OFFICER);
    static final Person SECOND_OFFICER = person(2, Role.PRESS_OFFICER);
    static final Person EDITOR = person(3, Role.EDITOR);
    static final Person SECOND_EDITOR = person(4, Role.EDITOR);
    static final Person TRANSLATOR = person(5, Role.TRANSLATOR);

    static final Reader JOURNALIST =
            new Reader(Optional.of(new UUID(0, 11)), Optional.of("talmerna-herald"), Clearance.ACCREDITED, false);
    static final Reader CLEARED =
            new Reader(Optional.of(new UUID(0, 12)), Optional.of("pryklad-tv"), Clearance.EMBARGO, false);
    static final Reader ALSO_CLEARED =
            new Reader(Optional.of(new UUID(0, 13)), Optional.of("lakewire"), Clearance.EMBARGO, false);

    /** Holds no grant, and is named where an interpreter is needed. */
    static final Reader INTERPRETER =
            new Reader(Optional.of(new UUID(0, 14)), Optional.of("talmerna-herald"), Clearance.ACCREDITED, false);

    private static final Map<Databases, ReleaseHouse> HOUSES = new EnumMap<>(Databases.class);

    final ConfigurableApplicationContext context;
    private final World world;

    private ReleaseHouse(Databases database) {
        context = new SpringApplicationBuilder(Room.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.fresh(),
                        "--spring.datasource.username=" + Databases.USER,
                        "--spring.datasource.password=",
                        "--spring.flyway.locations=classpath:db/migration/release,classpath:db/migration/embargo,classpath:db/migration/audit",
                        "--press.data=target/release-house-${surefire.forkNumber:1}",
                        "--spring.main.lazy-initialization=true");
        world = context.getBean(World.class);
        context.getBean(HonouredLifts.class).start();
    }

    /** The house on this database, with nothing in it, in the morning; the officer is at the desk, nobody reads. */
    static synchronized ReleaseHouse emptyOn(Databases database) {
        var house = HOUSES.computeIfAbsent(database, ReleaseHouse::new);
        house.empty();
        return house;
    }

    private void empty() {
        sql().execute("update release set approved_facts = null, working_facts = null");
        sql().execute("update release_text set approved = null, working = null");
        for (var table : List.of(
                "release_circle",
                "release_time_setter",
                "release_facts_topic",
                "release_facts_author",
                "release_facts",
                "release_text_author",
                "release_text_version",
                "release_text",
                "release_notice",
                "release_embargo_change",
                "release_opening",
                "release_assignment",
                "release_tell_me",
                "release_told",
                "release_warned",
                "release_hold_all",
                "release_doubt",
                "release_zone_data",
                "release_terms_acceptance",
                "release_terms",
                "release_visit",
                "release_name",
                "release_topic",
                "release_duty",
                "release",
                "reading")) {
            if (table.equals("reading")) {
                continue; // append-only; every release here has a number of its own
            }
            sql().execute("delete from " + table);
        }
        morning = morning.plus(Duration.ofDays(1));
        noon = morning.plus(Duration.ofHours(3));
        world.clock.reads(morning);
        the(PressClock.class).measured(morning, morning); // the database's clock agrees until a test says otherwise
        world.events.clear();
        world.letters.clear();
        world.quiet.clear();
        world.correspondents.clear();
        world.moments.set(0);
        world.atTheTrail.set(() -> {});
        world.hearing.set(event -> {});
        world.person = OFFICER;
        world.reader = Reader.PUBLIC;
        world.embargoReaders = List.of(CLEARED, ALSO_CLEARED);
    }

    /** At the desk sits now. */
    void at(Person person) {
        world.person = person;
    }

    /** In the newsroom reads now. */
    void reads(Reader reader) {
        world.reader = reader;
    }

    void clockReads(Instant now) {
        world.clock.reads(now);
    }

    /** How often it was noticed that something changed by itself. */
    int momentsCame() {
        return world.moments.get();
    }

    List<ReleaseEvent> events() {
        return List.copyOf(world.events);
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    JdbcTemplate sql() {
        return the(JdbcTemplate.class);
    }

    <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(the(TransactionTemplate.class).execute(status -> work.get()));
    }

    ReleaseDesk desk() {
        return the(ReleaseDesk.class);
    }

    WritingDesk writing() {
        return the(WritingDesk.class);
    }

    ApprovalDesk approval() {
        return the(ApprovalDesk.class);
    }

    EmbargoDesk embargo() {
        return the(EmbargoDesk.class);
    }

    PublishedReleases newsroom() {
        return the(PublishedReleases.class);
    }

    DeskReleases files() {
        return the(DeskReleases.class);
    }

    /** Terms of embargo that this reader has accepted. */
    void accepts(Reader reader) {
        var door = the(ReleaseImport.class);
        door.terms(
                Localized.of("Умовы", "Условия", "Terms"), Localized.of("<p>а</p>", "<p>б</p>", "<p>c</p>"), morning);
        door.accepted(reader.person().orElseThrow(), reader.outlet().orElse(""), Language.ENGLISH, morning);
    }

    /**
     * A release with a whole Russian text, submitted by the officer; Belarusian and English are missing with a reason.
     */
    ReleaseNumber submitted(EmbargoPlan plan) {
        at(OFFICER);
        var number = desk().create(
                        FactsDraft.of(ReleaseKind.STATEMENT, Audience.ACCREDITED, Language.RUSSIAN), Language.RUSSIAN);
        if (!(plan instanceof EmbargoPlan.AtOnce)) {
            plans(number, plan);
        }
        saysMissing(number, Language.BELARUSIAN, Localized.of("а", "б", "c"), Optional.empty());
        saysMissing(number, Language.ENGLISH, Localized.of("а", "б", "c"), Optional.empty());
        writes(number, Language.RUSSIAN, words("Заявление"));
        writing().submit(number, Language.RUSSIAN, Submission.FIRST);
        return number;
    }

    /** The same, approved by the editor: ready. */
    ReleaseNumber ready(EmbargoPlan plan) {
        var number = submitted(plan);
        at(EDITOR);
        approves(number, Language.RUSSIAN);
        return number;
    }

    /** Whoever is at the desk approves what the page shows. */
    void approves(ReleaseNumber number, Language language) {
        approval().approve(number, language, files().find(number).seen(language));
    }

    /** What happens once while the next decision waits to be written into the trail. */
    void atTheTrail(Runnable happens) {
        world.atTheTrail.set(happens);
    }

    /** Those of all letters of which the administrator's list does not tell. */
    List<Letter> quietLetters() {
        return List.copyOf(world.quiet);
    }

    /** The letters that were put since this was asked before. */
    List<Letter> letters() {
        var letters = List.copyOf(world.letters);
        world.letters.clear();
        return letters;
    }

    /** From now on the press center writes to this person, as somebody who may see what this reader may. */
    void writesTo(UUID person, Language language, Reader reader) {
        world.correspondents.put(person, new Correspondent("mail-" + person + "@example.org", language, reader));
    }

    /** The person's account was closed. */
    void writesNoMoreTo(UUID person) {
        world.correspondents.remove(person);
    }

    /** Whoever listens to what is told of releases. */
    void hearing(java.util.function.Consumer<ReleaseEvent> listener) {
        world.hearing.set(listener);
    }

    /** Whoever is at the desk saves these words. */
    void writes(ReleaseNumber number, Language language, TextDraft words) {
        var revision =
                files().find(number).text(language).working().orElseThrow().revision();
        writing().save(number, language, words, revision);
    }

    /** Whoever is at the desk ends the hold, or confirms the lift, with what is there before them. */
    boolean endsHold(ReleaseNumber number) {
        return embargo().endHold(number, files().find(number).planned(), reason());
    }

    /** Whoever is at the desk plans this embargo upon what is there, for the circle that is there. */
    void plans(ReleaseNumber number, EmbargoPlan plan) {
        var now = files().find(number);
        desk().plan(number, now.planned(), plan, now.circle());
    }

    /** Whoever is at the desk says of a text that it is missing, whatever was said before. */
    void saysMissing(ReleaseNumber number, Language language, Localized<String> reason, Optional<Instant> expected) {
        desk().giveAbsence(
                        number,
                        language,
                        files().find(number).text(language).absence(),
                        new Absence(reason, expected.map(ReleaseHouse::minsk)));
    }

    /** Whoever is at the desk assigns a translator, whatever was said before. */
    void assigns(ReleaseNumber number, UUID translator, Language language, Optional<Instant> expected) {
        var before = files().find(number).text(language).assigned().stream()
                .filter(each -> each.person().equals(translator))
                .findFirst();
        the(TranslatorsDesk.class)
                .assign(
                        number,
                        language,
                        before,
                        new DeskRelease.Assigned(translator, expected.map(ReleaseHouse::minsk)));
    }

    /** Whoever is at the desk writes these facts upon those that are there. */
    void revises(ReleaseNumber number, FactsDraft facts) {
        var now = files().find(number).beside();
        desk().revise(number, now, new Beside(facts, now.contact(), now.source()));
    }

    /** Whoever is at the desk says who may read under the embargo that is there. */
    void circles(ReleaseNumber number, Circle circle) {
        var now = files().find(number);
        desk().plan(number, now.planned(), planOf(now), circle);
    }

    /** The embargo that is there, as its form gives it back. */
    static EmbargoPlan planOf(DeskRelease release) {
        var typed = release.typed();
        return switch (release.embargo()) {
            case Embargo.None none -> new EmbargoPlan.AtOnce();
            case Embargo.Until until ->
                new EmbargoPlan.UntilInstant(typed.lift().orElseThrow(), typed.window());
            case Embargo.UntilDelivered delivered -> new EmbargoPlan.UntilDelivered(typed.expected(), typed.window());
            case Embargo.UntilFurtherNotice notice -> new EmbargoPlan.UntilFurtherNotice(typed.window());
        };
    }

    void unassigns(ReleaseNumber number, UUID translator, Language language) {
        the(TranslatorsDesk.class).unassign(number, translator, language);
    }

    void setsContact(ReleaseNumber number, String contact) {
        var now = files().find(number).beside();
        desk().revise(number, now, new Beside(now.facts(), contact, now.source()));
    }

    void setsSource(ReleaseNumber number, Language source) {
        var now = files().find(number).beside();
        desk().revise(number, now, new Beside(now.facts(), now.contact(), source));
    }

    static TextDraft words(String headline) {
        return new TextDraft(headline, "О чём речь", "<p>Первый абзац.</p><p>Второй абзац.</p>");
    }

    static EmbargoPlan until(Instant lift) {
        return new EmbargoPlan.UntilInstant(minsk(lift), Optional.empty());
    }

    /** As it was typed on the clock of Minsk. */
    static Moment minsk(Instant at) {
        return Moment.of(at, MINSK);
    }

    static EmbargoPlan atOnce() {
        return new EmbargoPlan.AtOnce();
    }

    static Reason reason() {
        return new Reason("release.reason.schedule");
    }

    private static Person person(long id, Role role) {
        return new Person(
                new UUID(0, id),
                "p" + id + "@example.org",
                "P " + id,
                Set.of(role),
                Optional.empty(),
                new Preferences(
                        Language.RUSSIAN, List.of(Language.RUSSIAN), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false));
    }

    /** What a test sets. */
    static final class World {
        final SetClock clock = new SetClock(FIRST_MORNING);
        volatile Person person = OFFICER;
        volatile Reader reader = Reader.PUBLIC;
        volatile List<Reader> embargoReaders = List.of();
        final List<ReleaseEvent> events = new ArrayList<>();
        final List<Letter> letters = new ArrayList<>();
        final List<Letter> quiet = new ArrayList<>();
        final Map<UUID, Correspondent> correspondents = new HashMap<>();
        final AtomicInteger moments = new AtomicInteger();
        final AtomicReference<Runnable> atTheTrail = new AtomicReference<>(() -> {});
        final AtomicReference<java.util.function.Consumer<ReleaseEvent>> hearing = new AtomicReference<>(event -> {});

        @EventListener
        void hears(MomentCame event) {
            moments.incrementAndGet();
        }

        @EventListener
        void hears(ReleaseEvent event) {
            events.add(event);
            hearing.get().accept(event);
        }
    }

    @TestConfiguration
    @AutoConfigurationPackage(basePackages = {"presscenter.release", "presscenter.audit"})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {"presscenter.release", "presscenter.audit", "presscenter.embargo"},
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*AuditSchedule"), // nothing runs by itself
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|House).*")
            })
    static class Room {
        @Bean
        World world() {
            return new World();
        }

        @Bean
        @org.springframework.context.annotation.Primary
        PressClock clock(World world) {
            return new PressClock(world.clock, world.clock);
        }

        @Bean
        OwnAccount account(World world) {
            var account = mock(OwnAccount.class);
            when(account.person()).thenAnswer(asked -> Optional.of(world.person));
            return account;
        }

        @Bean
        Colleagues colleagues() {
            var colleagues = mock(Colleagues.class);
            when(colleagues.with(Role.TRANSLATOR))
                    .thenReturn(
                            List.of(new Colleagues.Colleague(TRANSLATOR.id(), TRANSLATOR.name(), Optional.empty())));
            return colleagues;
        }

        @Bean
        SystemActor systemActor() {
            return new SystemActor();
        }

        @Bean
        Outbox outbox(World world) {
            var outbox = mock(Outbox.class);
            doAnswer(put -> world.letters.add(put.getArgument(0))).when(outbox).put(any());
            doAnswer(put -> world.letters.add(put.getArgument(0)) && world.quiet.add(put.getArgument(0)))
                    .when(outbox)
                    .putQuietly(any());
            return outbox;
        }

        @Bean
        Correspondents correspondents(World world) {
            var correspondents = mock(Correspondents.class);
            when(correspondents.find(any()))
                    .thenAnswer(asked -> Optional.ofNullable(world.correspondents.get(asked.<UUID>getArgument(0))));
            return correspondents;
        }

        @Bean
        Messages messages() {
            return new Messages();
        }

        @Bean
        Times times(Messages messages) {
            return new Times(messages, MINSK);
        }

        @Bean
        CurrentReader currentReader(World world) {
            return () -> world.reader;
        }

        @Bean
        Readership readership(World world) {
            return new Readership() {
                @Override
                public List<Reader> embargoReaders() {
                    return world.embargoReaders;
                }

                @Override
                public List<Reader> in(Circle circle) {
                    return Stream.concat(world.embargoReaders.stream(), Stream.of(JOURNALIST, INTERPRETER))
                            .filter(circle::includes)
                            .toList();
                }

                @Override
                public long accredited() {
                    return 100;
                }
            };
        }

        @Bean
        Actor actor(World world) {
            return new Actor() {
                @Override
                public Optional<UUID> person() {
                    return Optional.of(world.person.id());
                }

                @Override
                public Optional<String> from() {
                    world.atTheTrail.getAndSet(() -> {}).run();
                    return Optional.of("192.0.2.7");
                }
            };
        }
    }

    static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }
}
