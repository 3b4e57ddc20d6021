package presscenter.accreditation;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        var displayed = LocaleDisplayNames.getInstance(ULocale.forLocale(language.locale()));
        var names = new TreeMap<String, String>();
        for (var code : Set.of(Locale.getISOCountries())) {
            names.put(code, displayed.regionDisplayName(code));
        }
        all().forEach(ours -> names.put(ours.code(), ours.name(language)));
        return names;
    }

    /** Whether there is such a country. */
    default boolean knows(Country country) {
        return Set.of(Locale.getISOCountries()).contains(country.code()) || existsById(country.code());
    }
}
