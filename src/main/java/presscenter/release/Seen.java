package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;

/**
 * What somebody had before them when they pressed "Approve": all that the approval covers, and what was said to come of
 * it. It is compared with what is there, so that nobody approves what they have not seen (E20).
 *
 * @param version the working version's number
 * @param revision its revision: other words, or another notice, have another one
 * @param facts beside the text
 * @param embargo until when
 * @param window from when the circle may read
 * @param circle who may read under embargo
 * @param effect what the approval brings about: whether readers see at once what is approved
 */
public record Seen(
        int version,
        int revision,
        FactsDraft facts,
        Embargo embargo,
        Optional<Instant> window,
        Circle circle,
        DeskRelease.Effect effect) {}
