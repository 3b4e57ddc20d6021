package presscenter.release;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Moment;

/**
 * How a person typed a time whose instant is stored beside it (E10). The instant alone is compared, by the rule and by
 * every query; this is for the form, and for seeing whether the zone's rules moved under it. None stands beside an
 * instant that nobody typed: "now".
 *
 * @param typed the local time
 * @param zone the id of the zone in which it was typed
 */
@Embeddable
record AsTyped(String typed, String zone) {
    static AsTyped of(Moment moment) {
        return new AsTyped(moment.typed().toString(), moment.zone().getId());
    }

    /** The same, or null where there is no moment: what an optional column keeps. */
    static @Nullable AsTyped of(Optional<Moment> moment) {
        return moment.map(AsTyped::of).orElse(null);
    }

    /** As the zone's clocks show the instant by now; null where nobody typed it. */
    static @Nullable AsTyped anew(@Nullable Instant instant, @Nullable AsTyped how) {
        return instant == null || how == null ? null : of(Moment.of(instant, ZoneId.of(how.zone)));
    }

    /**
     * A stored time as it was typed; of one that nobody typed, what UTC's clock shows.
     *
     * @param instant null where there is none
     */
    static Optional<Moment> moment(@Nullable Instant instant, @Nullable AsTyped how) {
        if (instant == null) {
            return Optional.empty();
        }
        return Optional.of(
                how == null
                        ? Moment.of(instant, ZoneOffset.UTC)
                        : new Moment(instant, ZoneId.of(how.zone), LocalDateTime.parse(how.typed)));
    }
}
