package presscenter.release;

import java.time.Duration;
import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import presscenter.embargo.HonouredLifts;
import presscenter.embargo.PressClock;

/**
 * Looks for what makes lifts doubtful (E44): at the start, before the first request is answered, whether the clock went
 * back and the time-zone data moved a typed time; while it runs, whether the clock jumped.
 */
@Component
class DoubtWatch implements SmartLifecycle {
    private final Doubts doubts;
    private final HonouredLifts lifts;
    private final JdbcClient database;
    private final PressClock clock;
    private final AtomicReference<Look> looked;
    private volatile boolean running;

    DoubtWatch(Doubts doubts, HonouredLifts lifts, JdbcClient database, PressClock clock) {
        this.doubts = doubts;
        this.lifts = lifts;
        this.database = database;
        this.clock = clock;
        this.looked = new AtomicReference<>(Look.at(clock));
    }

    /** What the clocks showed at one look. */
    private record Look(Instant machine, Instant steady, Instant now) {
        static Look at(PressClock clock) {
            return new Look(clock.machineTime(), clock.steadyTime(), clock.instant());
        }

        Doubt.TimePassed until(Look later) {
            return new Doubt.TimePassed(
                    Duration.between(machine, later.machine), Duration.between(steady, later.steady));
        }
    }

    @Override
    public void start() {
        lifts.alarm()
                .flatMap(alarm -> Doubt.in(new Doubt.Started(alarm.started(), alarm.seen()))
                        .map(doubt -> new FoundDoubt(doubt, alarm.started())))
                .ifPresent(doubt -> doubts.note(doubt.cause(), doubt.since()));
        readZones(ZoneRulesProvider.getVersions("UTC").lastKey());
        doubts.hold(); // a restore has noted its own
        looked.set(Look.at(clock));
        running = true;
    }

    /** Whether other time-zone data than the last time's moved a time that somebody typed. */
    void readZones(String version) {
        var before = database.sql("select version from release_zone_data where id = 1")
                .query(String.class)
                .optional();
        var now = clock.instant();
        var typed = doubts.notOut(now).stream()
                .flatMap(release -> release.embargo().asTyped())
                .toList();
        Doubt.in(new Doubt.ZonesRead(before, version, typed)).ifPresent(doubt -> doubts.note(doubt, now));
        database.sql(
                        before.isPresent()
                                ? "update release_zone_data set version = :version where id = 1"
                                : "insert into release_zone_data (id, version) values (1, :version)")
                .param("version", version)
                .update();
    }

    /**
     * Looks for a jump of the clock, four times a second, as often as lifts are looked for, and before they are. After
     * a jump back nothing is doubted up to just before the clock's time: at the lift that was honoured last it may
     * stand still, and what is approved meanwhile waits as well.
     */
    @Scheduled(fixedDelay = 250)
    synchronized void look() {
        var before = looked.get();
        var now = Look.at(clock);
        Doubt.in(before.until(now)).ifPresent(doubt -> {
            doubts.note(doubt, earlier(before.now(), now.now().minusMillis(1)));
            doubts.hold();
        });
        looked.set(now); // not before: what fails is looked for again, from where it failed
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is a late one. */
    @Override
    public int getPhase() {
        return 0;
    }
}
