package presscenter.release;

import java.time.Instant;
import presscenter.language.Localized;

/**
 * A notice as readers see it.
 *
 * @param kind what it tells
 * @param at since when it stands
 * @param wrong what was wrong; empty but for a correction
 * @param right what is right, what is made clear, or why it was withdrawn
 */
public record PublicNotice(NoticeKind kind, Instant at, Localized<String> wrong, Localized<String> right) {}
