package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps in the browser, for five minutes and signed, that somebody's password was right: there is no session before the
 * second factor was (S2). It opens nothing by itself, and is worth nothing once the account's sessions were ended.
 */
@Component
class FirstStep {
    static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final String PURPOSE = "first-step";

    private final Secrets secrets;
    private final Accounts accounts;
    private final Clock clock;

    FirstStep(Secrets secrets, Accounts accounts, Clock clock) {
        this.secrets = secrets;
        this.accounts = accounts;
        this.clock = clock;
    }

    void remember(HttpServletRequest request, HttpServletResponse response, UUID person) {
        var said = person + "." + now().toEpochMilli();
        Cookies.write(
                request, response, Cookies.FIRST_STEP, said + "." + secrets.sign(PURPOSE, said), Optional.of(GOOD_FOR));
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, Cookies.FIRST_STEP, "", Optional.of(Duration.ZERO));
    }

    /** The place where a passkey is asked in this browser, and where alone it may answer: this first step. */
    String place(HttpServletRequest request) {
        return PURPOSE + " " + Cookies.read(request, Cookies.FIRST_STEP).orElse("");
    }

    /** Whose password was right in this browser, not longer ago than five minutes; as the person is now. */
    Optional<Person> of(HttpServletRequest request) {
        return Cookies.read(request, Cookies.FIRST_STEP).flatMap(value -> {
            var end = value.lastIndexOf('.');
            return end > 0 && secrets.isSigned(PURPOSE, value.substring(0, end), value.substring(end + 1))
                    ? person(value.substring(0, end))
                    : Optional.empty();
        });
    }

    private Optional<Person> person(String said) {
        var parts = said.split("\\.", -1);
        var at = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return now().isBefore(at.plus(GOOD_FOR))
                ? accounts.findById(UUID.fromString(parts[0]))
                        .filter(account -> account.admits(now()))
                        .filter(account ->
                                account.sessionsEndBefore().filter(at::isBefore).isEmpty())
                        .map(account -> account.person(now()))
                : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
