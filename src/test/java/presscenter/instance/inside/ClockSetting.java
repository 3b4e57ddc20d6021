package presscenter.instance.inside;

import java.time.Instant;

/**
 * How an instance's clock goes.
 *
 * @param at what it shows
 * @param running whether it goes on from there, or stands
 */
public record ClockSetting(Instant at, boolean running) {}
