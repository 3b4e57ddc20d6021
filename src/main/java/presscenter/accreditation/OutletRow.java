package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Localized;

/** What lists of outlets are made of, as one query reads it. */
record OutletRow(
        String key,
        @Nullable String nameBe,
        @Nullable String nameRu,
        @Nullable String nameEn,
        @Nullable OutletKind kind,
        @Nullable String country,
        @Nullable String telephone,
        OutletState state) {
    Localized<String> name() {
        return RegisteredOutlet.name(nameBe, nameRu, nameEn);
    }

    /** As the desk shows it, in the language of these countries' names. */
    OutletLine line(Map<String, String> countries) {
        return new OutletLine(
                key,
                name(),
                Optional.ofNullable(kind),
                Optional.ofNullable(country).map(code -> countries.getOrDefault(code, code)),
                Optional.ofNullable(telephone),
                state);
    }
}
