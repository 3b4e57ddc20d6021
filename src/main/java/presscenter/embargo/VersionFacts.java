package presscenter.embargo;

import java.time.Instant;
import java.util.Optional;

/**
 * All that the question depends on, of one version of one text.
 *
 * @param approved since when readers may have this version: the later of its approval and of its release's readiness;
 *     empty while it is a working version, returned, superseded, or its release is in preparation
 * @param ready since when its release is ready: every needed text approved, or missing with a reason; empty in
 *     preparation
 * @param audience who may read it once it is out
 * @param embargo the release's
 * @param window from when the circle may read it (E16); empty if from the approval
 * @param circle who may read it under embargo
 * @param held since when the release is on hold; empty if it is not
 * @param allHeld since when all embargoed texts are on hold (E22); empty if they are not
 * @param withdrawal whether and how it was withdrawn
 */
public record VersionFacts(
        Optional<Instant> approved,
        Optional<Instant> ready,
        Audience audience,
        Embargo embargo,
        Optional<Instant> window,
        Circle circle,
        Optional<Instant> held,
        Optional<Instant> allHeld,
        Withdrawal withdrawal) {
    /** The same, with another beginning of the hold of all embargoed texts, or without one. */
    public VersionFacts allHeldSince(Optional<Instant> since) {
        return new VersionFacts(approved, ready, audience, embargo, window, circle, held, since, withdrawal);
    }

    /** The same, if this version were approved at this instant, and its release were ready by that if it is not yet. */
    public VersionFacts asIfApproved(Instant at) {
        var once = Optional.of(at);
        return new VersionFacts(
                once,
                ready.or(() -> once),
                audience,
                embargo instanceof Embargo.None ? new Embargo.None(once) : embargo,
                window,
                circle,
                held,
                allHeld,
                withdrawal);
    }

    /** Whether the release was taken back, and whether it had been out before. */
    public enum Withdrawal {
        NONE,
        AFTER_IT_WAS_OUT,
        BEFORE_IT_WAS_OUT
    }
}
