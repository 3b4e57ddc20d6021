package presscenter.embargo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The press center's "now" (E3): ticks in milliseconds, is the earlier of the machine's time and the database's as last
 * measured, so that a fast clock alone opens nothing, and is never earlier than the latest lift already honoured, so
 * that a step back hides nothing again.
 */
public final class PressClock extends Clock {
    private final Clock machine;
    private final Clock steady;
    private final AtomicReference<Optional<Duration>> databaseAhead;
    private final AtomicReference<Instant> floor;

    /**
     * A clock that follows this machine until the database's time is measured.
     *
     * @param machine the machine's time, which somebody may set
     * @param steady counts the time between two measurements; nobody sets it, so that a jump of the machine's time is
     *     not believed even before the next measurement
     */
    public PressClock(Clock machine, Clock steady) {
        this(machine, steady, new AtomicReference<>(Optional.empty()), new AtomicReference<>(Instant.EPOCH));
    }

    private PressClock(
            Clock machine,
            Clock steady,
            AtomicReference<Optional<Duration>> databaseAhead,
            AtomicReference<Instant> floor) {
        this.machine = machine;
        this.steady = steady;
        this.databaseAhead = databaseAhead;
        this.floor = floor;
    }

    /**
     * Notes what the database's clock said.
     *
     * @param databaseTime the middle of the question and the answer belongs to it
     * @param steadyTime the {@linkplain #steadyTime steady clock's} at that middle
     */
    public void measured(Instant databaseTime, Instant steadyTime) {
        databaseAhead.set(Optional.of(Duration.between(steadyTime, databaseTime)));
    }

    /** Notes that a lift was honoured: from now on it is never earlier than this. */
    public void honoured(Instant lift) {
        floor.accumulateAndGet(lift, (known, given) -> given.isAfter(known) ? given : known);
    }

    /** The latest lift that was honoured; the epoch if none was. */
    public Instant floor() {
        return floor.get();
    }

    /** This machine's own time. */
    public Instant machineTime() {
        return machine.instant();
    }

    /** The time of the clock that nobody sets, for measuring the database's against it. */
    public Instant steadyTime() {
        return steady.instant();
    }

    @Override
    public Instant instant() {
        var here = machine.instant();
        return notBeforeTheFloor(databaseTime().filter(here::isAfter).orElse(here));
    }

    /**
     * The database's time, and this machine's where none is measured: what closes something asks it (E18). No reader's
     * clock says more, on whatever machine, so that a slow machine closes nothing that others have opened; and a fast
     * one takes nothing for out that nobody was shown.
     */
    public Instant latest() {
        return notBeforeTheFloor(databaseTime().orElseGet(machine::instant));
    }

    private Optional<Instant> databaseTime() {
        return databaseAhead.get().map(steady.instant()::plus);
    }

    private Instant notBeforeTheFloor(Instant now) {
        var known = floor.get();
        return Instant.ofEpochMilli((now.isBefore(known) ? known : now).toEpochMilli());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PressClock(machine.withZone(zone), steady, databaseAhead, floor);
    }
}
