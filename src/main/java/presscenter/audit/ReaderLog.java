package presscenter.audit;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.audit.Reading.Action;
import presscenter.language.Language;
import presscenter.role.Anyone;
import presscenter.role.HasRole;

/** Who read what (E32, E33). */
@Service
public class ReaderLog {
    /**
     * After these a person knows the words. A line in a list and what staff has at the desk are logged, but do not
     * count.
     */
    static final Set<Action> KNOWS_THE_TEXT = Set.of(Action.OPENED, Action.COPIED, Action.PRINTED, Action.DOWNLOADED);

    private final LoggedReadings readings;
    private final ReadingTraces traces;
    private final Actor actor;
    private final ReadingWatch watch;
    private final TransactionTemplate apart;
    private final Clock clock;

    ReaderLog(
            LoggedReadings readings,
            ReadingTraces traces,
            Actor actor,
            ReadingWatch watch,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.readings = readings;
        this.traces = traces;
        this.actor = actor;
        this.watch = watch;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Logs a reading. When this returns, the row is committed, whatever becomes of the caller's transaction: call it
     * before the words are sent (E33), and outside a transaction of your own, as this needs a connection of its own.
     * After the lift it might be later; it is not, since a queue in memory would lose rows in a crash.
     */
    @Anyone(because = "called by the readers' door for its own reader, before it hands out the words")
    public void record(Reading reading) {
        apart.executeWithoutResult(logging -> save(reading));
        watchOver(Stream.of(reading));
    }

    /**
     * Logs readings that repeat themselves, as a list or a desk page does each time it is drawn: once for each person,
     * version, language and action.
     */
    @Anyone(
            because =
                    "called by the readers' and the desk's doors for their own reader, before they hand out the words")
    public void recordOnce(Collection<Reading> some) {
        if (some.isEmpty()) {
            return;
        }
        var logged = Objects.requireNonNull(apart.execute(logging -> {
            var before =
                    readings.of(each(some, Reading::person), each(some, Reading::action), each(some, Reading::release));
            var others = some.stream()
                    .filter(reading -> before.stream().noneMatch(line -> line.isOf(reading)))
                    .toList();
            others.forEach(this::save);
            return others;
        }));
        watchOver(logged.stream());
    }

    private void save(Reading reading) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        readings.save(new LoggedReading(reading, now));
        if (isWatched(reading)) {
            actor.place().ifPresent(place -> traces.from(reading.person(), place, now));
        }
    }

    /** After the transaction, so that nobody holds one connection while waiting for another. */
    private void watchOver(Stream<Reading> logged) {
        logged.filter(ReaderLog::isWatched).forEach(watch::read);
    }

    /** Whether somebody got to know a text that is not out (E42). */
    private static boolean isWatched(Reading reading) {
        return reading.beforeLift() && KNOWS_THE_TEXT.contains(reading.action());
    }

    private static <T> Set<T> each(Collection<Reading> some, Function<Reading, T> part) {
        return some.stream().map(part).collect(Collectors.toSet());
    }

    /** Everyone who opened, copied, printed or downloaded a text of this release, in any language and version. */
    @HasRole(EDITOR)
    @Transactional(readOnly = true)
    public Set<UUID> openedBy(String release) {
        return whoKnows(release);
    }

    /** The same, for the press center itself, that writes to them (E18). */
    @Anyone(because = "asked when a letter has its turn, to write to those whom it concerns; told to nobody")
    @Transactional(readOnly = true)
    public Set<UUID> whoKnows(String release) {
        return Set.copyOf(readings.people(release, KNOWS_THE_TEXT));
    }

    /**
     * What somebody did with the texts of a release.
     *
     * @param outlet for which the person read; empty for staff
     * @param first when for the first time
     * @param last when for the last time before the moment that was asked about
     */
    public record Known(UUID person, Optional<String> outlet, Reading.Action action, Instant first, Instant last) {}

    /** Of whom is asked what they did. */
    public enum Side {
        /** Who reads for an outlet. */
        READERS,
        STAFF
    }

    /**
     * Who of one side had any text of this release before their eyes before some moment, the earliest first (E30). Each
     * look at it is the caller's to write into the trail, with its reason (A23).
     *
     * @param before the moment
     * @param most at most so many, those who were the last to begin
     */
    @HasRole(EDITOR)
    @Transactional(readOnly = true)
    public List<Known> knewBefore(String release, Side side, Instant before, int most) {
        var limit = Limit.of(most);
        var found = switch (side) {
            case READERS -> readings.readersBefore(release, before, limit);
            case STAFF -> readings.staffBefore(release, before, limit);
        };
        return found.reversed().stream()
                .map(did -> new Known(
                        did.person(), Optional.ofNullable(did.outlet()), did.action(), did.first(), did.last()))
                .toList();
    }

    /** How many people opened, copied, printed or downloaded this release's text in this language. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public long countOpened(String release, Language language) {
        return readings.countPeople(release, language.tag(), KNOWS_THE_TEXT);
    }

    /** When a person first and last opened, copied, printed or downloaded a text of a release. */
    public record Span(Instant first, Instant last) {}

    /** Which of these releases each of these persons has read, by number, and when; in any language and version. */
    @Anyone(because = "the readers' door asks it about its own readers, to tell what happened since")
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, Span>> readBy(Collection<UUID> people, Collection<String> releases) {
        return readings.read(people, releases, KNOWS_THE_TEXT).stream()
                .collect(Collectors.groupingBy(
                        LoggedReadings.Read::person,
                        Collectors.toMap(LoggedReadings.Read::release, read -> new Span(read.first(), read.last()))));
    }
}
