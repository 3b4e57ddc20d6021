package presscenter.release;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody else saved this text first (S12). The words that were not stored stay with the caller; here are the others.
 */
public final class EditedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TextDraft theirs;
    private final int revision;
    private final UUID by;
    private final Instant at;

    EditedMeanwhile(TextDraft theirs, int revision, UUID by, Instant at) {
        super("Edited meanwhile");
        this.theirs = theirs;
        this.revision = revision;
        this.by = by;
        this.at = at;
    }

    /** What is stored now. */
    public TextDraft theirs() {
        return theirs;
    }

    /** The revision to save upon, once the two were brought together. */
    public int revision() {
        return revision;
    }

    /** Who saved it. */
    public UUID by() {
        return by;
    }

    /** When it was saved. */
    public Instant at() {
        return at;
    }
}
