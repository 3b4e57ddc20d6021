package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import presscenter.role.Role;

/**
 * Whoever proves anew who they are holds one connection at a time: with a single one for all of them nobody waits for
 * another that somebody holds who waits, too.
 */
@TestPropertySource(
        properties = {
            "press.address=http://localhost:8080",
            "spring.datasource.url=jdbc:h2:mem:one-connection;DB_CLOSE_DELAY=-1",
            "spring.datasource.hikari.connection-timeout=" + OneConnectionTest.PATIENCE_MS
        })
class OneConnectionTest extends SecurityHouse {
    static final int PATIENCE_MS = 30_000;
    private static final int AT_ONCE = 10;
    private static final String CHOSEN = "an otter sleeps under the bridge";

    @Autowired
    OwnFactors factors;

    @Autowired
    OwnAccount account;

    @Autowired
    Secrets secrets;

    @Autowired
    HikariDataSource pool;

    @Test
    void ten_who_choose_a_new_password_at_once_are_all_answered() throws Exception {
        atOnce(person -> account.changePassword(PASSWORD, CHOSEN));

        assertThat(heard.what().stream().filter("security.password-chosen"::equals))
                .hasSize(AT_ONCE);
        assertThat(heard.what().stream().filter("security.sessions-ended"::equals))
                .as("each had another session")
                .hasSize(AT_ONCE);
    }

    @Test
    void ten_who_set_up_a_factor_print_codes_and_take_all_away_again_at_once_are_all_answered() throws Exception {
        atOnce(person -> {
            var offer = new AppOffer(AppSecret.random(secrets), "Press Center", usernameOf(person));
            var codes = factors.enrol(offer, PASSWORD, "", offer.secret().codeAt(clock.instant()));
            var anew = factors.printAnew(PASSWORD, codes.getFirst());
            factors.remove(PASSWORD, anew.getFirst());
        });

        assertThat(heard.what().stream().filter("security.factors-removed"::equals))
                .hasSize(AT_ONCE);
    }

    @Test
    void ten_who_set_up_a_passkey_and_take_it_away_again_at_once_are_all_answered() throws Exception {
        atOnce(person -> {
            var device = new TestAuthenticator();
            factors.enrolPasskey("laptop", PASSWORD, "", device.makes(factors.offerPasskey("Press Center")));
            factors.removePasskey(
                    factors.standing().passkeys().getFirst().id(),
                    PASSWORD,
                    device.shows(factors.askPasskey().orElseThrow()));
        });

        assertThat(heard.what().stream().filter("security.factors-removed"::equals))
                .hasSize(AT_ONCE);
    }

    @Test
    void whoever_is_refused_is_refused_at_once() throws Exception {
        var refused = new ArrayList<AccountRefusal.Reason>();
        atOnce(person -> {
            try {
                account.changePassword("a wrong password", CHOSEN);
            } catch (AccountRefusal refusal) {
                synchronized (refused) {
                    refused.add(refusal.reason());
                }
            }
        });

        assertThat(refused)
                .as("with the first")
                .hasSize(1 + AT_ONCE)
                .containsOnly(AccountRefusal.Reason.PASSWORD_WRONG);
    }

    private interface Deed {
        void by(UUID person) throws Exception;
    }

    /** Ten press officers, each signed in elsewhere too, do this at the same moment; somebody did so before. */
    private void atOnce(Deed deed) throws Exception {
        var first = opened(Role.PRESS_OFFICER);
        acts(first);
        deed.by(first); // a key that is made once in the life of a database is made here
        SecurityContextHolder.clearContext();
        var people = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < AT_ONCE; i++) {
            var person = opened(Role.PRESS_OFFICER);
            browser().signedIn(person);
            people.add(() -> {
                acts(person);
                RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
                try {
                    deed.by(person);
                    return true;
                } finally {
                    RequestContextHolder.resetRequestAttributes();
                    SecurityContextHolder.clearContext();
                }
            });
        }
        heard.facts.clear();
        var usual = pool.getMaximumPoolSize();
        pool.setMaximumPoolSize(1);
        pool.getHikariPoolMXBean().softEvictConnections();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var each : threads.invokeAll(people)) {
                each.get();
            }
        } finally {
            pool.setMaximumPoolSize(usual);
        }
    }
}
