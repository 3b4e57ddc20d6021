package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;

/**
 * The embargo that a release has, as somebody had it before them when they set another: compared with what is there, so
 * that nobody overwrites what they have not seen (S12).
 *
 * @param embargo until when
 * @param window from when the circle may read; empty for "from the approval"
 * @param circle who may read under embargo
 */
public record Planned(Embargo embargo, Optional<Instant> window, Circle circle) {}
