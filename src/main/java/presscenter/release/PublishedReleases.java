package presscenter.release;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.audit.ReaderLog;
import presscenter.audit.Reading;
import presscenter.embargo.CurrentReader;
import presscenter.embargo.HonouredLifts;
import presscenter.embargo.Reader;
import presscenter.embargo.Sight;
import presscenter.language.Language;
import presscenter.role.SignedIn;

/**
 * The readers' door: what is out, and what is under embargo for whoever is in the circle. It asks itself who reads; a
 * page cannot name another reader. What it does not answer does not exist (E4).
 */
@Service
public class PublishedReleases {
    private final ReleasesForReaders releases;
    private final ReadersOwn own;
    private final HoldsOfAll holds;
    private final AllTerms terms;
    private final Names names;
    private final Duties duties;
    private final CurrentReader current;
    private final ReaderLog log;
    private final HonouredLifts honoured;
    private final Clock clock;
    private final TransactionTemplate reading;

    PublishedReleases(
            ReleasesForReaders releases,
            ReadersOwn own,
            HoldsOfAll holds,
            AllTerms terms,
            Names names,
            Duties duties,
            CurrentReader current,
            ReaderLog log,
            HonouredLifts honoured,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.releases = releases;
        this.own = own;
        this.holds = holds;
        this.terms = terms;
        this.names = names;
        this.duties = duties;
        this.current = current;
        this.log = log;
        this.honoured = honoured;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * A page of what is out, newest first.
     *
     * @param before where the page before ended; empty for the newest
     * @param size how many lines at most
     */
    @SignedIn
    public ReleasePage list(ReleaseFilter filter, Optional<Cursor> before, int size) {
        var page = inReading(() -> {
            var asker = asker();
            var since = asker.reader().person().flatMap(own::previousVisit);
            if (filter.onlyNew() && since.isEmpty()) {
                since = Optional.of(Instant.EPOCH);
            }
            var keys = releases.page(asker, filter, before, filter.onlyNew() ? since : Optional.empty(), size + 1);
            var shown = keys.subList(0, Math.min(size, keys.size()));
            var older = keys.size() > size
                    ? Optional.of(
                            new Cursor(shown.getLast().at(), shown.getLast().number()))
                    : Optional.<Cursor>empty();
            return new ReleasePage(
                    lines(asker, shown.stream().map(PageKey::number).toList(), since), older);
        });
        page.lines().stream()
                .filter(line -> line.embargo().isEmpty() && !line.withdrawn())
                .map(ReleaseLine::at)
                .max(Comparator.naturalOrder())
                .ifPresent(honoured::honour);
        return page;
    }

    /** What is under embargo for this reader, by lift; empty for everybody else, as if nothing were. */
    @SignedIn
    public List<ReleaseLine> underEmbargo() {
        var asker = inReading(this::asker);
        inReading(() -> releases.answers(asker, releases.underEmbargo(asker))).stream()
                .filter(answer -> answer.sight() == Sight.TEXT)
                .forEach(answer -> log.recordOnce(own.reading(asker.reader(), answer, Reading.Action.LISTED, true)));
        return inReading(() -> lines(asker, releases.underEmbargo(asker), Optional.empty()).stream()
                .filter(line -> line.embargo().isPresent())
                .toList());
    }

    /** Whether there is anything at this number for this reader: TEXT or NOTICE, in any language. */
    @SignedIn
    public boolean isThere(ReleaseNumber number) {
        return inReading(() -> !releases.answers(asker(), List.of(number)).isEmpty());
    }

    /** Whether this reader may read a release in a language now. */
    @SignedIn
    public boolean isReadable(ReleaseNumber number, Language language) {
        return inReading(() -> releases.answers(asker(), List.of(number)).stream()
                .anyMatch(answer -> answer.language() == language && answer.sight() == Sight.TEXT));
    }

    /**
     * Something that changes when what this reader may see of a release changes, and tells nothing itself: an open page
     * compares it before it touches a component (E39).
     */
    @SignedIn
    public String fingerprint(ReleaseNumber number) {
        return inReading(() -> {
            var asker = asker();
            var answers = releases.answers(asker, List.of(number)).stream()
                    .sorted(Comparator.comparing(Answer::language))
                    .map(answer -> List.of(
                            answer.language(),
                            answer.seen(),
                            Optional.ofNullable(answer.version()),
                            answer.isOutAt(asker.now()),
                            Optional.ofNullable(answer.lift()),
                            Optional.ofNullable(answer.expected()),
                            Optional.ofNullable(answer.heldSince()),
                            answer.delivery(),
                            answer.withdrawal(),
                            Optional.ofNullable(answer.replacedBy())))
                    .toList();
            var notices = releases.notices(asker, number).size();
            var revised = releases.beingRevised(asker, number);
            var factsNumber = releases.facts(asker, number).map(Facts::number);
            var missing = releases.missing(asker, number).stream()
                    .sorted(Comparator.comparing(MissingText::language))
                    .toList();
            return Integer.toHexString(Objects.hash(answers, notices, revised, factsNumber, missing, asker.allHeld()));
        });
    }

    /**
     * Opens a release in a language; the reader log has the row before the words leave, while it is under embargo
     * (E33).
     *
     * @return empty if there is none for this reader
     */
    @SignedIn
    public Optional<PublishedRelease> find(ReleaseNumber number, Language language) {
        var first = inReading(() -> answer(asker(), number, language));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var reader = current.reader();
        var answer = first.get();
        var isText = answer.language() == language && answer.sight() == Sight.TEXT;
        var hidden = !answer.isOutAt(clock.instant());
        if (isText) {
            if (hidden) {
                own.opens(reader, answer);
            }
            log.record(own.reading(reader, answer, Reading.Action.OPENED, hidden));
        }
        var found = inReading(() -> {
            var asker = asker();
            return answer(asker, number, language).map(now -> open(asker, now, language));
        });
        found.flatMap(PublishedRelease::visibleFrom).ifPresent(honoured::honour);
        return found;
    }

    /** The topics of what this reader sees. */
    @SignedIn
    public List<TopicName> topics() {
        return inReading(
                () -> releases.topics(asker()).stream().map(Topic::named).toList());
    }

    /** The press officer on duty now, for readers who have a question; empty if nobody is. */
    @SignedIn
    public Optional<OnDuty> officerOnDuty() {
        return inReading(() -> duties.at(clock.instant()).stream()
                .map(Duty::told)
                .filter(duty -> duty.function() == OnDuty.Function.OFFICER)
                .findFirst());
    }

    /** How many came out since this reader's last visit. */
    @SignedIn
    public long newSinceLastVisit() {
        return inReading(() -> {
            var asker = asker();
            return asker.reader()
                    .person()
                    .flatMap(own::previousVisit)
                    .map(since -> releases.outSince(asker, since))
                    .orElse(0L);
        });
    }

    /** Notes that this reader is in the newsroom now; what comes out from here on is new to the next visit. */
    @SignedIn
    public void visited() {
        current.reader().person().ifPresent(own::visits);
    }

    /** The reader took the text away with our own button: copied or printed (E33). */
    @SignedIn
    public void tookAway(ReleaseNumber number, Language language, boolean printed) {
        var taken = inReading(() -> answer(asker(), number, language))
                .filter(answer -> answer.language() == language && answer.sight() == Sight.TEXT)
                .orElseThrow(NoSuchRelease::new);
        log.record(own.reading(
                current.reader(),
                taken,
                printed ? Reading.Action.PRINTED : Reading.Action.COPIED,
                !taken.isOutAt(clock.instant())));
    }

    private PublishedRelease open(Asker asker, Answer answer, Language language) {
        var number = answer.number();
        var all = releases.answers(asker, List.of(number));
        var isText = answer.language() == language && answer.sight() == Sight.TEXT;
        var out = answer.isOutAt(asker.now());
        var withdrawn = Optional.ofNullable(answer.withdrawnAt());
        var notices = releases.notices(asker, number);
        return new PublishedRelease(
                number,
                answer.kind(),
                language,
                answer.source(),
                all.stream().map(Answer::language).collect(Collectors.toSet()),
                releases.missing(asker, number).stream()
                        .collect(Collectors.toMap(
                                MissingText::language, missing -> Optional.ofNullable(missing.expected()))),
                isText
                        ? releases.body(asker, number, language)
                                .map(body -> new PublishedRelease.Text(
                                        outwardVersion(answer),
                                        Objects.requireNonNull(answer.headline()),
                                        Objects.requireNonNull(answer.lede()),
                                        RichHtml.clean(body)))
                        : Optional.empty(),
                releases.facts(asker, number).map(facts -> names.spell(facts)),
                out ? Optional.ofNullable(answer.visibleFrom()) : Optional.empty(),
                out || withdrawn.isPresent() ? Optional.empty() : Optional.of(embargo(asker, answer)),
                answer.delivery(),
                notices.stream().map(Notice::told).toList(),
                Optional.ofNullable(answer.replacedBy()),
                withdrawn,
                releases.beingRevised(asker, number).stream()
                        .filter(revised -> revised.language() == language)
                        .map(Revised::since)
                        .findFirst());
    }

    /** Outward versions begin at 1 at the lift (E47): versions approved before it count as the first. */
    private int outwardVersion(Answer answer) {
        var since = answer.visibleFrom();
        return since == null ? 1 : own.versionsSince(answer.number(), answer.language(), since);
    }

    private Optional<Answer> answer(Asker asker, ReleaseNumber number, Language language) {
        var answers = releases.answers(asker, List.of(number));
        return answers.stream()
                .filter(answer -> answer.language() == language)
                .findFirst()
                .or(() -> answers.stream().min(Comparator.comparing(Answer::language)));
    }

    private List<ReleaseLine> lines(Asker asker, Collection<ReleaseNumber> numbers, Optional<Instant> newSince) {
        var byNumber = new LinkedHashMap<ReleaseNumber, List<Answer>>();
        numbers.forEach(number -> byNumber.put(number, new ArrayList<>()));
        releases.answers(asker, numbers)
                .forEach(answer ->
                        Objects.requireNonNull(byNumber.get(answer.number())).add(answer));
        var corrected = releases.corrected(asker, numbers);
        return byNumber.values().stream()
                .filter(answers -> !answers.isEmpty())
                .map(answers -> line(asker, answers, corrected, newSince))
                .toList();
    }

    private ReleaseLine line(
            Asker asker, List<Answer> answers, Map<ReleaseNumber, Instant> corrected, Optional<Instant> newSince) {
        var any = answers.getFirst();
        var withdrawn = any.withdrawnAt() != null;
        var out = withdrawn || answers.stream().anyMatch(answer -> answer.isOutAt(asker.now()));
        var at = out
                ? Objects.requireNonNull(any.visibleFrom())
                : any.liftAt().or(() -> Optional.ofNullable(any.expected())).orElse(Instant.MAX);
        return new ReleaseLine(
                any.number(),
                any.kind(),
                at,
                answers.stream().map(Answer::language).collect(Collectors.toSet()),
                answers.stream()
                        .filter(answer -> answer.sight() == Sight.TEXT)
                        .collect(Collectors.toMap(
                                Answer::language,
                                answer -> new LineText(
                                        Objects.requireNonNull(answer.headline()),
                                        Objects.requireNonNull(answer.lede())))),
                out ? Optional.empty() : Optional.of(embargo(asker, any)),
                Optional.ofNullable(corrected.get(any.number())),
                any.replacedBy() != null,
                withdrawn,
                out && newSince.filter(at::isAfter).isPresent());
    }

    private UnderEmbargo embargo(Asker asker, Answer answer) {
        var held = asker.allHeld().isPresent() || answer.heldSince() != null;
        Optional<UnderEmbargo.Obstacle> obstacle;
        if (answer.sight() == Sight.TEXT) {
            obstacle = Optional.empty();
        } else if (!asker.termsAccepted()) {
            obstacle = Optional.of(UnderEmbargo.Obstacle.TERMS_NOT_ACCEPTED);
        } else if (!held) {
            obstacle = Optional.of(UnderEmbargo.Obstacle.EXTENSION_NOT_CONFIRMED);
        } else {
            obstacle = Optional.empty();
        }
        var form = switch (answer.embargoKind()) {
            case NONE, UNTIL -> EmbargoForm.INSTANT;
            case UNTIL_DELIVERED -> EmbargoForm.DELIVERED;
            case FURTHER_NOTICE -> EmbargoForm.FURTHER_NOTICE;
        };
        return new UnderEmbargo(
                form, answer.liftAt(), Optional.ofNullable(answer.expected()), held, answer.sight(), obstacle);
    }

    private Asker asker() {
        var reader = current.reader();
        return new Asker(reader, hasAccepted(reader), holds.since(), clock.instant());
    }

    private boolean hasAccepted(Reader reader) {
        return reader.person()
                .flatMap(person -> terms.accepted(person, reader.outlet().orElse("")))
                .isPresent();
    }

    private <T> T inReading(java.util.function.Supplier<T> question) {
        return Objects.requireNonNull(reading.execute(status -> question.get()));
    }
}
