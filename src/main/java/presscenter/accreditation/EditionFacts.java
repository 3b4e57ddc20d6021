package presscenter.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import presscenter.language.Localized;

/**
 * An edition, as the desk has set it (A1).
 *
 * @param key stable and unique, {@code lakeland-2026}
 * @param name in three languages
 * @param begins its first day, in the institution's zone
 * @param ends its last day, not before the first
 * @param deadline from which an application is late; it is decided on all the same (A10)
 * @param vetted whether a security authority looks at applicants, which the form says (A22)
 * @param places how many may be accredited (A12)
 */
public record EditionFacts(
        String key,
        Localized<String> name,
        LocalDate begins,
        LocalDate ends,
        Instant deadline,
        boolean vetted,
        Places places) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if it is no edition that could be held */
    public EditionFacts {
        if (!KEY.matcher(key).matches() || key.length() > 60) {
            throw new IllegalArgumentException("An edition's key has small Latin letters, figures and hyphens");
        }
        if (!name.isComplete() || ends.isBefore(begins)) {
            throw new IllegalArgumentException("An edition has a name in three languages and ends after it begins");
        }
    }

    /** One whose places are not counted. */
    public EditionFacts(
            String key, Localized<String> name, LocalDate begins, LocalDate ends, Instant deadline, boolean vetted) {
        this(key, name, begins, ends, deadline, vetted, Places.WITHOUT_END);
    }

    /** The end of its last day. */
    Instant over(ZoneId zone) {
        return ends.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whether somebody may still apply: until it is over. */
    boolean takesApplications(Instant now, ZoneId zone) {
        return now.isBefore(over(zone));
    }

    /** Whether an application that is handed in now is late. */
    boolean isLate(Instant now) {
        return !now.isBefore(deadline);
    }
}
