package presscenter.audit;

import java.util.UUID;

/**
 * Leave to look into the reader log of one release: who has it said why, and the trail has it (A23). Given by
 * {@link LogDesk#look} alone, to one person.
 */
public final class LogLook {
    private final String release;
    private final UUID person;

    LogLook(String release, UUID person) {
        this.release = release;
        this.person = person;
    }

    /** The release's number. */
    public String release() {
        return release;
    }

    boolean isOf(UUID other) {
        return person.equals(other);
    }
}
