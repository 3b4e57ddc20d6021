package presscenter.release;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import presscenter.audit.ReaderLog;
import presscenter.audit.ReaderLog.Span;
import presscenter.embargo.Reader;
import presscenter.embargo.VersionFacts.Withdrawal;
import presscenter.role.SignedIn;

/**
 * What happened to releases since a reader read them: told on the open page and from the next sign-in on, until it is
 * read again or put aside (E18). It asks with the readers' own predicate: of what the reader may not know any more,
 * nothing is told.
 */
@Service
public class SinceReading {
    /** What is older than this is no news to anybody. */
    private static final Duration NEWS = Duration.ofDays(30);

    private final ReleasesForReaders releases;
    private final Doorkeeper doorkeeper;
    private final ReaderLog log;
    private final EntityManager entities;
    private final FindOrInsert once;
    private final Clock clock;

    SinceReading(
            ReleasesForReaders releases,
            Doorkeeper doorkeeper,
            ReaderLog log,
            EntityManager entities,
            FindOrInsert once,
            Clock clock) {
        this.releases = releases;
        this.doorkeeper = doorkeeper;
        this.log = log;
        this.entities = entities;
        this.once = once;
        this.clock = clock;
    }

    /**
     * What happened to releases of which this reader may know, as long as it is news; equal to what was given before if
     * nothing happened since, and then this reader is told nothing else by it.
     */
    public static final class Happened {
        private final List<SinceRead> news;

        private Happened(List<SinceRead> news) {
            this.news = news;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Happened happened && news.equals(happened.news);
        }

        @Override
        public int hashCode() {
            return news.hashCode();
        }
    }

    /** What happened up to now. */
    @SignedIn
    public Happened happened() {
        return new Happened(doorkeeper.answerEach("news", this::news));
    }

    /** What this reader was not told of what this reader had read; oldest first. */
    @SignedIn
    public List<SinceRead> untold() {
        return untold(happened());
    }

    /** The same, of what happened up to a moment. */
    @SignedIn
    public List<SinceRead> untold(Happened happened) {
        var news = happened.news;
        var read = read(news);
        var missed =
                news.stream().filter(each -> isAfter(each, read, Span::last)).toList();
        if (missed.isEmpty()) {
            return missed;
        }
        var putAside = doorkeeper.answer(releases::putAside);
        return missed.stream()
                .filter(each -> each.at().isAfter(putAside.getOrDefault(each.number(), Instant.EPOCH)))
                .toList();
    }

    private List<SinceRead> news(Asker asker) {
        return news(asker, asker.now().minus(NEWS));
    }

    /** What happened to a release since this reader first read it and after this instant; oldest first. */
    @SignedIn
    public List<SinceRead> of(ReleaseNumber number, Instant after) {
        var some = doorkeeper.answer(asker -> news(asker, after)).stream()
                .filter(each -> each.number().equals(number))
                .toList();
        var read = read(some);
        return some.stream().filter(each -> isAfter(each, read, Span::first)).toList();
    }

    /**
     * What somebody to whom the press center writes may be told of a release.
     *
     * @param embargo if it is under one still
     * @param changes since the person first read it, oldest first
     */
    record ToBeTold(Optional<UnderEmbargo> embargo, List<SinceRead> changes) {}

    /** The same for somebody to whom the press center writes, of one release (E40). */
    ToBeTold to(Reader reader, ReleaseNumber number) {
        var known = doorkeeper.answerTo(
                reader,
                asker -> new ToBeTold(
                        releases.answers(asker, number).stream()
                                .filter(answer -> !answer.isOut() && answer.withdrawal() == Withdrawal.NONE)
                                .findFirst()
                                .map(answer -> Outward.embargo(asker, answer)),
                        news(asker).stream()
                                .filter(each -> each.number().equals(number))
                                .toList()));
        var read = reader.person()
                .map(person -> log.readBy(List.of(person), List.of(number.toString())))
                .flatMap(people -> people.values().stream().findFirst())
                .orElse(Map.of());
        return new ToBeTold(
                known.embargo(),
                known.changes().stream()
                        .filter(each -> isAfter(each, read, Span::first))
                        .toList());
    }

    /**
     * The reader has seen what happened to this release up to now; nothing for one of which the reader knows nothing.
     */
    @SignedIn
    public void putAside(ReleaseNumber number) {
        once.run(() -> id(doorkeeper.asker(), number).ifPresent(id -> {
            var told = entities.find(Told.class, id);
            if (told == null) {
                entities.persist(new Told(id, clock.instant()));
            } else {
                told.again(clock.instant());
            }
        }));
    }

    private static boolean isAfter(SinceRead change, Map<String, Span> read, Function<Span, Instant> when) {
        return Optional.ofNullable(read.get(change.number().toString()))
                .map(when)
                .filter(change.at()::isAfter)
                .isPresent();
    }

    private Optional<Told.Id> id(Asker asker, ReleaseNumber number) {
        return asker.reader()
                .person()
                .flatMap(person -> releases.answers(asker, List.of(number)).stream()
                        .findFirst()
                        .map(answer -> new Told.Id(person, answer.release())));
    }

    private Map<String, Span> read(List<SinceRead> some) {
        record Read(Set<String> releases) {}
        var asked = new Read(some.stream().map(each -> each.number().toString()).collect(Collectors.toSet()));
        return asked.releases().isEmpty()
                ? Map.of()
                : doorkeeper
                        .own(asked, people -> log.readBy(people, asked.releases()))
                        .orElse(Map.of());
    }

    private List<SinceRead> news(Asker asker, Instant after) {
        return Stream.of(
                        releases.changesSince(asker, after).stream().map(EmbargoChange::sinceRead),
                        releases.holdsOfAllSince(asker, after).stream().flatMap(hold -> hold.sinceRead(after)),
                        releases.noticesSince(asker, after).stream().flatMap(notice -> notice.sinceRead().stream()),
                        releases.replacedSince(asker, after).stream()
                                .map(key -> SinceRead.plain(key.number(), SinceRead.What.REPLACED, key.at())))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(SinceRead::at))
                .toList();
    }
}
