package presscenter.release;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import presscenter.language.Moment;

/**
 * Why the press center doubts that the lifts which it knows are right: until two editors have confirmed a lift, it does
 * not come (E44).
 */
public enum Doubt {
    /** It was restored from a backup: what was decided after that is not known. */
    RESTORED,
    /** Its clock jumped. */
    CLOCK_JUMPED,
    /** Other time-zone data: a local time that somebody typed is another instant by now. */
    ZONE_MOVED;

    private static final Duration JUMP = Duration.ofSeconds(2);

    /** What the press center noticed. */
    sealed interface Sign {}

    /** Its database comes out of a backup. */
    record OutOfBackup() implements Sign {}

    /**
     * It looked at its clocks twice.
     *
     * @param passed how much time passed by a clock that tells it
     * @param really how much passed by the clock that nobody sets
     */
    record TimePassed(Duration passed, Duration really) implements Sign {}

    /**
     * It was started.
     *
     * @param at by the machine's clock
     * @param seen the highest instant that was seen before
     */
    record Started(Instant at, Instant seen) implements Sign {}

    /**
     * It looked up the version of the time-zone data.
     *
     * @param before with which it ran the last time
     * @param now with which it runs
     * @param typed the times of what is not out, as they were typed
     */
    record ZonesRead(Optional<String> before, String now, List<Moment> typed) implements Sign {}

    /** The rule: whether a sign is a reason to doubt, and which. */
    static Optional<Doubt> in(Sign sign) {
        return switch (sign) {
            case OutOfBackup restored -> Optional.of(RESTORED);
            case TimePassed(Duration passed, Duration really) ->
                when(passed.minus(really).abs().compareTo(JUMP) > 0, CLOCK_JUMPED);
            case Started(Instant at, Instant seen) -> when(at.isBefore(seen.minus(JUMP)), CLOCK_JUMPED);
            case ZonesRead(Optional<String> before, String now, List<Moment> typed) ->
                when(!before.equals(Optional.of(now)) && !typed.stream().allMatch(Moment::stands), ZONE_MOVED);
        };
    }

    private static Optional<Doubt> when(boolean holds, Doubt doubt) {
        return holds ? Optional.of(doubt) : Optional.empty();
    }

    /** The reason of the holds that it causes, as everyone is told who had opened what is held (E18). */
    public Reason reason() {
        return new Reason(
                switch (this) {
                    case RESTORED -> "release.reason.restored";
                    case CLOCK_JUMPED -> "release.reason.clock-jumped";
                    case ZONE_MOVED -> "release.reason.zone-moved";
                });
    }
}
