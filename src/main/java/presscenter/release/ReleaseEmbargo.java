package presscenter.release;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;
import presscenter.language.Moment;

/**
 * The embargo of a release through its life: set for a circle, extended, lifted early, delivered, kept from lifting by
 * a hold; and what comes of it, the moment from which the release is out. Whether it is out, the rule alone says.
 */
@Embeddable
class ReleaseEmbargo {
    @Enumerated(EnumType.STRING)
    @Column(name = "embargo_kind")
    private EmbargoKind kind = EmbargoKind.NONE;

    /** From when no embargo holds; of a release without one, when it became ready. */
    private @Nullable Instant lift;

    @Embedded
    @AttributeOverride(name = "typed", column = @Column(name = "lift_typed"))
    @AttributeOverride(name = "zone", column = @Column(name = "lift_zone"))
    private @Nullable AsTyped liftAs;

    private @Nullable Instant expected;

    @Embedded
    @AttributeOverride(name = "typed", column = @Column(name = "expected_typed"))
    @AttributeOverride(name = "zone", column = @Column(name = "expected_zone"))
    private @Nullable AsTyped expectedAs;

    private @Nullable Instant windowFrom;

    @Embedded
    @AttributeOverride(name = "typed", column = @Column(name = "window_typed"))
    @AttributeOverride(name = "zone", column = @Column(name = "window_zone"))
    private @Nullable AsTyped windowAs;

    @Embedded
    private ReleaseCircle circle = new ReleaseCircle();

    /** Who set it since the last approval: none of them approves. */
    @ElementCollection
    @CollectionTable(name = "release_time_setter", joinColumns = @JoinColumn(name = "release_id"))
    @Column(name = "person")
    private Set<UUID> setters = new HashSet<>();

    private @Nullable Instant readyAt;

    /** The later of the lift and the readiness; what lists are sorted and asked by. */
    private @Nullable Instant visibleFrom;

    private @Nullable Instant heldSince;

    /** Why two editors confirm the lift before the hold ends; null for a hold that somebody pressed for. */
    @Enumerated(EnumType.STRING)
    private @Nullable Doubt doubt;

    /** The first of them; whoever changes what was confirmed has it confirmed anew. */
    private @Nullable UUID confirmedBy;

    private int extensions;

    void set(EmbargoPlan plan, UUID by, Instant now) {
        take(plan, now);
        setters.add(by);
    }

    void circle(Circle who, UUID by) {
        circle.become(who);
        setters.add(by);
        confirmedBy = null;
    }

    /** Closes it to a named person; that opens nothing, so whoever does it may approve what goes with it. */
    void takeOut(UUID person) {
        circle.takeOut(person);
    }

    /** From now on it lifts when its time comes; where none was set, now. */
    void ready(Instant now) {
        readyAt = now;
        setters.clear();
        if (kind == EmbargoKind.NONE) {
            lift = now;
        }
        reckon();
    }

    /**
     * Closes for longer (E18): a later instant, or none that anybody can name. "Until delivered" is not for longer: an
     * officer says "delivered", so that it could open earlier than was said; only what waits for a delivery goes on
     * waiting for one.
     */
    void extend(EmbargoPlan plan, UUID by, Instant now) {
        requireLater(plan);
        var window = typedWindow();
        take(plan, now);
        openFrom(window);
        extensions++;
        setters.add(by);
        reckon();
    }

    private void requireLater(EmbargoPlan plan) {
        var before = form();
        var later = switch (plan) {
            case EmbargoPlan.AtOnce atOnce -> false;
            case EmbargoPlan.UntilInstant until ->
                before instanceof Embargo.Until old && until.at().instant().isAfter(old.at());
            case EmbargoPlan.UntilDelivered delivered -> before instanceof Embargo.UntilDelivered;
            case EmbargoPlan.UntilFurtherNotice notice -> true;
        };
        if (!later) {
            throw new Refused(Refused.Why.EARLIER_THAN_BEFORE);
        }
        if (!mayBeExtended()) {
            throw new Refused(Refused.Why.NOTHING_TO_CHANGE);
        }
    }

