package presscenter.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.Databases;
import presscenter.SetClock;

/** The audit module alone, on a real database, with a clock and a person that a test can set. One per database. */
final class AuditHouse implements AutoCloseable {
    static final Instant MORNING = Instant.parse("2026-10-29T06:00:00.123Z");
    static final UUID OFFICER = UUID.fromString("0a0a0a0a-0000-4000-8000-000000000001");

    private static final Map<Databases, AuditHouse> HOUSES = new EnumMap<>(Databases.class);

    final ConfigurableApplicationContext context;
    final Path data;

    private AuditHouse(Databases database) {
        // Only this module's tables, since they are made anew for each test.
        this(
                database.fresh(),
                Databases.USER,
                temporaryFolder(),
                "--spring.flyway.locations=classpath:db/migration/audit");
    }

    /** A house of its own, with the application's settings but for these, to be closed by the test. */
    AuditHouse(String url, String user, Path data, String... settings) {
        this.data = data;
        context = new SpringApplicationBuilder(Module.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.datasource.url=" + url,
                                        "--spring.datasource.username=" + user,
                                        "--spring.datasource.password=",
                                        "--spring.flyway.clean-disabled=false",
                                        "--press.data=" + data),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("press-audit");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Stops it, as the press center stops. */
    @Override
    public void close() {
        context.close();
    }

    /** The house on this database, with nothing in it, in the morning, and an officer who acts. */
    static synchronized AuditHouse emptyOn(Databases database) {
        var house = HOUSES.computeIfAbsent(database, AuditHouse::new);
        house.empty();
        return house;
    }

    private void empty() {
        var flyway = context.getBean(Flyway.class);
        flyway.clean();
        flyway.migrate();
        try {
            Files.deleteIfExists(data.resolve(HeadFile.NAME));
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
        context.getBean(SetClock.class).reads(MORNING);
        acts(Optional.of(OFFICER), Optional.of("192.0.2.7"));
    }

    void acts(Optional<UUID> person, Optional<String> from) {
        var actor = context.getBean(SetActor.class);
        actor.person = person;
        actor.from = from;
    }

    void clockReads(Instant now) {
        context.getBean(SetClock.class).reads(now);
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    JdbcTemplate sql() {
        return the(JdbcTemplate.class);
    }

    /** Decides something in a transaction of its own. */
    void decides(Fact... facts) {
        the(TransactionTemplate.class).executeWithoutResult(status -> publish(facts));
    }

    void publish(Fact... facts) {
        for (var fact : facts) {
            context.publishEvent(fact);
        }
    }

    List<AuditEntry> entries() {
        return the(AuditDesk.class)
                .entries(AuditFilter.ALL, java.util.OptionalLong.empty(), 200)
                .entries();
    }

    /** What the walk says, compared with these noted heads. */
    ChainVerdict verdict(NotedHead... noted) {
        try (var connection = the(DataSource.class).getConnection()) {
            return new ChainWalk(connection, List.of(noted)).verdict();
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As somebody would who has the database's password and knows its keys. */
    void removesTheDatabasesOwnGuards() {
        sql().execute("alter table audit_head drop constraint audit_head_last");
        sql().execute("alter table audit_entry drop constraint audit_entry_predecessor");
        sql().execute("alter table audit_entry drop constraint audit_entry_unbroken");
    }

    /** A fact for tests. */
    record Decided(String what, Optional<String> about, Optional<String> why, Map<String, String> details)
            implements Fact {
        static Decided about(String about) {
            return new Decided("release.approved", Optional.of(about), Optional.empty(), Map.of());
        }

        static Decided of(String what) {
            return new Decided(what, Optional.empty(), Optional.empty(), Map.of());
        }
    }

    static class SetActor implements Actor {
        private volatile Optional<UUID> person = Optional.empty();
        private volatile Optional<String> from = Optional.empty();
        volatile Optional<String> place = Optional.empty();

        @Override
        public Optional<String> place() {
            return place;
        }

        @Override
        public Optional<UUID> person() {
            return person;
        }

        @Override
        public Optional<String> from() {
            return from;
        }
    }

    /** Without {@code @Configuration}: the whole application's tests must not find it by scanning. */
    @AutoConfigurationPackage(basePackages = "presscenter.audit")
    @ComponentScan(
            basePackages = "presscenter.audit",
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "presscenter\\.audit\\.ui\\..*"),
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "presscenter\\.audit\\.[A-Za-z]*(Test|House)(\\$.*)?"),
                @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = AuditSchedule.class)
            })
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class
    })
    static class Module {
        @Bean
        SetActor actor() {
            return new SetActor();
        }

        @Bean
        SetClock clock() {
            return new SetClock(MORNING);
        }
    }
}
