package presscenter.accreditation;

import presscenter.language.Language;

/**
 * A registered outlet as anybody may see it, while typing its name.
 *
 * @param key stable; what an account, a circle or an application keeps
 * @param name in the reader's language, or in the nearest that it has
 * @param nameLanguage the language of that name
 * @param country where it is at home
 * @param countryName in the reader's language
 * @param kind what it is
 */
public record FoundOutlet(
        String key, String name, Language nameLanguage, Country country, String countryName, OutletKind kind) {}
