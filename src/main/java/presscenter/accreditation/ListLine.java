package presscenter.accreditation;

import java.time.Instant;

/**
 * A list among all that were handed in (A9).
 *
 * @param edition by its key
 * @param outlet by its key
 * @param focal who handed it in
 * @param waiting how many of its people's applications wait for an officer
 */
public record ListLine(
        ListNumber number, String edition, String outlet, String focal, Instant at, int people, long waiting) {}
