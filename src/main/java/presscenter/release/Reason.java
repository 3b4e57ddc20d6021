package presscenter.release;

import java.util.Map;
import java.util.Optional;

/**
 * Why something was done to an embargo: a prepared reason, by its key, or the person's own words, which obey the
 * embargo themselves (E18).
 *
 * @param text not blank; a key begins with {@value #PREPARED}
 */
public record Reason(String text) {
    /** What a prepared reason's message key begins with. */
    public static final String PREPARED = "release.reason.";

    /** Under what the trail keeps the hash of own words. */
    static final String DETAIL = "reason-sha256";

    /** Of own words, in characters. */
    public static final int LONGEST = 500;

    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refused(Refused.Why.REASON_MISSING);
        }
    }

    /** Whether it is a prepared one, to be shown in the reader's language. */
    public boolean isPrepared() {
        return text.startsWith(PREPARED);
    }

    /** What the audit trail keeps of it; own words stay with what was decided. */
    InTrail inTrail() {
        return isPrepared()
                ? new InTrail(text, Optional.empty())
                : new InTrail("own-words", Optional.of(Hashes.sha256(text)));
    }

    /**
     * What the audit trail keeps of a reason (E18), without a word of it.
     *
     * @param why a prepared reason's key, or that there were own words
     * @param sha256 of own words, so that those which stand with the release can be checked against the trail
     */
    public record InTrail(String why, Optional<String> sha256) {
        Map<String, String> details() {
            return sha256.map(hash -> Map.of(DETAIL, hash)).orElse(Map.of());
        }
    }
}
