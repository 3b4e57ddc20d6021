package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.PressClock;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;
import presscenter.release.EmbargoChange.Kind;
import presscenter.role.HasRole;
import presscenter.security.OwnAccount;

/**
 * Where an embargo is extended, held, lifted, and where a release is taken back. Closing is any press officer's,
 * opening is an editor's (E18); every verb takes all texts together, has a reason, and is in the trail for ever.
 */
@Service
public class EmbargoDesk {
    private static final Reason.InTrail UNDONE = new Reason.InTrail("undone", Optional.empty());

    private final Releases releases;
    private final HoldsOfAll holds;
    private final LastCheck last;
    private final EntityManager entities;
    private final OwnAccount account;
    private final ApplicationEventPublisher events;
    private final PressClock clock;

    EmbargoDesk(
            Releases releases,
            HoldsOfAll holds,
            LastCheck last,
            EntityManager entities,
            OwnAccount account,
            ApplicationEventPublisher events,
            PressClock clock) {
        this.releases = releases;
        this.holds = holds;
        this.last = last;
        this.entities = entities;
        this.account = account;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes for longer: a later instant, or none that anybody can name.
     *
     * @throws Refused TOO_LATE if the lift came before this was stored; nothing was changed (E18)
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void extend(ReleaseNumber number, EmbargoPlan plan, Reason reason) {
        var release = take(number);
        var before = release.embargo().lift();
        last.onlyWhileClosed(release);
        release.extend(plan, me(), holds.since(), clock.latest());
        keep(release, Kind.EXTENDED, before, reason);
        events.publishEvent(new ReleaseEvent.EmbargoExtended(
                number, before, release.embargo().lift(), reason.inTrail()));
    }

    /**
     * Opens earlier than was said, at an instant that is not past.
     *
     * @param at as it was typed (E10); empty for now
     */
    @HasRole(EDITOR)
    @Transactional
    public void liftEarly(ReleaseNumber number, Optional<Moment> at, Reason reason) {
        var release = take(number);
        var now = clock.instant();
        var before = release.embargo().lift();
        last.onlyUnlessAllAreHeldMeanwhile(release);
        release.liftEarly(at, me(), holds.since(), now);
        keep(release, Kind.LIFTED_EARLY, before, reason);
        events.publishEvent(
                new ReleaseEvent.LiftedEarly(number, before, release.embargo().lift(), reason.inTrail()));
    }

    /** The speech was delivered: all its texts are approved, or missing with a reason, and are out now (E15). */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void deliver(ReleaseNumber number) {
        deliver(number, Map.of());
    }

    /**
     * The speech was delivered: the approved texts are out now, the others as they are approved (E21).
     *
     * @param following the texts that are not ready, each with what readers are told of it
     * @throws Refused DELIVERY_CHANGED_MEANWHILE if a colleague approved one of them since, or said of it that it is
     *     missing (S12)
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void deliver(ReleaseNumber number, Map<Language, Absence> following) {
        var release = take(number);
        var now = clock.instant();
        last.onlyUnlessAllAreHeldMeanwhile(release);
        var wasReady = release.embargo().readyAt().isPresent();
        following.forEach((language, told) -> {
            if (release.text(language).isSettled()) {
                throw new Refused(Refused.Why.DELIVERY_CHANGED_MEANWHILE);
            }
            release.absent(language, told, now);
            events.publishEvent(ReleaseEvent.AbsenceGiven.of(number, language, told));
        });
        if (!wasReady && release.embargo().readyAt().isPresent()) {
            events.publishEvent(
                    new ReleaseEvent.ReleaseReady(number, release.embargo().visibleFrom()));
        }
        release.deliver(holds.since(), now);
        entities.persist(new EmbargoChange(release, Kind.DELIVERED, Optional.empty(), "delivered", me(), now));
        events.publishEvent(new ReleaseEvent.SpeechDelivered(number, now));
    }

    /**
     * Takes named persons out of the circle of a release that is not out: their open pages close within five seconds
     * (E31), and they are told nothing, because outside the circle even the notice is absent (E43). The approvals stay.
     *
     * @throws Refused NOT_IN_THE_CIRCLE if one of them is not named in it; ALREADY_OUT; nothing was stored
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void takeOut(ReleaseNumber number, Set<UUID> persons) {
        var release = take(number);
        persons.forEach(person -> {
            release.takeOut(person, holds.since(), clock.latest());
            events.publishEvent(new ReleaseEvent.TakenOutOfCircle(number, person));
        });
    }

    /**
     * Closes a release to every reader until the hold is ended.
     *
     * @throws Refused TOO_LATE or ALREADY_OUT: a hold hides nothing that is out
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void hold(ReleaseNumber number, Reason reason) {
        var release = take(number);
        last.onlyWhileClosed(release);
        release.hold(holds.since(), clock.latest());
        keep(release, Kind.HELD, release.embargo().lift(), reason);
        events.publishEvent(new ReleaseEvent.ReleaseHeld(number, reason.inTrail()));
    }

    /**
     * Ends a hold; a lift that passed during it comes now. Where the lift is doubted, the first editor's press confirms
     * it and a second editor's ends the hold (E44).
     *
     * @param shown the embargo that whoever ends it had before them
     * @return whether it ended
     * @throws Refused LIFT_CHANGED_MEANWHILE if the lift is doubted and another embargo was set since: nobody confirms
     *     a time that they have not seen (S12)
     */
    @HasRole(EDITOR)
    @Transactional
    public boolean endHold(ReleaseNumber number, Planned shown, Reason reason) {
        var release = take(number);
        if (release.embargo().inDoubt().isPresent() && !release.planned().equals(shown)) {
            throw new Refused(Refused.Why.LIFT_CHANGED_MEANWHILE);
        }
        var before = release.embargo().lift();
        last.onlyUnlessAllAreHeldMeanwhile(release);
        var ended = release.endHold(me(), clock.instant());
        if (ended) {
            keep(release, Kind.HOLD_ENDED, before, reason);
            events.publishEvent(new ReleaseEvent.HoldEnded(number, reason.inTrail()));
        } else {
            events.publishEvent(new ReleaseEvent.LiftConfirmed(number, reason.inTrail()));
        }
        return ended;
    }

    /** Takes a release back, for ever; readers who may know of it see why. */
    @HasRole(EDITOR)
    @Transactional
    public void withdraw(ReleaseNumber number, Reason reason, Localized<String> told) {
        if (told.isEmpty()) {
            throw new Refused(Refused.Why.NOTICE_MISSING);
        }
        var release = take(number);
        var now = clock.latest();
        var wasOut = release.isOut(holds.since(), now);
        var before = release.embargo().lift();
        if (!wasOut) {
            last.onlyWhileClosed(release);
        }
        release.withdraw(holds.since(), now);
        keep(release, Kind.WITHDRAWN, before, reason);
        entities.persist(new Notice(release, NoticeKind.WITHDRAWN, Localized.none(), told, me(), now));
        events.publishEvent(new ReleaseEvent.ReleaseWithdrawn(number, wasOut, reason.inTrail()));
    }

    /** One press stops everything (E22): closes all embargoed texts to every reader, and hides nothing that is out. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void holdAll(Reason reason) {
        if (holds.inForce().isPresent()) {
            throw new Refused(Refused.Why.ALREADY_ON_HOLD);
        }
        var hold = holds.save(new HoldAll(reason.text(), me(), clock.latest()));
        last.beginsNow(hold);
        events.publishEvent(new ReleaseEvent.AllHeld(ReleaseEvent.AllHeld.Step.HELD, reason.inTrail()));
        tellOfEach(hold, false);
    }

    /** Takes the press back, by whoever pressed, within two minutes. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void undoHoldAll() {
        var hold = holds.take().orElseThrow(() -> new Refused(Refused.Why.NOT_ON_HOLD));
        var now = clock.instant();
        hold.undo(me(), now);
        liftMissed(hold, now);
        events.publishEvent(new ReleaseEvent.AllHeld(ReleaseEvent.AllHeld.Step.UNDONE, UNDONE));
        tellOfEach(hold, true);
    }

    /**
     * Ends the hold of all texts: the first editor's press proposes, a second editor's ends.
     *
     * @return whether it ended
     */
    @HasRole(EDITOR)
    @Transactional
    public boolean endHoldAll(Reason reason) {
        var hold = holds.take().orElseThrow(() -> new Refused(Refused.Why.NOT_ON_HOLD));
        var now = clock.instant();
        var ended = hold.endByTwo(me(), reason, now);
        if (ended) {
            liftMissed(hold, now);
            tellOfEach(hold, true);
        }
        events.publishEvent(new ReleaseEvent.AllHeld(
                ended ? ReleaseEvent.AllHeld.Step.ENDED : ReleaseEvent.AllHeld.Step.END_PROPOSED, reason.inTrail()));
        return ended;
    }

    private void tellOfEach(HoldAll hold, boolean ended) {
        releases.embargoedSince(hold.since())
                .forEach(release -> events.publishEvent(new HeldWithAll(release.number(), ended)));
    }

    private void liftMissed(HoldAll hold, Instant now) {
        releases.missedSince(hold.since(), now).forEach(release -> release.liftMissedSince(hold.since(), now));
    }

    private void keep(Release release, Kind kind, Optional<Instant> before, Reason reason) {
        entities.persist(new EmbargoChange(release, kind, before, reason.text(), me(), clock.instant()));
    }

    private Release take(ReleaseNumber number) {
        return releases.take(number).orElseThrow(NoSuchRelease::new);
    }

    private UUID me() {
        return account.person().orElseThrow(NoSuchRelease::new).id();
    }
}
