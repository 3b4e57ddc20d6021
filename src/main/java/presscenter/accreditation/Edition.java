package presscenter.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Localized;

/** One holding of the conference, for which people are accredited (A1). */
@Entity
@Table(name = "accreditation_edition")
class Edition {
    @Id
    @Column(name = "edition_key")
    private String key;

    private String nameBe;
    private String nameRu;
    private String nameEn;
    private LocalDate begins;
    private LocalDate ends;
    private Instant deadline;
    private boolean vetted;
    private @Nullable Integer places;
    private @Nullable Integer placesPerOutlet;

    @Version
    @SuppressWarnings("UnusedVariable") // the persistence provider counts; null while it is not stored
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Edition() {}

    @SuppressWarnings("NullAway.Init") // become() fills them
    Edition(EditionFacts facts) {
        this.key = facts.key();
        become(facts);
    }

    final void become(EditionFacts facts) {
        nameBe = facts.name().in(Language.BELARUSIAN).orElse("");
        nameRu = facts.name().in(Language.RUSSIAN).orElse("");
        nameEn = facts.name().in(Language.ENGLISH).orElse("");
        begins = facts.begins();
        ends = facts.ends();
        deadline = facts.deadline();
        vetted = facts.vetted();
        places = facts.places().inAll().orElse(null);
        placesPerOutlet = facts.places().perOutlet().orElse(null);
    }

    EditionFacts facts() {
        var names = new EnumMap<Language, String>(Language.class);
        names.put(Language.BELARUSIAN, nameBe);
        names.put(Language.RUSSIAN, nameRu);
        names.put(Language.ENGLISH, nameEn);
        return new EditionFacts(
                key,
                new Localized<>(names),
                begins,
                ends,
                deadline,
                vetted,
                new Places(Optional.ofNullable(places), Optional.ofNullable(placesPerOutlet)));
    }
}