    /** Whether there is anything longer than it. */
    boolean mayBeExtended() {
        return isSet() && kind != EmbargoKind.FURTHER_NOTICE;
    }

    /** Opens earlier than was said, at once or at a moment that somebody typed, which is kept as typed (E18, E10). */
    void liftEarly(Optional<Moment> at, UUID by, Optional<Instant> allHeld, Instant now) {
        requireNoHold(allHeld);
        var earlier = at.map(Moment::instant).orElse(now);
        if (earlier.isBefore(now)) {
            throw new Refused(Refused.Why.LIFT_IN_THE_PAST);
        }
        if (form().lift().filter(old -> !earlier.isBefore(old)).isPresent()) {
            throw new Refused(Refused.Why.EARLIER_THAN_BEFORE);
        }
        kind = EmbargoKind.UNTIL;
        setters.add(by);
        moveLift(earlier);
        liftAs = AsTyped.of(at);
    }

    /** The speech was delivered: lifts now (E15). */
    void deliver(Optional<Instant> allHeld, Instant now) {
        if (kind != EmbargoKind.UNTIL_DELIVERED || lift != null) {
            throw new Refused(Refused.Why.NOT_UNTIL_DELIVERED);
        }
        requireNoHold(allHeld);
        moveLift(now);
    }

    /**
     * Keeps it from lifting until the hold is ended. During a hold of all texts it is reckoned from the beginning of
     * that one: a lift that passed meanwhile has not counted and still does not.
     */
    void hold(Optional<Instant> allHeld, Instant now) {
        requireNoHold(Optional.empty());
        heldSince = allHeld.filter(since -> isSet() && since.isBefore(now)).orElse(now);
    }

    /**
     * Keeps it from lifting until two editors have confirmed the lift (E44); what holds it already holds it on. A new
     * doubt asks both of them anew. False if nothing changed.
     */
    boolean doubt(Doubt cause, Optional<Instant> allHeld, Instant since) {
        if (doubt == cause && confirmedBy == null) {
            return false;
        }
        if (heldSince == null) {
            hold(allHeld, since);
        }
        doubt = cause;
        confirmedBy = null;
        return true;
    }

    /**
     * Ends the hold; a lift that passed during it comes now. Where the lift is doubted, by the second editor who
     * confirms it; true if it ended.
     */
    boolean endHold(UUID by, Instant now) {
        if (heldSince == null) {
            throw new Refused(Refused.Why.NOT_ON_HOLD);
        }
        if (doubt != null && (confirmedBy == null || confirmedBy.equals(by))) {
            confirmedBy = by;
            return false;
        }
        liftMissedSince(heldSince, now);
        if (doubt != null) {
            typeAnew();
        }
        heldSince = null;
        doubt = null;
        confirmedBy = null;
        return true;
    }

    /**
     * What two editors confirmed is from now on what the clocks show: the next time-zone data do not doubt it again.
     */
    private void typeAnew() {
        liftAs = AsTyped.anew(lift, liftAs);
        expectedAs = AsTyped.anew(expected, expectedAs);
        windowAs = AsTyped.anew(windowFrom, windowAs);
    }

    /**
     * What would have opened while a hold kept it from counting comes when the hold ends; what is out is left alone.
     */
    void liftMissedSince(Instant since, Instant now) {
        if (visibleFrom()
                .filter(from -> from.isAfter(since) && !from.isAfter(now))
                .isPresent()) {
            moveLift(now);
        }
    }

