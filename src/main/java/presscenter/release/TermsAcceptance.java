package presscenter.release;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;

/** That a person accepted the terms for an outlet; a record that no one can change (E26). */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // kept to be shown in a dispute
@Table(name = "release_terms_acceptance")
class TermsAcceptance {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID person;
    private String outlet;
    private int version;
    private String hash;

    @Convert(converter = LanguageTag.class)
    private Language language;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected TermsAcceptance() {} // JPA

    TermsAcceptance(UUID person, String outlet, Terms terms, Language language, Instant at) {
        this.person = person;
        this.outlet = outlet;
        this.version = terms.version();
        this.hash = terms.hash();
        this.language = language;
        this.at = at.truncatedTo(ChronoUnit.MILLIS); // as the database keeps it
    }

    /** What the trail keeps of it, in full. */
    ReleaseEvent.TermsAccepted fact(boolean takenOver) {
        return new ReleaseEvent.TermsAccepted(person, outlet, version, hash, language, at, takenOver);
    }

    Instant at() {
        return at;
    }

    UUID person() {
        return person;
    }

    String outlet() {
        return outlet;
    }
}
