package presscenter.security;

import java.time.ZoneId;
import java.util.List;
import presscenter.language.Language;

/**
 * How a person wants the press center to speak and look (L9).
 *
 * @param interfaceLanguage of menus, buttons and messages
 * @param readingLanguages in which the person reads texts, best first, at least one
 * @param zone the person's own time zone, shown beside the institution's (E11)
 * @param scheme light or dark
 * @param largeType whether everything is shown large and in high contrast
 */
public record Preferences(
        Language interfaceLanguage, List<Language> readingLanguages, ZoneId zone, Scheme scheme, boolean largeType) {
    public Preferences {
        readingLanguages = List.copyOf(readingLanguages);
        if (readingLanguages.isEmpty()) {
            throw new IllegalArgumentException("A person reads at least one language");
        }
    }

    /** The same, shown large and in high contrast, or not. */
    public Preferences withLargeType(boolean large) {
        return new Preferences(interfaceLanguage, readingLanguages, zone, scheme, large);
    }
}
