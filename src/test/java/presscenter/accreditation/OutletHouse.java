package presscenter.accreditation;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import presscenter.Databases;
import presscenter.SetClock;
import presscenter.audit.Actor;
import presscenter.audit.Fact;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.security.Bars;

/** The registry of outlets alone, on a real database. One per database; what it heard, since it was emptied. */
final class OutletHouse {
    static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");
    static final UUID OFFICER = new UUID(0, 7);
    private static final Map<Databases, OutletHouse> HOUSES = new EnumMap<>(Databases.class);

    final ConfigurableApplicationContext context;

    private OutletHouse(Databases database) {
        context = new SpringApplicationBuilder(Registry.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.fresh(),
                        "--spring.datasource.username=" + Databases.USER,
                        "--spring.datasource.password=",
                        "--spring.jpa.hibernate.ddl-auto=none");
    }

    /** The house on this database, with no outlet in it. */
    static synchronized OutletHouse emptyOn(Databases database) {
        var house = HOUSES.computeIfAbsent(database, OutletHouse::new);
        for (var table : List.of("merge", "spelling", "alias")) {
            house.sql().execute("delete from accreditation_outlet_" + table);
        }
        house.sql().execute("delete from accreditation_outlet");
        house.heard().clear();
        return house;
    }

    /** The same with some real names, as names only: the press that one would type. */
    static OutletHouse withThePressOn(Databases database) {
        var house = emptyOn(database);
        house.registers(
                outlet("tass", OutletKind.WIRE_SERVICE, "RU", "ТАСС", "ТАСС", "TASS")
                        .called(
                                "Information Telegraph Agency of Russia",
                                "Информационное телеграфное агентство России",
                                "ИТАР-ТАСС"),
                outlet("belta", OutletKind.WIRE_SERVICE, "BY", "БелТА", "БелТА", "BelTA")
                        .called("Беларускае тэлеграфнае агенцтва", "Белорусское телеграфное агентство"),
                outlet("zviazda", OutletKind.NEWSPAPER, "BY", "Звязда", "Звязда", "Zviazda"),
                outlet("kp", OutletKind.NEWSPAPER, "RU", "", "Комсомольская правда", ""),
                outlet("reuters", OutletKind.WIRE_SERVICE, "GB", "Рэйтэр", "Рейтер", "Reuters")
                        .called("Рейтерс", "Thomson Reuters"),
                outlet("xinhua", OutletKind.WIRE_SERVICE, "CN", "Сіньхуа", "Синьхуа", "Xinhua")
                        .called("新华社", "Xinhua News Agency"),
                outlet("al-jazeera", OutletKind.BROADCASTER, "QA", "Аль-Джазіра", "Аль-Джазира", "Al Jazeera")
                        .called("الجزيرة"),
                outlet("el-pais", OutletKind.NEWSPAPER, "ES", "", "", "El País"),
                outlet("el-pais-uy", OutletKind.NEWSPAPER, "UY", "", "", "El País")
                        .called("El País Uruguay"),
                outlet("24kg", OutletKind.ONLINE, "KG", "", "24.kg", "24.kg"),
                outlet("polymya", OutletKind.MAGAZINE, "BY", "Полымя", "Полымя", "Polymia"));
        house.heard().clear();
        return house;
    }

    /** An outlet to be registered: names in Belarusian, Russian, English, an empty one is none. */
    static Given outlet(String key, OutletKind kind, String country, String be, String ru, String en) {
        var names = new EnumMap<Language, String>(Language.class);
        names.put(Language.BELARUSIAN, be);
        names.put(Language.RUSSIAN, ru);
        names.put(Language.ENGLISH, en);
        return new Given(key, kind, country, new Localized<>(names), List.of());
    }

    record Given(String key, OutletKind kind, String country, Localized<String> name, List<String> aliases) {
        Given called(String... others) {
            return new Given(key, kind, country, name, List.of(others));
        }

        OutletDraft draft() {
            return new OutletDraft(
                    name,
                    aliases,
                    Optional.of(kind),
                    Optional.of(new Country(country)),
                    Optional.empty(),
                    Optional.of("+000 00 000-00-00"));
        }
    }

    void registers(Given... outlets) {
        the(OutletImport.class)
                .register(Stream.of(outlets)
                        .map(each -> new OutletImport.Imported(each.key(), each.draft()))
                        .toList());
    }

    /** The keys of whom somebody finds, best first. */
    List<String> finds(String typed) {
        return finds(typed, Language.RUSSIAN);
    }

    List<String> finds(String typed, Language reader) {
        return registry().find(typed, reader, 10).stream().map(FoundOutlet::key).toList();
    }

    OutletRegistry registry() {
        return the(OutletRegistry.class);
    }

    List<Fact> heard() {
        return the(Heard.class).facts;
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    JdbcTemplate sql() {
        return the(JdbcTemplate.class);
    }

    static final class Heard {
        private final List<Fact> facts = new ArrayList<>();

        @EventListener
        void hear(Fact fact) {
            facts.add(fact);
        }
    }

    @AutoConfigurationPackage(basePackages = "presscenter.accreditation")
    @Import({OutletRegistry.class, OutletSearch.class, OutletImport.class, OutletDesk.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Registry {
        @Bean
        Clock clock() {
            return new SetClock(MORNING);
        }

        @Bean
        Heard heard() {
            return new Heard();
        }

        /** No outlet is barred. */
        @Bean
        Bars bars() {
            return mock(Bars.class);
        }

        /** No measure has an effect. */
        @Bean
        KnownMeasures measures() {
            return mock(KnownMeasures.class);
        }

        @Bean
        Actor actor() {
            return new Actor() {
                @Override
                public Optional<UUID> person() {
                    return Optional.of(OFFICER);
                }

                @Override
                public Optional<String> from() {
                    return Optional.empty();
                }
            };
        }
    }
}
