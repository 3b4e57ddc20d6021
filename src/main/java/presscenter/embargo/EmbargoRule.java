package presscenter.embargo;

import java.time.Instant;

/**
 * The one question, answered in plain Java: the reference (E1). The predicate that queries carry says the same, and a
 * test compares the two.
 */
public final class EmbargoRule {
    private EmbargoRule() {}

    /**
     * May this reader see this version now?
     *
     * @param now asked once, by whoever asks the question
     */
    public static Sight sees(Reader reader, Standing standing, VersionFacts version, Instant now) {
        if (version.approved().filter(approved -> !approved.isAfter(now)).isEmpty()) {
            return Sight.NOTHING;
        }
        return switch (version.withdrawal()) {
            case AFTER_IT_WAS_OUT -> version.audience().includes(reader.clearance()) ? Sight.NOTICE : Sight.NOTHING;
            case BEFORE_IT_WAS_OUT ->
                version.circle().includes(reader) && standing.hadText() ? Sight.NOTICE : Sight.NOTHING;
            case NONE -> isOut(version, now) ? out(reader, version) : hidden(reader, standing, version, now);
        };
    }

    /** Whether the version is out: approved, lifted, and the lift not stopped by a hold that began before it. */
    public static boolean isOut(VersionFacts version, Instant now) {
        return version.approved().filter(approved -> !approved.isAfter(now)).isPresent()
                && version.embargo()
                        .lift()
                        .filter(lift -> !lift.isAfter(now))
                        .filter(lift -> counts(version, lift))
                        .isPresent();
    }

    /**
     * A hold in force counts lifts only up to its beginning; the hold of all texts touches embargoed ones only. A
     * release whose lift found it unready opens when it is ready, and that counts no more than a lift would (E22). A
     * newer version of what is out opens nothing: it takes the place of what readers see.
     */
    private static boolean counts(VersionFacts version, Instant lift) {
        var opens = version.ready().filter(lift::isBefore).orElse(lift);
        var stopped = version.held().filter(opens::isAfter).isPresent();
        var allStopped =
                isEmbargoed(version) && version.allHeld().filter(opens::isAfter).isPresent();
        return !stopped && !allStopped;
    }

    private static Sight out(Reader reader, VersionFacts version) {
        return version.audience().includes(reader.clearance()) ? Sight.TEXT : Sight.NOTHING;
    }

    private static Sight hidden(Reader reader, Standing standing, VersionFacts version, Instant now) {
        var windowOpen = version.window().filter(window -> window.isAfter(now)).isEmpty();
        var lifted = version.embargo().lift().filter(lift -> !lift.isAfter(now)).isPresent();
        if (!isEmbargoed(version) || !version.circle().includes(reader) || !(windowOpen || lifted)) {
            return Sight.NOTHING;
        }
        var onHold = version.held().isPresent() || version.allHeld().isPresent();
        return onHold || !standing.termsAccepted() || !standing.extensionConfirmed() ? Sight.NOTICE : Sight.TEXT;
    }

    private static boolean isEmbargoed(VersionFacts version) {
        return switch (version.embargo()) {
            case Embargo.None none -> false;
            case Embargo.Until until -> true;
            case Embargo.UntilDelivered delivered -> true;
            case Embargo.UntilFurtherNotice notice -> true;
        };
    }
}
