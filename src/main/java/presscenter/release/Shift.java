package presscenter.release;

import java.time.Instant;

/**
 * Somebody's hours in the rota.
 *
 * @param id by which it is ended or removed; never shown
 * @param who for what, with telephone, until when
 * @param from when they begin
 */
public record Shift(long id, OnDuty who, Instant from) {}
