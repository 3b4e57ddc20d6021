package presscenter.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords (S3): by account from the fifth wrong one in a quarter of an hour, by address
 * from the fiftieth, separately, and alike for names that nobody has. An attempt counts as wrong from its beginning, so
 * that many at once gain nothing; the right password takes it back. All nodes count together.
 */
@Component
class WrongPasswords {
    static final int BY_ACCOUNT = 5;
    static final int BY_ADDRESS = 50;

    private static final int IPV6_NETWORK_BYTES = 8;

    private final TriesInDatabase tries;
    private final Clock clock;
    private final List<IpAddressMatcher> pressHall;

    WrongPasswords(TriesInDatabase tries, Clock clock, SecuritySettings settings) {
        this.tries = tries;
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
    Optional<Duration> attempt(String username, Optional<String> device, String address) {
        var now = now();
        // Always the account first, then the address: two who hold one row each never wait for the other's.
        var counted = Stream.concat(
                        Stream.of(new Counted(ofAccount(username, device), BY_ACCOUNT)),
                        ofAddress(address).map(network -> new Counted(network, BY_ADDRESS)).stream())
                .toList();
        return tries.atOnce(() -> {
            var before = counted.stream().map(each -> tries.take(each.by())).toList();
            var wait = before.stream()
                    .map(each -> each.waitAt(now))
                    .max(Comparator.naturalOrder())
                    .filter(Duration::isPositive);
            if (wait.isEmpty()) {
                for (var i = 0; i < counted.size(); i++) {
                    var each = counted.get(i);
                    tries.keep(each.by(), before.get(i).counted(now, each.limit()));
                }
            }
            return wait;
        });
    }

    /** The password was right. */
    void succeeded(String username, Optional<String> device, String address) {
        tries.atOnce(() -> {
            tries.forget(ofAccount(username, device));
            return ofAddress(address).map(network -> {
                tries.keep(network, tries.take(network).takenBack());
                return network;
            });
        });
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        tries.forgetBefore(now());
    }

    private static String ofAccount(String username, Optional<String> device) {
        return device.map(name -> "device " + name + " ").orElse("name ") + Username.normal(username);
    }

    private Optional<String> ofAddress(String address) {
        return pressHall.stream().anyMatch(network -> network.matches(address))
                ? Optional.empty()
                : Optional.of("address " + network(address));
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private record Counted(String by, int limit) {}
}
