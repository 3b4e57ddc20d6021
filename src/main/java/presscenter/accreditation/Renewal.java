package presscenter.accreditation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * That an application renews an earlier accreditation of the same person, and what they show of their work (A1, A14).
 */
@Entity
@Table(name = "accreditation_renewal")
class Renewal {
    @Id
    private UUID applicationId;

    private UUID earlier;
    private UUID person;
    private String whyNone = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "accreditation_sample", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "place")
    private List<Sample> works = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Renewal() {}

    Renewal(UUID application, UUID earlier, UUID person) {
        this.applicationId = application;
        this.earlier = earlier;
        this.person = person;
    }

    UUID application() {
        return applicationId;
    }

    /** The application upon which the person was accredited before. */
    UUID earlier() {
        return earlier;
    }

    /** Whose it is: it is opened to nobody else, whichever link they have (A21). */
    boolean isOf(UUID other) {
        return person.equals(other);
    }

    Samples samples() {
        return new Samples(works, whyNone);
    }

    void shows(Samples samples) {
        works.clear();
        works.addAll(samples.works());
        whyNone = samples.whyNone();
    }
}
