package presscenter.release.ui;

import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.util.Optional;
import presscenter.embargo.Embargo;
import presscenter.language.Times;
import presscenter.release.DeskRelease;
import presscenter.release.ReleaseState;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/**
 * When a release opens or opened, as the desk says it.
 *
 * @param at what the kind says: since when it is held or out, until when it is closed, when it is expected
 */
public record Lift(Kind kind, Optional<Instant> at) {
    public enum Kind {
        AT_ONCE,
        UNTIL,
        /** Its time came, and it was not ready (E20). */
        PASSED,
        DELIVERY,
        FURTHER_NOTICE,
        HELD,
        ALL_HELD,
        OUT,
        WITHDRAWN
    }

    public static Lift of(DeskRelease release, Instant now) {
        if (release.state() == ReleaseState.WITHDRAWN) {
            return new Lift(Kind.WITHDRAWN, release.withdrawn());
        }
        if (release.out()) {
            return new Lift(Kind.OUT, release.visibleFrom());
        }
        if (release.heldSince().isPresent()) {
            return new Lift(Kind.HELD, release.heldSince());
        }
        if (release.allHeldSince().isPresent()) {
            return new Lift(Kind.ALL_HELD, release.allHeldSince());
        }
        return switch (release.embargo()) {
            case Embargo.None none -> new Lift(Kind.AT_ONCE, Optional.empty());
            case Embargo.Until until ->
                new Lift(until.at().isAfter(now) ? Kind.UNTIL : Kind.PASSED, Optional.of(until.at()));
            case Embargo.UntilDelivered delivered -> new Lift(Kind.DELIVERY, delivered.expected());
            case Embargo.UntilFurtherNotice notice -> new Lift(Kind.FURTHER_NOTICE, Optional.empty());
        };
    }

    public Tag tag(Times times) {
        return switch (kind) {
            case AT_ONCE -> Tag.plain(words(times));
            case UNTIL, DELIVERY, FURTHER_NOTICE, HELD, ALL_HELD -> Tag.embargo(words(times));
            case PASSED, WITHDRAWN -> Tag.alert(words(times));
            case OUT -> Tag.good(words(times));
        };
    }

    public Signal<String> words(Times times) {
        return switch (kind) {
            case AT_ONCE -> Words.of("release.desk.lift.at-once");
            case UNTIL -> at(language -> times.until(at.orElseThrow(), language));
            case PASSED -> stamped("release.desk.lift.passed", times);
            case DELIVERY ->
                at.isPresent()
                        ? Words.of(
                                "release.desk.lift.delivery-expected",
                                at(language -> times.dayAndTime(at.get(), language)))
                        : Words.of("release.desk.lift.delivery");
            case FURTHER_NOTICE -> Words.of("release.desk.lift.further-notice");
            case HELD -> stamped("release.desk.lift.held", times);
            case ALL_HELD -> stamped("release.desk.lift.all-held", times);
            case OUT -> stamped("release.desk.lift.out", times);
            case WITHDRAWN -> stamped("release.desk.lift.withdrawn", times);
        };
    }

    private Signal<String> stamped(String key, Times times) {
        return Words.of(key, at.map(times::stamp).orElse("–"));
    }

    private static Signal<String> at(
            com.vaadin.flow.function.SerializableFunction<presscenter.language.Language, String> said) {
        return Words.language().map(said::apply);
    }
}
