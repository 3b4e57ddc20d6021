package presscenter.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** That lots were drawn for an edition, once (A12). Only added to. */
@Entity
@Table(name = "accreditation_draw")
class Draw implements Persistable<String> {
    @Id
    @Column(name = "edition_key")
    private String edition;

    private String seed;
    private int among;
    private UUID officer;
    private Instant drawnAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Draw() {}

    /** @param among how many applications */
    Draw(String edition, String seed, int among, UUID officer, Instant now) {
        this.edition = edition;
        this.seed = seed;
        this.among = among;
        this.officer = officer;
        this.drawnAt = now;
    }

    DrawnLots told() {
        return new DrawnLots(seed, among, officer, drawnAt);
    }

    @Override
    public String getId() {
        return edition;
    }

    /** Stored once and never changed: a second one of an edition is refused by its key. */
    @Override
    public boolean isNew() {
        return true;
    }
}
