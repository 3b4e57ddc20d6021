package presscenter.security;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import presscenter.language.Language;

/**
 * Reads the settings before anything else does: a wrong one stops the start with a sentence that names it, and what is
 * only for the demonstration is refused elsewhere (S11).
 */
class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    /** The demonstration's profile listens on this machine only; press.demo alone loosens nothing. */
    static final String DEMO_PROFILE = "demo";

    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> KNOWN_PASSWORDS =
            Set.of("press", "postgres", "password", "changeme", "admin", "secret", "123456");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    static void check(Environment settings) {
        demand(
                settings,
                "server.port",
                SettingsCheck::isPort,
                port -> "PRESS_PORT is “" + port + "”, but must be a number from 0 to 65535.");
        demand(
                settings,
                "press.zone",
                SettingsCheck::isZone,
                zone -> "PRESS_ZONE is “" + zone + "”, but must be a time zone such as Europe/Minsk.");
        demand(
                settings,
                "press.proxy",
                SettingsCheck::areNetworks,
                proxy -> "PRESS_PROXY is “" + proxy
                        + "”, but must be addresses or networks such as 10.0.0.5 or 10.0.0.0/8, separated by commas.");
        demand(
                settings,
                "press.hall",
                SettingsCheck::areNetworks,
                hall -> "PRESS_HALL is “" + hall
                        + "”, but must be addresses or networks such as 203.0.113.0/24, separated by commas.");
        demand(
                settings,
                "press.address",
                SettingsCheck::isAddress,
                address -> "PRESS_ADDRESS is “" + address
                        + "”, but must be where people find the press center, such as https://press.example.org");
        demand(
                settings,
                "press.second-factor",
                SettingsCheck::isDemand,
                demand -> "PRESS_SECOND_FACTOR is “" + demand + "”, but must be required or enrolled.");
        demand(
                settings,
                "press.reader-log-kept",
                SettingsCheck::isPeriod,
                period -> "PRESS_READER_LOG_KEPT is “" + period + "”, but must be a period such as P24M.");
        demand(
                settings,
                "press.language",
                tag -> Language.ofTag(tag).isPresent(),
                tag -> "press.language is “" + tag + "”, but must be be, ru or en.");
        demand(
                settings,
                "spring.datasource.url",
                url -> url.startsWith("jdbc:h2:") || url.startsWith("jdbc:postgresql:"),
                url -> "PRESS_DATABASE_URL must begin with jdbc:postgresql: (or jdbc:h2:).");
        if (!settings.matchesProfiles(DEMO_PROFILE)) {
            refuseWhatIsForTheDemonstration(settings);
        }
    }

    private static void refuseWhatIsForTheDemonstration(Environment settings) {
        demand(
                settings,
                "vaadin.productionMode",
                "true"::equals,
                mode -> "The press center does not start in development mode outside of the demonstration: set"
                        + " vaadin.productionMode=true.");
        demand(
                settings,
                "spring.h2.console.enabled",
                "false"::equals,
                on -> "The press center does not start with the database's console open: set"
                        + " spring.h2.console.enabled=false.");
        demand(
                settings,
                "spring.datasource.password",
                password -> !KNOWN_PASSWORDS.contains(password),
                password -> "PRESS_DATABASE_PASSWORD is one that everybody knows; choose another one.");
    }

    private static void demand(
            Environment settings, String name, Predicate<String> isGood, Function<String, String> sentence) {
        var value = settings.getProperty(name, "").strip();
        if (!value.isEmpty() && !isGood.test(value)) {
            throw new StartRefused(sentence.apply(value));
        }
    }

    private static boolean isPort(String written) {
        try {
            var port = Integer.parseInt(written);
            // A test asks for any free port with 0, Spring's own tests with -1 for none.
            return port >= -1 && port <= HIGHEST_PORT;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    /** Letters name it and passkeys are bound to its host: a scheme, a host, perhaps a port. */
    private static boolean isAddress(String written) {
        try {
            var address = URI.create(written);
            return Set.of("http", "https").contains(address.getScheme())
                    && address.getHost() != null
                    && Set.of("", "/").contains(address.getPath());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isZone(String written) {
        try {
            return ZoneId.of(written) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isPeriod(String written) {
        try {
            var period = Period.parse(written);
            return !period.isNegative() && period.toTotalMonths() > 0;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static boolean isDemand(String written) {
        return Arrays.stream(SecondFactorDemand.values())
                .anyMatch(each -> each.name().equals(written.toUpperCase(Locale.ROOT)));
    }

    private static boolean areNetworks(String written) {
        try {
            return !SecuritySettings.networks(written).isEmpty();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
