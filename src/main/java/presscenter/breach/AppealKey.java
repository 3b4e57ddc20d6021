package presscenter.breach;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** With what one person appeals against one measure, signed in or not; only the token's hash is kept. */
@Entity
@Table(name = "breach_appeal_key")
class AppealKey {
    @Id
    private String tokenHash;

    private UUID measureId;
    private UUID person;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected AppealKey() {}

    AppealKey(String tokenHash, UUID measure, UUID person) {
        this.tokenHash = tokenHash;
        this.measureId = measure;
        this.person = person;
    }

    UUID measure() {
        return measureId;
    }

    UUID person() {
        return person;
    }
}
