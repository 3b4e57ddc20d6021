package presscenter.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import presscenter.language.Language;
import presscenter.language.Localized;

/** A state's short name in three languages, where it is ours to say (L5, L25). */
@Entity
@Table(name = "accreditation_outlet_country")
class NamedCountry {
    @Id
    private String code;

    @Column(name = "name_be")
    private String be;

    @Column(name = "name_ru")
    private String ru;

    @Column(name = "name_en")
    private String en;

    @SuppressWarnings("NullAway.Init")
    protected NamedCountry() {} // JPA

    NamedCountry(Country country, Localized<String> name) {
        code = country.code();
        be = name.in(Language.BELARUSIAN).orElseThrow();
        ru = name.in(Language.RUSSIAN).orElseThrow();
        en = name.in(Language.ENGLISH).orElseThrow();
    }

    String code() {
        return code;
    }

    String name(Language language) {
        return switch (language) {
            case BELARUSIAN -> be;
            case RUSSIAN -> ru;
            case ENGLISH -> en;
        };
    }
}
