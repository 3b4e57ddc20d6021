package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.persistence.EntityManagerFactory;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import presscenter.proof.Times;
import presscenter.role.Role;

/**
 * Whether somebody has an account is told neither by the answer to a wrong password nor by how long it takes (S2).
 * Hashing costs little here, so that not much hides behind it.
 */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:same-time;DB_CLOSE_DELAY=-1")
@Import(SameTimeTest.CheapHashing.class)
class SameTimeTest extends SecurityHouse {
    private static final int EACH = 500;
    private static final int TRIES = 5;
    private static final double MOST_APART = 0.05;

    /** Of memory for a hash: less than the press center's twentieth, and still more than nothing. */
    private static final int KIBIBYTES = 1_024;

    @Autowired
    EntityManagerFactory factory;

    private final List<String> known = names("known");
    private final List<String> unknown = names("other");
    private Browser browser = new Browser();
    private String token = "";

    /** Not the other houses', whose cost is another. */
    @Override
    String hashOfPassword() {
        return accountImport.hashOf(PASSWORD);
    }

    @BeforeEach
    void the_form_stands_open() throws Exception {
        browser = browser();
        token = hidden(browser.gets("/login").getResponse().getContentAsString(), "csrf");
    }

    @Test
    void a_wrong_password_is_answered_alike_and_as_quickly_whether_the_name_is_somebodys() {
        for (int each = 0; each < EACH; each++) {
            opened(known.get(each), roles(each));
        }
        inTurns(names("nobody"), names("noboby"));
        var apart = 1.0;
        for (int tried = 1; tried <= TRIES && apart >= MOST_APART; tried++) { // others use the machine, too
            clock.passes(Duration.ofHours(1));
            var times = inTurns(known, unknown);
            apart = times.apart();
            System.out.printf("proof: a wrong password, medians of %d, known and unknown: %s%n", EACH, times.medians());
        }
        assertThat(apart).isLessThan(MOST_APART);
    }

    @Test
    void who_somebody_is_is_read_once_the_password_was_right() {
        var somebody = usernameOf(opened(Role.JOURNALIST, Role.EMBARGO_READER));
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            assertThat(guesses(somebody, 0).getStatus()).isEqualTo(401);
            assertThat(statistics.getEntityStatistics(Account.class.getName()).getLoadCount())
                    .isZero();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** All of the two kinds, and what they are told is compared. */
    private Times inTurns(List<String> some, List<String> others) {
        var told = new MockHttpServletResponse[2][EACH];
        var times = Times.of(
                EACH,
                each -> told[0][each] = guesses(some.get(each), each),
                each -> told[1][each] = guesses(others.get(each), each));
        for (int each = 0; each < EACH; each++) {
            assertThat(told(told[0][each], some.get(each))).isEqualTo(told(told[1][each], others.get(each)));
        }
        return times;
    }

    /** From an address of one's own, of which two guesses slow down nobody (S3). */
    private MockHttpServletResponse guesses(String name, int each) {
        browser.address = "198.51.%d.%d".formatted(100 + each / 250, each % 250);
        try {
            return browser.sends(post("/login")
                            .param("username", name)
                            .param("password", "a stork stands in the reeds")
                            .param("csrf", token))
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String told(MockHttpServletResponse answer, String name) {
        try {
            return answer.getStatus()
                    + answer.getHeaderNames().stream().sorted().toList().toString()
                    + answer.getContentAsString()
                            .replaceAll("name=\"csrf\" value=\"[^\"]*\"", "")
                            .replace(name, "NAME");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Role[] roles(int each) {
        return switch (each % 3) {
            case 0 -> new Role[] {Role.JOURNALIST};
            case 1 -> new Role[] {Role.JOURNALIST, Role.EMBARGO_READER};
            default -> new Role[] {Role.PRESS_OFFICER};
        };
    }

    private static List<String> names(String kind) {
        return IntStream.range(0, EACH)
                .mapToObj("%s%%03d@house.example".formatted(kind)::formatted)
                .toList();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class CheapHashing {
        @Bean
        @Primary
        Passwords cheapPasswords(CommonPasswords common) {
            return new Passwords(common, Argon2Function.getInstance(KIBIBYTES, 1, 1, 32, Argon2.ID));
        }
    }
}
