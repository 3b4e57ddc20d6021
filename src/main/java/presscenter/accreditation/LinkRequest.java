package presscenter.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import presscenter.security.Username;

/**
 * Somebody asked for a link to the applications of an address. Kept alike whether there are any: that is looked up only
 * when the letter is written, so that neither answer nor time tells it.
 */
@Entity
@Table(name = "accreditation_link_request")
class LinkRequest {
    @Id
    private UUID id;

    private String address;
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected LinkRequest() {}

    LinkRequest(UUID id, Username address, Instant now) {
        this.id = id;
        this.address = address.value();
        this.askedAt = now;
    }

    UUID id() {
        return id;
    }

    String address() {
        return address;
    }

    Instant askedAt() {
        return askedAt;
    }
}
