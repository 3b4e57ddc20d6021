package presscenter.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import presscenter.SetClock;
import presscenter.accreditation.ApplicationState;
import presscenter.embargo.Embargo;
import presscenter.release.ReleaseImport;
import presscenter.security.SystemActor;

/** The demonstration started, and started again later: what is there, and that nothing else is touched. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo-world;DB_CLOSE_DELAY=-1",
            "press.data=target/demo-world-${surefire.forkNumber:1}"
        })
@ActiveProfiles("demo")
@Import(DemoWorldTest.Parts.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
@Tag("started")
class DemoWorldTest {
    private static final Instant FIRST_START = Instant.parse("2026-10-29T06:20:30Z");

    @Autowired
    DemoWorld world;

    @Autowired
    ReleaseImport door;

    @Autowired
    SystemActor application;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    SetClock clock;

    /** Nothing runs by the clock here: the lifts that are announced meanwhile would be rows of their own. */
    @MockitoBean
    TaskScheduler scheduler;

    @LocalServerPort
    int port;

    @Test
    @Order(1)
    void after_the_first_start_all_releases_and_the_three_embargoes_are_there() {
        assertThat(count("select count(*) from release")).isEqualTo(36);
        assertThat(count("select count(*) from release where state = 'WITHDRAWN'"))
                .isEqualTo(1);
        assertThat(lifts())
                .contains(
                        new Embargo.Until(Instant.parse("2026-10-29T06:25:00Z")),
                        new Embargo.Until(Instant.parse("2026-10-30T07:00:00Z")))
                .anyMatch(Embargo.UntilDelivered.class::isInstance);
        assertThat(count("select count(*) from security_account"))
                .as("those who sign in, and five applicants who do not")
                .isEqualTo(17);
    }

    @Test
    @Order(1)
    void applications_for_one_edition_stand_in_every_state_and_grant_nobody_anything_new() {
        assertThat(sql.queryForList("select distinct state from accreditation_application", String.class))
                .containsExactlyInAnyOrder(
                        Arrays.stream(ApplicationState.values()).map(Enum::name).toArray(String[]::new));
        assertThat(count("select count(*) from accreditation_application")).isEqualTo(22);
        assertThat(count("select count(*) from accreditation_application where late"))
                .isEqualTo(1);
        assertThat(count("select count(*) from accreditation_edition"))
                .as("one for which they applied, and one for which they renew")
                .isEqualTo(2);
        assertThat(count("select count(*) from accreditation_document where kind = 'LETTER'"))
                .as("of whom five come with one list and its one letter")
                .isEqualTo(17);
        assertThat(count("select count(*) from accreditation_named")).isEqualTo(5);
        assertThat(count("select count(*) from mail_letter where kind like 'accreditation%'"))
                .as("nobody is written to about what is past")
                .isZero();
    }

    @Test
    @Order(1)
    void accounts_work_for_outlets_of_the_registry() {
        assertThat(count("select count(*) from accreditation_outlet where state = 'REGISTERED'"))
                .isEqualTo(60);
        assertThat(count("select count(*) from accreditation_outlet where state = 'PROPOSED'"))
                .isEqualTo(4);
        assertThat(count("""
                select count(*) from security_account a join accreditation_outlet o on o.outlet_key = a.outlet_key
                where o.state = 'REGISTERED' and o.name_ru = a.outlet_ru
                """)).isEqualTo(count("select count(*) from security_account where outlet_key is not null"));
    }

    @Test
    @Order(2)
    void a_start_that_finds_all_three_changes_nothing() {
        var before = rows();
        world.prepare();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void a_start_after_the_lift_adds_one_that_lifts_within_five_minutes_and_touches_nothing_else() {
        clock.reads(FIRST_START.plus(Duration.ofMinutes(10)));
        var before = rows();
        world.prepare();
        var after = rows();
        assertThat(count("select count(*) from release")).isEqualTo(37);
        assertThat(lifts()).contains(new Embargo.Until(Instant.parse("2026-10-29T06:35:00Z")));
        var grown = after.keySet().stream()
                .filter(table -> !Objects.equals(after.get(table), before.get(table)))
                .collect(Collectors.toSet());
        assertThat(grown)
                .as("the release that was added, its entry in the trail, the lift that was honoured")
                .allMatch(table ->
                        table.startsWith("RELEASE") || table.startsWith("AUDIT_") || table.equals("EMBARGO_CLOCK"));
        before.forEach((table, kept) -> {
            if (!Set.of("AUDIT_HEAD", "EMBARGO_CLOCK").contains(table)) {
                assertThat(after.get(table)).as(table).containsAll(kept);
            }
        });
    }

    @Test
    @Order(4)
    void on_the_next_day_another_one_for_tomorrow_is_added_and_the_one_until_delivered_still_stands() {
        clock.reads(FIRST_START.plus(Duration.ofDays(1)).plus(Duration.ofHours(2)));
        world.prepare();
        assertThat(count("select count(*) from release")).isEqualTo(39);
        assertThat(lifts())
                .contains(new Embargo.Until(Instant.parse("2026-10-31T07:00:00Z")))
                .filteredOn(Embargo.UntilDelivered.class::isInstance)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    be | Дэманстрацыя. Не з’яўляецца дакументам якой-небудзь установы.
                    ru | Демонстрация. Не является документом какого-либо учреждения.
                    en | Demonstration. Not a document of any institution.
                    """)
    void its_pages_say_in_each_language_that_it_is_a_demonstration_and_refuse_robots(String tag, String sentence)
            throws Exception {
        var page = get("/login", tag);
        assertThat(page.body()).contains(sentence).contains("name=\"robots\" content=\"noindex");
        assertThat(page.headers().firstValue("X-Robots-Tag"))
                .hasValueSatisfying(value -> assertThat(value).contains("noindex"));
    }

    private Set<Embargo> lifts() {
        return application.asApplication(() -> door.pending(clock.instant()).stream()
                .map(ReleaseImport.Pending::embargo)
                .collect(Collectors.toSet()));
    }

    private int count(String query) {
        return Objects.requireNonNull(sql.queryForObject(query, Integer.class));
    }

    /** Every row of every table, as text. */
    private Map<String, Set<String>> rows() {
        var found = new TreeMap<String, Set<String>>();
        sql.queryForList("select table_name from information_schema.tables where table_schema = 'PUBLIC'", String.class)
                .forEach(table -> found.put(
                        table,
                        sql.queryForList("select * from \"" + table + "\"").stream()
                                .map(DemoWorldTest::written)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return found;
    }

    private static String written(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(cell -> cell.getKey() + "="
                        + (cell.getValue() instanceof byte[] bytes
                                ? HexFormat.of().formatHex(bytes)
                                : String.valueOf(cell.getValue())))
                .collect(Collectors.joining(", "));
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept-Language", language)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {
        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock(FIRST_START);
        }
    }
}
