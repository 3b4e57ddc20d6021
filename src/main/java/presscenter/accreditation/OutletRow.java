package presscenter.accreditation;

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
}
