package presscenter.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords (S3): by account from the fifth wrong one in a quarter of an hour, by address
 * from the fiftieth, separately, and alike for names that nobody has. An attempt counts as wrong from its beginning, so
 * that many at once gain nothing; the right password takes it back. Each node counts for itself.
 */
@Component
class WrongPasswords {
    static final int BY_ACCOUNT = 5;
    static final int BY_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST = 20_000;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Clock clock;
    private final List<IpAddressMatcher> pressHall;
    private final Map<String, Tries> tries = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    };

    WrongPasswords(Clock clock, SecuritySettings settings) {
        this.clock = clock;
        this.pressHall = SecuritySettings.networks(settings.hall());
    }

    /**
     * Asks whether a password may be tried now, and counts the attempt if so.
     *
     * @param username as it was written
     * @param device the known device from which it comes, if any: it has a count of its own
     * @param address the caller's address
     * @return how long to wait; empty if it may be tried
     */
    synchronized Optional<Duration> attempt(String username, Optional<String> device, String address) {
        var now = clock.instant();
        var account = ofAccount(username, device);
        var network = ofAddress(address);
        var wait = longer(
                account.waitAt(now), network.map(each -> each.waitAt(now)).orElse(Duration.ZERO));
        if (wait.isPositive()) {
            return Optional.of(wait);
        }
        account.count(now, BY_ACCOUNT);
        network.ifPresent(each -> each.count(now, BY_ADDRESS));
        return Optional.empty();
    }

    /** The password was right. */
    synchronized void succeeded(String username, Optional<String> device, String address) {
        tries.remove(accountKey(username, device));
        ofAddress(address).ifPresent(Tries::takeBack);
    }

    private Tries ofAccount(String username, Optional<String> device) {
        return tries.computeIfAbsent(accountKey(username, device), _ -> new Tries());
    }

    private Optional<Tries> ofAddress(String address) {
        if (pressHall.stream().anyMatch(network -> network.matches(address))) {
            return Optional.empty();
        }
        return Optional.of(tries.computeIfAbsent("address " + network(address), _ -> new Tries()));
    }

    private static String accountKey(String username, Optional<String> device) {
        return device.map(name -> "device " + name + " ").orElse("name ") + Username.normal(username);
    }

    /** A household or an office has one IPv4 address, but a whole network of IPv6 addresses. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address long6
                    ? HexFormat.of().formatHex(long6.getAddress(), 0, IPV6_NETWORK_BYTES)
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address; // a name, as some containers write it
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static final class Tries {
        private final Deque<Instant> wrong = new ArrayDeque<>();
        private Instant notBefore = Instant.MIN;

        Duration waitAt(Instant now) {
            return now.isBefore(notBefore) ? Duration.between(now, notBefore) : Duration.ZERO;
        }

        void count(Instant now, int limit) {
            while (!wrong.isEmpty() && !wrong.getFirst().isAfter(now.minus(WINDOW))) {
                wrong.removeFirst();
            }
            wrong.addLast(now);
            var over = wrong.size() - limit;
            if (over >= 0) {
                var wait = FIRST_WAIT.multipliedBy(1L << Math.min(over, 10));
                notBefore = now.plus(wait.compareTo(WINDOW) < 0 ? wait : WINDOW);
            }
        }

        void takeBack() {
            wrong.pollLast();
            notBefore = Instant.MIN;
        }
    }
}
