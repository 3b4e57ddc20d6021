package presscenter.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import presscenter.audit.ReaderLog;
import presscenter.audit.Reading;
import presscenter.embargo.Clearance;
import presscenter.embargo.CurrentReader;
import presscenter.embargo.Reader;
import presscenter.embargo.Sight;
import presscenter.language.Language;
import presscenter.role.SignedIn;

/**
 * The readers' door: what is out, and what is under embargo for whoever is in the circle. It asks itself who reads; a
 * page cannot name another reader. What it does not answer does not exist (E4).
 *
 * <p>Who is named in a circle without a grant has here what a grant holder in it has: the words on the page, copied and
 * printed. Of files such a reader gets none before the lift (E43).
 */
@Service
public class PublishedReleases {
    private final ReleasesForReaders releases;
    private final Outward outward;
    private final Doorkeeper doorkeeper;
    private final ReadersOwn own;
    private final Duties duties;
    private final CurrentReader current;
    private final ReaderLog log;

    PublishedReleases(
            ReleasesForReaders releases,
            Outward outward,
            Doorkeeper doorkeeper,
            ReadersOwn own,
            Duties duties,
            CurrentReader current,
            ReaderLog log) {
        this.releases = releases;
        this.outward = outward;
        this.doorkeeper = doorkeeper;
        this.own = own;
        this.duties = duties;
        this.current = current;
        this.log = log;
    }

    /**
     * A page of what is out, newest first.
     *
     * @param before where the page before ended; empty for the newest
     * @param size how many lines at most
     */
    @SignedIn
    public ReleasePage list(ReleaseFilter filter, Optional<Cursor> before, int size) {
        var since = current.reader().person().flatMap(this::previousVisit);
        var newerThan = filter.onlyNew() ? since.or(() -> Optional.of(Instant.EPOCH)) : Optional.<Instant>empty();
        record Asked(ReleaseFilter filter, Optional<Cursor> before, Optional<Instant> newerThan, int size) {}
        return doorkeeper
                .answerAlike(
                        new Asked(filter, before, newerThan, size),
                        asker -> page(asker, filter, before, newerThan, size))
                .since(since);
    }

    private Optional<Instant> previousVisit(UUID person) {
        var lately = doorkeeper.isWithOthers()
                ? doorkeeper.ofAll("visits", own::previousVisitsLately)
                : Map.<UUID, Optional<Instant>>of();
        return Optional.ofNullable(lately.get(person)).orElseGet(() -> own.previousVisit(person));
    }

    /** What is out is the same for every accredited reader, whatever else a grant or a circle opens. */
    private ReleasePage page(
            Asker asker, ReleaseFilter filter, Optional<Cursor> before, Optional<Instant> newerThan, int size) {
        var keys = releases.page(asker, filter, before, newerThan, size + 1);
        var shown = keys.subList(0, Math.min(size, keys.size()));
        var older = keys.size() > size
                ? Optional.of(new Cursor(shown.getLast().at(), shown.getLast().number()))
                : Optional.<Cursor>empty();
        return new ReleasePage(
                outward.lines(asker, shown.stream().map(PageKey::number).toList()), older);
    }

    /**
     * What is under embargo for this reader, by lift; empty for everybody else, as if nothing were. Whose words the
     * lines hold stands in the reader log before they leave (E33).
     */
    @SignedIn
    public List<ReleaseLine> underEmbargo() {
        return underEmbargo(new Listed());
    }

    /** The same for a page that looks again and again. */
    @SignedIn
    public List<ReleaseLine> underEmbargo(Listed before) {
        if (doorkeeper.isLikeAnyOther()) {
            return List.of();
        }
        var reader = current.reader();
        record Found(List<Answer> answers, List<ReleaseLine> lines) {}
        var found = doorkeeper.answerEach("under embargo", asker -> {
            var numbers = releases.underEmbargo(asker);
            var answers = releases.answers(asker, numbers);
            return new Found(answers, outward.lines(asker, numbers, answers));
        });
        var listed = before.notYet(found.answers().stream()
                .filter(answer -> answer.sight() == Sight.TEXT)
                .map(answer -> own.reading(reader, answer, Reading.Action.LISTED, true))
                .toList());
        if (!listed.isEmpty()) {
            log.recordOnce(listed);
            before.add(listed);
        }
        return found.lines();
    }

    /** Whether there is anything at this number for this reader: TEXT or NOTICE, in any language. */
    @SignedIn
    public boolean isThere(ReleaseNumber number) {
        return !answers(number).isEmpty();
    }

    /** Whether this reader may read a release in a language now. */
    @SignedIn
    public boolean isReadable(ReleaseNumber number, Language language) {
        return isReadable(answers(number), language);
    }

