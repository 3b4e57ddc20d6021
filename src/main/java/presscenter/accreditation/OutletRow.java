package presscenter.accreditation;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Order;

/** What lists of outlets are made of, as one query reads it. */
record OutletRow(
        String key,
        @Nullable String nameBe,
        @Nullable String nameRu,
        @Nullable String nameEn,
        @Nullable OutletKind kind,
        @Nullable String country,
        @Nullable String telephone,
        OutletState state,
        @Nullable String mergedInto) {
    Localized<String> name() {
        return RegisteredOutlet.name(nameBe, nameRu, nameEn);
    }

    /** By name, as this language sorts (L15). */
    static Comparator<OutletRow> byName(Language reader) {
        return Comparator.comparing(
                        (OutletRow row) -> row.name().nearest(reader).orElse(""), Order.of(reader))
                .thenComparing(OutletRow::key);
    }

    /** As the desk shows it, with the names of countries, and of what records are part of. */
    OutletLine line(Map<String, String> countries, Map<String, Localized<String>> wholes) {
        return new OutletLine(
                key,
                name(),
                Optional.ofNullable(kind),
                Optional.ofNullable(country).map(code -> countries.getOrDefault(code, code)),
                Optional.ofNullable(telephone),
                state,
                Optional.ofNullable(mergedInto).map(wholes::get));
    }
}
