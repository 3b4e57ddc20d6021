package presscenter.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import presscenter.audit.Actor;
import presscenter.breach.BreachRefused.Why;
import presscenter.release.Lift;
import presscenter.release.Lifts;

/**
 * The files that whoever acts may see: all, or, who does not read what the desk prepares, those of releases that are
 * out (E4). Always within its caller's transaction.
 */
@Component
class FilesInSight {
    private final BreachFiles files;
    private final Measures measures;
    private final Lifts lifts;
    private final Actor actor;
    private final Clock clock;

    FilesInSight(BreachFiles files, Measures measures, Lifts lifts, Actor actor, Clock clock) {
        this.files = files;
        this.measures = measures;
        this.lifts = lifts;
        this.actor = actor;
        this.clock = clock;
    }

    List<BreachFile> newest(int most) {
        return seen(files.newest(Limit.of(most)));
    }

    /** Those of some measures that belong to a file in sight. */
    List<Measure> inSight(List<Measure> some) {
        var seen = seen(files.findByIdIn(some.stream().map(Measure::file).collect(Collectors.toSet()))).stream()
                .map(BreachFile::id)
                .collect(Collectors.toSet());
        return some.stream().filter(measure -> seen.contains(measure.file())).toList();
    }

    private List<BreachFile> seen(List<BreachFile> some) {
        var seen = lifts.of(some.stream().map(BreachFile::release).collect(Collectors.toSet()));
        return some.stream().filter(file -> seen.containsKey(file.release())).toList();
    }

    Optional<BreachFile> find(BreachNumber number) {
        return files.findByNumber(number.toString()).filter(file -> lift(file).isPresent());
    }

    /** When its release lifts; empty if that does not exist for whoever acts. */
    Optional<Lift> lift(BreachFile file) {
        return Optional.ofNullable(lifts.of(Set.of(file.release())).get(file.release()));
    }

    /**
     * The file, to be changed.
     *
     * @throws BreachRefused UNKNOWN, CHANGED_MEANWHILE
     */
    BreachFile take(SeenFile seen) {
        var file = files.take(seen.number().toString())
                .filter(each -> lift(each).isPresent())
                .orElseThrow(() -> new BreachRefused(Why.UNKNOWN));
        if (file.version() != seen.version()) {
            throw new BreachRefused(Why.CHANGED_MEANWHILE);
        }
        return file;
    }

    /** A measure of this file. */
    Measure measure(BreachFile file, UUID id) {
        return measures.findById(id)
                .filter(measure -> measure.file().equals(file.id()))
                .orElseThrow(() -> new BreachRefused(Why.UNKNOWN));
    }

    UUID me() {
        return actor.person().orElseThrow(() -> new BreachRefused(Why.UNKNOWN));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
