package presscenter.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The last entry of the trail, in the one row that everyone who appends must lock. */
@Entity
@Table(name = "audit_head")
class ChainHead {
    static final int ID = 1;

    @Id
    @SuppressWarnings("UnusedVariable") // there is one row
    private int id;

    private @Nullable Long number;
    private @Nullable String hash;

    protected ChainHead() {} // JPA; the migration makes the row

    /** How many entries there are. */
    long number() {
        return number == null ? 0 : number;
    }

    String hash() {
        return hash == null ? EntryContent.NO_HASH : hash;
    }

    /** The chain grows by exactly the entry that follows. */
    void advance(RecordedFact entry) {
        if (entry.number() != number() + 1) {
            throw new IllegalStateException("Entry " + entry.number() + " does not follow entry " + number());
        }
        number = entry.number();
        hash = entry.hash();
    }
}
