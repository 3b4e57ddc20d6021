package presscenter.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the press center, in the order of their own names' alphabet (L13: the format locales). */
public enum Language {
    BELARUSIAN("be", "be-BY", "Беларуская"),
    RUSSIAN("ru", "ru-BY", "Русский"),
    ENGLISH("en", "en-GB", "English");

    private final String tag;
    private final Locale locale;
    private final String ownName;

    Language(String tag, String locale, String ownName) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(locale);
        this.ownName = ownName;
    }

    /** The BCP 47 tag that stands in addresses, attributes and metadata: {@code be}, {@code ru}, {@code en}. */
    public String tag() {
        return tag;
    }

    /** The locale of dates and numbers: Monday first, 24 hours. */
    public Locale locale() {
        return locale;
    }

    /** The language's own name, the same in every interface language (L21). */
    public String ownName() {
        return ownName;
    }

    /** The language with exactly this tag; anything else is unknown. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The language of a locale, by its language alone; empty for a fourth one. */
    public static Optional<Language> of(Locale locale) {
        return ofTag(locale.getLanguage());
    }
}
