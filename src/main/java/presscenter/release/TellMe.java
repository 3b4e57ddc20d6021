package presscenter.release;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import presscenter.language.Language;

/** That a reader wants to be told when a text that is missing comes (L8). */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_tell_me")
class TellMe {
    @Embeddable
    record Id(
            Long releaseId,
            UUID person,
            @Convert(converter = LanguageTag.class) Language language) {}

    @EmbeddedId
    private Id id;

    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected TellMe() {} // JPA

    TellMe(long release, UUID person, Language language, Instant askedAt) {
        this.id = new Id(release, person, language);
        this.askedAt = askedAt;
    }

    Language language() {
        return id.language();
    }

    Instant askedAt() {
        return askedAt;
    }
}
