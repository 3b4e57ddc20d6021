package presscenter.security;

import java.time.Instant;
import java.util.UUID;

/**
 * One of a person's own sessions, as the person sees it (S5).
 *
 * @param id by which it is ended; it opens nothing
 * @param began when the person signed in
 * @param lastSeen when the person last did something in it
 * @param device on which it was begun
 * @param address from which it was begun
 * @param here whether it is the one in which this is asked
 */
public record OwnSession(UUID id, Instant began, Instant lastSeen, Device device, String address, boolean here) {}
