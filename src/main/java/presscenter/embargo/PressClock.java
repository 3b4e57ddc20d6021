package presscenter.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The press center's "now" (E3): ticks in milliseconds, is the earlier of the machine's time and the database's as last
 * measured, so that a fast clock alone opens nothing, and is never earlier than the latest lift already honoured, so
 * that a step back hides nothing again.
 */
public final class PressClock extends Clock {
    private final Clock machine;
    private final AtomicReference<Duration> databaseAhead;
    private final AtomicReference<Instant> floor;

    /** A clock that follows this machine until the database's time is measured. */
    public PressClock(Clock machine) {
        this(machine, new AtomicReference<>(Duration.ZERO), new AtomicReference<>(Instant.EPOCH));
    }

    private PressClock(Clock machine, AtomicReference<Duration> databaseAhead, AtomicReference<Instant> floor) {
        this.machine = machine;
        this.databaseAhead = databaseAhead;
        this.floor = floor;
    }

    /**
     * Notes what the database's clock said.
     *
     * @param databaseTime the middle of the question and the answer belongs to it
     * @param machineTime this machine's time at that middle
     */
    public void measured(Instant databaseTime, Instant machineTime) {
        databaseAhead.set(Duration.between(machineTime, databaseTime));
    }

    /** Notes that a lift was honoured: from now on it is never earlier than this. */
    public void honoured(Instant lift) {
        floor.accumulateAndGet(lift, (known, given) -> given.isAfter(known) ? given : known);
    }

    /** The latest lift that was honoured; the epoch if none was. */
    public Instant floor() {
        return floor.get();
    }

    /** This machine's own time, for measuring the database's against it. */
    public Instant machineTime() {
        return machine.instant();
    }

    @Override
    public Instant instant() {
        var here = machine.instant();
        var ahead = databaseAhead.get();
        var earlier = ahead.isNegative() ? here.plus(ahead) : here;
        var known = floor.get();
        return Instant.ofEpochMilli((earlier.isBefore(known) ? known : earlier).toEpochMilli());
    }

    /**
     * The later of this machine's time and the database's: what closes something asks it, so that a slow machine does
     * not close what others have opened (E18).
     */
    public Instant latest() {
        var here = machine.instant();
        var ahead = databaseAhead.get();
        var later = ahead.isNegative() ? here : here.plus(ahead);
        var known = floor.get();
        return Instant.ofEpochMilli((later.isBefore(known) ? known : later).toEpochMilli());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PressClock(machine.withZone(zone), databaseAhead, floor);
    }
}
