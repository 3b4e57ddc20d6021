package presscenter.instance.inside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock as a test wants it: it stands at an instant, or runs from one. */
final class MovableClock extends Clock {
    private volatile Face face;

    MovableClock(ClockSetting setting) {
        face = new Face(setting, Clock.systemUTC().instant());
    }

    void set(ClockSetting setting) {
        face = new Face(setting, Clock.systemUTC().instant());
    }

    @Override
    public Instant instant() {
        return face.shows(Clock.systemUTC().instant());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("An instant has no zone");
    }

    private record Face(ClockSetting setting, Instant since) {
        Instant shows(Instant real) {
            return setting.running() ? setting.at().plus(Duration.between(since, real)) : setting.at();
        }
    }
}
