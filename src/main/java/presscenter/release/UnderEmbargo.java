package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import presscenter.embargo.Sight;

/**
 * The embargo as one of its readers sees it.
 *
 * @param form what it lasts until
 * @param lift empty unless until an instant
 * @param expected of a speech; lifts nothing
 * @param held whether the release, or everything, is on hold
 * @param sight TEXT, or NOTICE if the reader must do something first or it is on hold
 * @param obstacle what the reader must do first
 */
public record UnderEmbargo(
        EmbargoForm form,
        Optional<Instant> lift,
        Optional<Instant> expected,
        boolean held,
        Sight sight,
        Optional<Obstacle> obstacle) {
    /** What stands between a reader of the circle and the words. */
    public enum Obstacle {
        TERMS_NOT_ACCEPTED,
        EXTENSION_NOT_CONFIRMED
    }
}
