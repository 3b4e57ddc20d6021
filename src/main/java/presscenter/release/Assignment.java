package presscenter.release;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Moment;

/** That a translator works on a release in a language. */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_assignment")
class Assignment {
    @Embeddable
    record Id(
            Long releaseId,
            UUID person,
            @Convert(converter = LanguageTag.class) Language language) {}

    @EmbeddedId
    private Id id;

    private @Nullable Instant expected;

    @Embedded
    @AttributeOverride(name = "typed", column = @Column(name = "expected_typed"))
    @AttributeOverride(name = "zone", column = @Column(name = "expected_zone"))
    private @Nullable AsTyped expectedAs;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {} // JPA

    Assignment(long release, UUID person, Language language) {
        this.id = new Id(release, person, language);
    }

    /** Says when the desk counts on the translation; empty for no time. */
    void expect(Optional<Moment> at) {
        expected = at.map(Moment::instant).orElse(null);
        expectedAs = AsTyped.of(at);
    }

    DeskRelease.Assigned told() {
        return new DeskRelease.Assigned(person(), AsTyped.moment(expected, expectedAs));
    }

    UUID person() {
        return id.person();
    }

    Language language() {
        return id.language();
    }
}
