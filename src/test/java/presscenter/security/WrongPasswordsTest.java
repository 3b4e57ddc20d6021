package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.Databases;
import presscenter.SetClock;

/** Who waits after wrong passwords, and how long (S3): on both databases, and the same for two nodes on one of them. */
@ParameterizedClass
@EnumSource(Databases.class)
@Tag("started")
class WrongPasswordsTest {
    private final SetClock clock = new SetClock(SecurityHouse.MORNING);
    private final String address;
    private final WrongPasswords wrong;
    private final WrongPasswords onAnotherNode;

    WrongPasswordsTest(Databases database) {
        address = database.fresh();
        wrong = node();
        onAnotherNode = node();
    }

    @BeforeEach
    void an_empty_database() {
        Flyway.configure()
                .dataSource(source())
                .locations("classpath:db/migration/security")
                .load()
                .migrate();
    }

    @Test
    void an_address_waits_from_its_fiftieth_wrong_password_whatever_the_names() {
        for (var i = 1; i <= 50; i++) {
            assertThat(tried("person" + i, "198.51.100.1")).as("attempt " + i).isEmpty();
        }
        assertThat(tried("another", "198.51.100.1")).contains(Duration.ofSeconds(30));
        assertThat(tried("another", "198.51.100.2")).isEmpty();
    }

    @Test
    void a_press_hall_is_not_slowed_as_one_address() {
        for (var i = 1; i <= 200; i++) {
            assertThat(tried("person" + i, "203.0.113.9")).isEmpty();
        }
        for (var i = 1; i <= 5; i++) {
            assertThat(tried("target", "203.0.113." + i)).isEmpty();
        }
        assertThat(tried("target", "203.0.113.77")).isPresent();
    }

    @Test
    void a_network_of_ipv6_addresses_is_one() {
        for (var i = 1; i <= 50; i++) {
            assertThat(tried("person" + i, "2001:db8:0:1::" + i)).isEmpty();
        }
        assertThat(tried("more", "2001:db8:0:1:ffff::1")).isPresent();
        assertThat(tried("more", "2001:db8:0:2::1")).isEmpty();
    }

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour_and_is_forgotten() {
        var waits = new ArrayList<Duration>();
        for (var i = 0; i < 12; i++) {
            var wait = tried("slow", "198.51.100.1");
            wait.ifPresent(left -> {
                waits.add(left);
                clock.passes(left);
            });
        }
        assertThat(waits.subList(0, 3))
                .containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(120));
        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofMinutes(15)) <= 0);
        clock.passes(Duration.ofMinutes(30));
        for (var i = 1; i <= 5; i++) {
            assertThat(tried("slow", "198.51.100.1")).isEmpty();
        }
    }

    @Test
    void four_wrong_and_one_right_begin_anew() {
        for (var round = 0; round < 3; round++) {
            for (var i = 1; i <= 4; i++) {
                assertThat(tried("owner", "198.51.100.1")).isEmpty();
            }
            assertThat(tried("owner", "198.51.100.1")).isEmpty();
            wrong.succeeded("OWNER", Optional.empty(), "198.51.100.1");
        }
    }

    @Test
    void what_is_tried_on_one_node_counts_on_the_other() {
        for (var i = 1; i <= 5; i++) {
            assertThat((i % 2 == 0 ? wrong : onAnotherNode).attempt("target", Optional.empty(), "198.51.100." + i))
                    .as("attempt " + i)
                    .isEmpty();
        }
        assertThat(wrong.attempt("target", Optional.empty(), "198.51.100.6")).contains(Duration.ofSeconds(30));
        assertThat(onAnotherNode.attempt("target", Optional.empty(), "198.51.100.7"))
                .contains(Duration.ofSeconds(30));
        assertThat(onAnotherNode.attempt("target", Optional.of("known"), "198.51.100.7"))
                .as("the owner at a known device")
                .isEmpty();
    }

    @Test
    void a_right_password_on_one_node_takes_back_what_was_tried_on_the_other() {
        for (var i = 1; i <= 4; i++) {
            wrong.attempt("owner", Optional.empty(), "198.51.100.1");
        }
        onAnotherNode.attempt("owner", Optional.empty(), "198.51.100.1");
        onAnotherNode.succeeded("owner", Optional.empty(), "198.51.100.1");

        assertThat(wrong.attempt("owner", Optional.empty(), "198.51.100.1")).isEmpty();
    }

    @Test
    void of_many_at_once_on_two_nodes_five_are_tried_and_no_more() throws Exception {
        var attempts = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 60; i++) {
            var node = i % 2 == 0 ? wrong : onAnotherNode;
            attempts.add(() ->
                    node.attempt("target", Optional.empty(), "203.0.113.1").isEmpty());
        }
        var tried = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var each : threads.invokeAll(attempts)) {
                tried += each.get() ? 1 : 0;
            }
        }
        assertThat(tried).isEqualTo(5);
    }

    @Test
    void a_count_stays_when_what_it_was_made_for_is_undone() {
        var outer = new TransactionTemplate(new JdbcTransactionManager(source()));
        for (var i = 1; i <= 5; i++) {
            outer.executeWithoutResult(undone -> {
                wrong.attempt("target", Optional.empty(), "198.51.100.1");
                undone.setRollbackOnly();
            });
        }
        assertThat(tried("target", "198.51.100.1")).isPresent();
    }

    @Test
    void no_name_that_was_typed_is_kept_and_what_is_old_goes() {
        tried("my password, typed in the wrong place", "198.51.100.1");
        var kept = JdbcClient.create(source())
                .sql("select * from security_wrong_password")
                .query()
                .listOfRows();
        assertThat(kept).hasSize(2);
        assertThat(kept.toString()).doesNotContain("typed", "198.51");

        wrong.forgetOld();
        assertThat(rows()).isEqualTo(2);
        clock.passes(Tries.WINDOW.plusMillis(1));
        wrong.forgetOld();
        assertThat(rows()).isZero();
    }

    private long rows() {
        return JdbcClient.create(source())
                .sql("select count(*) from security_wrong_password")
                .query(Long.class)
                .single();
    }

    /** One of the machines on which the press center runs: it shares nothing with another but the database. */
    private WrongPasswords node() {
        var transactions = new JdbcTransactionManager(source());
        var database = JdbcClient.create(Objects.requireNonNull(transactions.getDataSource()));
        return new WrongPasswords(
                new TriesInDatabase(database, transactions, new Secrets(database, transactions)),
                clock,
                new SecuritySettings(
                        false, false, ZoneId.of("Europe/Minsk"), "", "203.0.113.0/24", SecondFactorDemand.ENROLLED));
    }

    private DriverManagerDataSource source() {
        return new DriverManagerDataSource(address, Databases.USER, "");
    }

    private Optional<Duration> tried(String name, String address) {
        return wrong.attempt(name, Optional.empty(), address);
    }
}