    private void take(EmbargoPlan plan, Instant now) {
        plan.requireToCome(now);
        confirmedBy = null;
        lift = null;
        liftAs = null;
        expected = null;
        expectedAs = null;
        openFrom(plan.window());
        switch (plan) {
            case EmbargoPlan.AtOnce atOnce -> kind = EmbargoKind.NONE;
            case EmbargoPlan.UntilInstant until -> {
                kind = EmbargoKind.UNTIL;
                lift = until.at().instant();
                liftAs = AsTyped.of(until.at());
            }
            case EmbargoPlan.UntilDelivered delivered -> {
                kind = EmbargoKind.UNTIL_DELIVERED;
                expected = delivered.expected().map(Moment::instant).orElse(null);
                expectedAs = AsTyped.of(delivered.expected());
            }
            case EmbargoPlan.UntilFurtherNotice notice -> kind = EmbargoKind.FURTHER_NOTICE;
        }
    }

    private void openFrom(Optional<Moment> window) {
        windowFrom = window.map(Moment::instant).orElse(null);
        windowAs = AsTyped.of(window);
    }

    /** To an instant that nobody typed. */
    private void moveLift(Instant at) {
        lift = at;
        liftAs = null;
        reckon();
    }

    private void reckon() {
        visibleFrom = lift == null || readyAt == null ? null : lift.isAfter(readyAt) ? lift : readyAt;
    }

    void requireSet() {
        if (!isSet()) {
            throw new Refused(Refused.Why.NOT_UNDER_EMBARGO);
        }
    }

    private void requireNoHold(Optional<Instant> allHeld) {
        if (heldSince != null || allHeld.isPresent()) {
            throw new Refused(Refused.Why.ALREADY_ON_HOLD);
        }
    }

    /** Whether there is one at all. */
    boolean isSet() {
        return kind != EmbargoKind.NONE;
    }

    /** Whether a hold keeps it from lifting now, its own or, of what is under embargo, that of all texts. */
    boolean isHeld(Optional<Instant> allHeld) {
        return heldSince != null || (isSet() && allHeld.isPresent());
    }

    /** A second person approved a text and saw the time: nobody has set it alone any more. */
    void approved() {
        if (readyAt != null) {
            setters.clear();
        }
    }

    boolean isSetBy(UUID person) {
        return setters.contains(person);
    }

    Embargo form() {
        return switch (kind) {
            case NONE -> new Embargo.None(readyAt());
            case UNTIL -> new Embargo.Until(Objects.requireNonNull(lift));
            case UNTIL_DELIVERED ->
                new Embargo.UntilDelivered(Optional.ofNullable(expected), Optional.ofNullable(lift));
            case FURTHER_NOTICE -> new Embargo.UntilFurtherNotice();
        };
    }

    /** Its times as they were typed (E10). */
    DeskRelease.Typed typed() {
        return new DeskRelease.Typed(AsTyped.moment(lift, liftAs), AsTyped.moment(expected, expectedAs), typedWindow());
    }

    /** Those of its times that somebody typed. */
    Stream<Moment> asTyped() {
        return Stream.of(
                        Optional.ofNullable(liftAs).flatMap(how -> AsTyped.moment(lift, how)),
                        Optional.ofNullable(expectedAs).flatMap(how -> AsTyped.moment(expected, how)),
                        Optional.ofNullable(windowAs).flatMap(how -> AsTyped.moment(windowFrom, how)))
                .flatMap(Optional::stream);
    }

    private Optional<Moment> typedWindow() {
        return AsTyped.moment(windowFrom, windowAs);
    }

    Circle circle() {
        return circle.told();
    }

    Optional<Instant> lift() {
        return Optional.ofNullable(lift);
    }

    Optional<Instant> windowFrom() {
        return Optional.ofNullable(windowFrom);
    }

    Optional<Instant> readyAt() {
        return Optional.ofNullable(readyAt);
    }

    Optional<Instant> visibleFrom() {
        return Optional.ofNullable(visibleFrom);
    }

    Optional<Instant> heldSince() {
        return Optional.ofNullable(heldSince);
    }

    /** Why two editors confirm its lift; empty where nobody doubts it. */
    Optional<DeskRelease.InDoubt> inDoubt() {
        return Optional.ofNullable(doubt)
                .map(cause -> new DeskRelease.InDoubt(cause, Optional.ofNullable(confirmedBy)));
    }

    int extensions() {
        return extensions;
    }
}
