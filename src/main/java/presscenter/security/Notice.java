package presscenter.security;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An editor is still to be told of a proposed role (S17). */
@Entity
@Table(name = "security_notice")
class Notice {
    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // asked for in the database
    private Key key;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Notice() {}

    Notice(UUID person, UUID proposal) {
        key = new Key(person, proposal);
    }

    @Embeddable
    record Key(UUID personId, UUID proposalId) {}
}