    private static boolean isReadable(List<Answer> answers, Language language) {
        return answers.stream().anyMatch(answer -> answer.language() == language && answer.sight() == Sight.TEXT);
    }

    private List<Answer> answers(ReleaseNumber number) {
        record Asked(ReleaseNumber answers) {}
        return doorkeeper.answerEach(new Asked(number), asker -> releases.answers(asker, number));
    }

    /**
     * Something that changes when what this reader may see of a release changes, and tells nothing itself: an open page
     * compares it before it touches a component (E39). A hold of all texts changes nothing for who sees what is out.
     */
    @SignedIn
    public String fingerprint(ReleaseNumber number) {
        record Asked(ReleaseNumber fingerprint) {}
        return doorkeeper.answerEach(
                new Asked(number),
                asker -> fingerprint(
                        asker, releases.answers(asker, number), outward.around(asker, number), officer(asker.now())));
    }

    private String fingerprint(Asker asker, List<Answer> all, Outward.Around around, Optional<OnDuty> officer) {
        var answers = all.stream()
                .sorted(Comparator.comparing(Answer::language))
                .map(answer -> List.of(
                        answer.language(),
                        answer.seen(),
                        Optional.ofNullable(answer.version()),
                        answer.isOut() ? Optional.empty() : Optional.of(Outward.embargo(asker, answer)),
                        answer.delivery(),
                        answer.withdrawal(),
                        Optional.ofNullable(answer.replacedBy())))
                .toList();
        var missing = around.missing().stream()
                .sorted(Comparator.comparing(MissingText::language))
                .toList();
        return Integer.toHexString(
                Objects.hash(answers, around.notices().size(), around.revised(), around.facts(), missing, officer));
    }

    /**
     * A release as it was opened.
     *
     * @param release in the first of the languages that has a text, or else in the first of them
     * @param fingerprint what {@link #fingerprint} answered in the moment of which the release is
     * @param officer the press officer on duty in that moment
     * @param mayBeFiled whether this reader may take its text away as a file
     */
    public record Opened(PublishedRelease release, String fingerprint, Optional<OnDuty> officer, boolean mayBeFiled) {}

    /**
     * Opens a release with all that its page says of it, in one look; the reader log has the row before the words leave
     * (E33).
     *
     * @param wanted languages, at least one, the most welcome first
     * @return empty if there is none for this reader
     */
    @SignedIn
    public Optional<Opened> open(ReleaseNumber number, List<Language> wanted) {
        var reader = current.reader();
        record Asked(ReleaseNumber number, List<Language> wanted) {}
        record Found(Answer answer, Opened opened) {}
        var found = doorkeeper.answerEach(new Asked(number, wanted), asker -> {
            var answers = releases.answers(asker, number);
            var language = wanted.stream()
                    .filter(each -> isReadable(answers, each))
                    .findFirst()
                    .orElse(wanted.getFirst());
            return nearest(answers, language).map(answer -> {
                var around = outward.around(asker, number);
                var officer = officer(asker.now());
                return new Found(
                        answer,
                        new Opened(
                                outward.release(asker, answer, answers, around, language),
                                fingerprint(asker, answers, around, officer),
                                officer,
                                mayBeFiled(asker, answer)));
            });
        });
        found.filter(each -> each.opened().release().text().isPresent())
                .map(Found::answer)
                .ifPresent(answer -> opens(reader, answer));
        return found.map(Found::opened);
    }

    private void opens(Reader reader, Answer answer) {
        own.opens(reader, answer);
        log.record(own.reading(reader, answer, Reading.Action.OPENED, !answer.isOut()));
    }

    /**
     * Opens a release in a language; the reader log has the row before the words leave (E33).
     *
     * @return empty if there is none for this reader
     */
    @SignedIn
    public Optional<PublishedRelease> find(ReleaseNumber number, Language language) {
        var reader = current.reader();
        record Asked(ReleaseNumber number, Language language) {}
        record Found(Answer answer, PublishedRelease release) {}
        var found = doorkeeper.answerEach(new Asked(number, language), asker -> {
            var answers = releases.answers(asker, number);
            return nearest(answers, language)
                    .map(answer -> new Found(
                            answer, outward.release(asker, answer, answers, outward.around(asker, number), language)));
        });
        found.filter(each -> each.release().text().isPresent())
                .map(Found::answer)
                .ifPresent(answer -> opens(reader, answer));
        return found.map(Found::release);
    }

