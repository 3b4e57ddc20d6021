package presscenter.security;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * What the institution has set, as far as signing in is concerned.
 *
 * @param demo whether this is the demonstration
 * @param smallInstitution whether one person may be administrator and editor (S17)
 * @param zone the institution's time zone, a new account's first one
 * @param proxy addresses or networks of the proxies that are believed, separated by commas; may be empty
 * @param hall networks of press halls, that are not slowed as one address (S3), separated by commas; may be empty
 * @param secondFactor of whom a second factor is demanded (S4)
 */
@ConfigurationProperties("press")
record SecuritySettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean smallInstitution,
        @DefaultValue("Europe/Minsk") ZoneId zone,
        @DefaultValue("") String proxy,
        @DefaultValue("") String hall,
        @DefaultValue("required") SecondFactorDemand secondFactor) {
    /** The networks in a list that is separated by commas. */
    static List<IpAddressMatcher> networks(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
    }
}
