package presscenter.accreditation;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import presscenter.language.Language;

interface NamedCountries extends Repository<NamedCountry, String> {
    NamedCountry save(NamedCountry country);

    boolean existsById(String code);

    @Query("select c from NamedCountry c")
    List<NamedCountry> all();

    /** Every country by its code, as this language names it: ours, and CLDR's for the rest (L25). */
    default Map<String, String> names(Language language) {
        var names = new HashMap<>(Standard.names(language));
        all().forEach(ours -> names.put(ours.code(), ours.name(language)));
        return names;
    }

    /** Whether there is such a country. */
    default boolean knows(Country country) {
        return Standard.CODES.contains(country.code()) || existsById(country.code());
    }

    /** The countries of ISO 3166-1, as CLDR names them; looked up once. */
    final class Standard {
        private static final Set<String> CODES = Set.of(Locale.getISOCountries());
        private static final Map<Language, Map<String, String>> NAMES = Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(language -> language, Standard::named));

        private Standard() {}

        static Map<String, String> names(Language language) {
            return NAMES.getOrDefault(language, Map.of());
        }

        private static Map<String, String> named(Language language) {
            var displayed = LocaleDisplayNames.getInstance(ULocale.forLocale(language.locale()));
            return CODES.stream().collect(Collectors.toUnmodifiableMap(code -> code, displayed::regionDisplayName));
        }
    }
}
