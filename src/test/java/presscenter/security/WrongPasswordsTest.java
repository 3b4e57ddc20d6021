package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import presscenter.SetClock;

/** Who waits after wrong passwords, and how long (S3). */
class WrongPasswordsTest {
    private final SetClock clock = new SetClock(SecurityHouse.MORNING);
    private final WrongPasswords wrong = new WrongPasswords(
            clock,
            new SecuritySettings(
                    false, false, ZoneId.of("Europe/Minsk"), "", "203.0.113.0/24", SecondFactorDemand.ENROLLED));

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
        var waits = new java.util.ArrayList<Duration>();
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

    private Optional<Duration> tried(String name, String address) {
        return wrong.attempt(name, Optional.empty(), address);
    }
}
