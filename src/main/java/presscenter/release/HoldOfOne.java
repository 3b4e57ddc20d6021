package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a hold of all embargoed texts was to one release that it closed (E22).
 *
 * @param until null while it is in force
 * @param reason a prepared reason's key, or words that obey the embargo
 */
record HoldOfOne(
        ReleaseNumber number, Instant since, @Nullable Instant until, String reason) {
    /** Its beginning and its end, as a reader is told of them after an instant. */
    Stream<SinceRead> sinceRead(Instant after) {
        return Stream.concat(
                        Stream.of(new SinceRead(
                                number,
                                SinceRead.What.HELD,
                                since,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(reason))),
                        Stream.ofNullable(until).map(end -> SinceRead.plain(number, SinceRead.What.HOLD_ENDED, end)))
                .filter(told -> told.at().isAfter(after));
    }
}