    /** The topics of what this reader sees. What lifts meanwhile is in one of the two questions at least. */
    @SignedIn
    public List<TopicName> topics() {
        var hidden = doorkeeper.isLikeAnyOther()
                ? List.<Topic>of()
                : doorkeeper.answerEach("topics under embargo", releases::topicsUnderEmbargo);
        var out = doorkeeper.answerAlike("topics", this::topics);
        return hidden.isEmpty()
                ? out
                : Stream.concat(out.stream(), hidden.stream().map(Topic::named))
                        .distinct()
                        .sorted(Comparator.comparing(TopicName::key))
                        .toList();
    }

    private List<TopicName> topics(Asker asker) {
        return releases.topics(asker).stream()
                .map(Topic::named)
                .sorted(Comparator.comparing(TopicName::key))
                .toList();
    }

    /** The press officer on duty now, for readers who have a question; empty if nobody is. */
    @SignedIn
    public Optional<OnDuty> officerOnDuty() {
        return doorkeeper.answerEach("officer", asker -> officer(asker.now()));
    }

    private Optional<OnDuty> officer(Instant now) {
        return duties.at(now).stream()
                .map(Duty::told)
                .filter(duty -> duty.function() == OnDuty.Function.OFFICER)
                .findFirst();
    }

    /** Notes that this reader comes to the newsroom now; what comes out from here on is new to the next visit. */
    @SignedIn
    public void visited() {
        current.reader().person().ifPresent(own::visits);
    }

    /** Notes that this reader's page is still open: what came out up to now was seen, and will not be new. */
    @SignedIn
    public void stillHere() {
        current.reader().person().ifPresent(own::staysHere);
    }

    /** The reader took the text away with our own button: copied or printed (E33). */
    @SignedIn
    public void tookAway(ReleaseNumber number, Language language, boolean printed) {
        var taken = doorkeeper
                .answer(asker -> releases.answers(asker, number).stream()
                        .filter(answer -> answer.language() == language && answer.sight() == Sight.TEXT)
                        .findFirst())
                .orElseThrow(NoSuchRelease::new);
        log.record(own.reading(
                current.reader(), taken, printed ? Reading.Action.PRINTED : Reading.Action.COPIED, !taken.isOut()));
    }

    /**
     * A text as it leaves in a file.
     *
     * @param release with its text
     * @param since the only time that may stand inside of the file (E47): under embargo that of taking it; once out,
     *     since when it is what it is now, the same for everybody
     */
    public record Filed(PublishedRelease release, Instant since) {}

    /**
     * The reader takes a text away as a file, which is an opening, too. The reader log has the row before the words
     * leave (E33).
     *
     * @return empty if there is no such text that this reader may read, or if it may not be taken away as a file yet
     *     (E43): one answer for all that is not given (E4)
     */
    @SignedIn
    public Optional<Filed> file(ReleaseNumber number, Language language) {
        var reader = current.reader();
        record Found(Answer answer, Filed filed) {}
        var found = doorkeeper.answer(asker -> {
            var answers = releases.answers(asker, number);
            return answers.stream()
                    .filter(answer -> answer.language() == language && mayBeFiled(asker, answer))
                    .findFirst()
                    .map(answer -> {
                        var around = outward.around(asker, number);
                        return new Found(
                                answer,
                                new Filed(
                                        outward.release(asker, answer, answers, around, language),
                                        since(asker, answer, around)));
                    });
        });
        // Without words if they were held or taken back between the two questions: nothing is given, nothing is logged.
        var given = found.filter(each -> each.filed().release().text().isPresent());
        given.map(Found::answer).ifPresent(answer -> {
            own.opens(reader, answer);
            log.record(own.reading(reader, answer, Reading.Action.DOWNLOADED, !answer.isOut()));
        });
        return given.map(Found::filed);
    }

    /** What is read can be taken away, but under embargo by a grant only: who is named in a circle takes none (E43). */
    private static boolean mayBeFiled(Asker asker, Answer answer) {
        return answer.sight() == Sight.TEXT && (answer.isOut() || asker.reader().clearance() == Clearance.EMBARGO);
    }

    private static Instant since(Asker asker, Answer answer, Outward.Around around) {
        return Stream.concat(
                        answer.outSince().stream(),
                        Stream.concat(
                                around.notices().stream()
                                        .map(notice -> notice.told().at()),
                                Optional.ofNullable(answer.replacedAt()).stream()))
                .filter(at -> answer.isOut())
                .max(Comparator.naturalOrder())
                .orElse(asker.now());
    }

    /** The answer in this language; where there is none, any other that tells of the release. */
    private static Optional<Answer> nearest(List<Answer> answers, Language language) {
        return answers.stream()
                .filter(answer -> answer.language() == language)
                .findFirst()
                .or(() -> answers.stream().min(Comparator.comparing(Answer::language)));
    }
}
