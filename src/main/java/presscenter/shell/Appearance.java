package presscenter.shell;

import java.util.Locale;
import org.jsoup.nodes.Element;
import presscenter.language.Language;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/**
 * How a page looks from its first byte, so that nothing flashes: the attributes of its root element.
 *
 * @param language of the site
 * @param scheme light, dark, or as the device says
 * @param largeType large and in high contrast
 */
record Appearance(Language language, Scheme scheme, boolean largeType) {
    static Appearance of(Language language, Preferences preferences) {
        return new Appearance(language, preferences.scheme(), preferences.largeType());
    }

    /** For somebody who is not signed in. */
    static Appearance plain(Language language) {
        return new Appearance(language, Scheme.SYSTEM, false);
    }

    void writeTo(Element root) {
        root.attr("lang", language.tag());
        if (scheme != Scheme.SYSTEM) {
            root.attr("data-scheme", scheme.name().toLowerCase(Locale.ROOT));
        }
        if (largeType) {
            root.attr("data-type", "large");
        }
    }
}
