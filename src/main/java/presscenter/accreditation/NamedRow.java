package presscenter.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;

/** Where a list names a person, as its focal point wrote it; from handing in on with the person's application (A9). */
@Entity
@Table(name = "accreditation_named")
class NamedRow {
    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // asked for by the query that lists them
    private UUID listId;

    @SuppressWarnings("UnusedVariable") // the list's order
    private int place;

    private String givenName;
    private String familyName;
    private String address;

    @Enumerated(EnumType.STRING)
    private @Nullable ApplicantClass applicantClass;

    private String language;
    private @Nullable UUID applicationId;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected NamedRow() {}

    NamedRow(UUID list, int place, NamedPerson person) {
        this.id = UUID.randomUUID();
        this.listId = list;
        this.place = place;
        this.givenName = person.givenName();
        this.familyName = person.familyName();
        this.address = person.address();
        this.applicantClass = person.as().orElse(null);
        this.language = person.language().tag();
    }

    NamedPerson person() {
        return new NamedPerson(
                givenName,
                familyName,
                address,
                Optional.ofNullable(applicantClass),
                Language.ofTag(language).orElseThrow());
    }

    Optional<UUID> application() {
        return Optional.ofNullable(applicationId);
    }

    void applies(UUID application) {
        applicationId = application;
    }
}
