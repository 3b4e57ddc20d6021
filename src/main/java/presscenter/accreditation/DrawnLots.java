package presscenter.accreditation;

import java.time.Instant;
import java.util.UUID;

/**
 * That lots were drawn.
 *
 * @param seed with which anybody can draw again: each lot is the SHA-256 of it, a colon and the application's number
 * @param among how many applications
 */
public record DrawnLots(String seed, int among, UUID officer, Instant at) {}
