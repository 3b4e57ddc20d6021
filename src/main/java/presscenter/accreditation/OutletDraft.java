package presscenter.accreditation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import presscenter.accreditation.OutletRefused.Why;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.language.Localized;

/**
 * What a record of an outlet says, clean and checked: names and aliases in NFC, no word of letters that only look as if
 * they belonged together (A20).
 *
 * @param name in three languages, at least in one; at most 150 characters each
 * @param aliases other spellings and former names, in any script; no two alike, none that is a name
 * @param kind empty only as long as it is proposed
 * @param country empty only as long as it is proposed
 * @param website where it is published; completed to an address that begins with {@code https://}
 * @param telephone found independently of whoever applies, for the call back (A20)
 */
public record OutletDraft(
        Localized<String> name,
        List<String> aliases,
        Optional<OutletKind> kind,
        Optional<Country> country,
        Optional<String> website,
        Optional<String> telephone) {
    /** Of a name or an alias, in characters as people count them (L20). */
    public static final int LONGEST_NAME = 150;

    /** Of a website's address, and of a name as it is stored. */
    static final int LONGEST_STORED = 200;

    static final int MOST_ALIASES = 200;

    private static final Pattern TELEPHONE = Pattern.compile("(?=(\\D*\\d){3})\\+?[0-9 ()./\\-]{3,39}");

    /** @throws OutletRefused for what can be seen of a draft alone */
    public OutletDraft {
        name = named(name);
        var names = name.values().values();
        aliases = aliases.stream()
                .map(alias -> clean(alias, Language.ENGLISH))
                .filter(Predicate.not(String::isEmpty))
                .filter(alias -> !names.contains(alias))
                .distinct()
                .sorted()
                .toList();
        if (aliases.size() > MOST_ALIASES) {
            throw new OutletRefused(Why.TOO_MANY_ALIASES);
        }
        website = website.map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .map(OutletDraft::address);
        telephone =
                telephone.map(typed -> typed.strip().replaceAll("\\s+", " ")).filter(Predicate.not(String::isEmpty));
        if (telephone.filter(number -> !TELEPHONE.matcher(number).matches()).isPresent()) {
            throw new OutletRefused(Why.TELEPHONE_MALFORMED);
        }
    }

    private static Localized<String> named(Localized<String> typed) {
        var clean = new EnumMap<Language, String>(Language.class);
        typed.values().forEach((language, name) -> {
            var one = clean(name, language);
            if (!one.isEmpty()) {
                clean.put(language, one);
            }
        });
        if (clean.isEmpty()) {
            throw new OutletRefused(Why.NAME_MISSING);
        }
        return new Localized<>(clean);
    }

    private static String clean(String typed, Language language) {
        var clean = Letters.clean(typed, language).replaceAll("\\s+", " ").strip();
        if (Letters.length(clean) > LONGEST_NAME || clean.length() > LONGEST_STORED) {
            throw new OutletRefused(Why.TOO_LONG);
        }
        Lookalike.mixedWord(clean).ifPresent(word -> {
            throw new OutletRefused(Why.MIXED_LETTERS, word);
        });
        if (!clean.isEmpty() && OutletFolding.words(clean).isEmpty()) {
            throw new OutletRefused(Why.NAME_MISSING); // nothing but signs: nobody could find it
        }
        return clean;
    }

    private static String address(String typed) {
        var whole = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
        try {
            var host = new URI(whole).toASCIIString().length() <= LONGEST_STORED ? host(whole) : "";
            if (!host.contains(".")) {
                throw new OutletRefused(Why.WEBSITE_MALFORMED);
            }
            return whole;
        } catch (URISyntaxException malformed) {
            throw new OutletRefused(Why.WEBSITE_MALFORMED);
        }
    }

    private static String host(String address) throws URISyntaxException {
        var authority = new URI(address).getAuthority();
        return authority == null || authority.contains("@") ? "" : authority.toLowerCase(Locale.ROOT);
    }
}
