package presscenter.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody was given over to the security authority, the last time, and as who (A22). */
@Entity
@Table(name = "accreditation_given_over")
class GivenOver {
    @Id
    private UUID applicationId;

    private UUID handover;
    private String asWho;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the database after a complaint
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected GivenOver() {}

    GivenOver(Application application, UUID handover, Instant now) {
        this.applicationId = application.id();
        this.handover = handover;
        this.asWho = asWho(application);
        this.givenAt = now;
    }

    UUID application() {
        return applicationId;
    }

    /** Whether the authority knows this application as it is now. */
    boolean isOf(Application application) {
        return asWho.equals(asWho(application));
    }

    boolean wentWith(UUID other) {
        return handover.equals(other);
    }

    /** Changes with the name, its spelling and the document's number: whoever is another by these is vetted again. */
    private static String asWho(Application application) {
        var form = application.form();
        return ApplicantsKeyring.hash(
                String.join("\n", application.id().toString(), form.name(), form.latinName(), form.identityNumber()));
    }
}
