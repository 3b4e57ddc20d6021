package presscenter.release;

import static presscenter.role.Role.ACCREDITATION_OFFICER;
import static presscenter.role.Role.ADMINISTRATOR;
import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;
import static presscenter.role.Role.TRANSLATOR;
import static presscenter.role.Role.VETTING_OFFICER;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Readership;
import presscenter.language.Language;
import presscenter.role.HasRole;
import presscenter.security.OwnAccount;
import presscenter.security.Person;

/** What the desk reads: the work that waits, what lifts next, every release in every state. */
@Service
public class DeskReleases {
    private static final Duration AHEAD = Duration.ofHours(24);

    private final Releases releases;
    private final DeskFile file;
    private final HoldsOfAll holds;
    private final Duties duties;
    private final Readership readership;
    private final StaffReading staff;
    private final OwnAccount account;
    private final Clock clock;

    DeskReleases(
            Releases releases,
            DeskFile file,
            HoldsOfAll holds,
            Duties duties,
            Readership readership,
            StaffReading staff,
            OwnAccount account,
            Clock clock) {
        this.releases = releases;
        this.file = file;
        this.holds = holds;
        this.duties = duties;
        this.readership = readership;
        this.staff = staff;
        this.account = account;
        this.clock = clock;
    }

    /**
     * One release; a translator sees assigned ones only, to others they do not exist. What of its words is not out
     * stands in the reader log before it is handed out (E33).
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    public DeskRelease find(ReleaseNumber number) {
        var found = staff.ask(() -> read(number));
        staff.has(found);
        return found;
    }

    private DeskRelease read(ReleaseNumber number) {
        var person = person();
        if (!seesAll(person)
                && !releases.assignments(number).stream()
                        .anyMatch(assigned -> assigned.person().equals(person.id()))) {
            throw new NoSuchRelease();
        }
        return releases.whole(Set.of(number)).stream()
                .findFirst()
                .map(release -> file.of(release, person, clock.instant()))
                .orElseThrow(NoSuchRelease::new);
    }

    /**
     * A page of the board release × language, newest first.
     *
     * @param before the last release of the page before; empty for the newest
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    public List<DeskRelease> board(Optional<ReleaseNumber> before, int size) {
        return listed(() -> page(before, size));
    }

    private List<DeskRelease> page(Optional<ReleaseNumber> before, int size) {
        var person = person();
        if (!seesAll(person)) {
            var mine = newestFirst(assigned(person));
            var from = before.map(mine::indexOf).orElse(-1) + 1;
            return ordered(mine.subList(from, Math.min(from + size, mine.size())), person);
        }
        var last = before.flatMap(releases::read);
        var at = last.map(Release::createdAt).orElse(clock.instant().plus(Duration.ofDays(1)));
        var number = last.map(Release::number).orElse(new ReleaseNumber(9999, "ZZZZZZ"));
        return ordered(Releases.numbers(releases.board(at, number, size)), person);
    }

    /** The newest that are out and not replaced; among all of {@link #board} hidden ones would be handed out too. */
    @HasRole({PRESS_OFFICER, EDITOR})
    public List<DeskRelease> out(int most) {
        return listed(() -> {
            var found = ordered(Releases.numbers(releases.out(clock.instant(), most)), person());
            return found.stream().filter(DeskRelease::out).toList();
        });
    }

    /** What waits for this person: to approve, to write on, to translate, by who is to act. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    public List<DeskRelease> myWork() {
        return listed(this::work);
    }

    private List<DeskRelease> work() {
        var person = person();
        var wanted = new LinkedHashSet<ReleaseNumber>();
        if (person.isOneOf(EDITOR, PRESS_OFFICER)) {
            wanted.addAll(Releases.numbers(releases.inReview()));
        }
        if (person.isOneOf(EDITOR)) {
            wanted.addAll(Releases.numbers(releases.withChangedFacts()));
        }
        var mine = assignedTo(person);
        var written = Releases.numbers(releases.writtenBy(person.id()));
        wanted.addAll(seesAll(person) ? written : retain(written, mine));
        wanted.addAll(mine);
        return ordered(List.copyOf(wanted), person);
    }

    /**
     * What lifts in the coming 24 hours, what waits for delivery, what is on hold, and what should have lifted and was
     * not ready (E20).
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    public List<DeskRelease> liftingSoon() {
        return listed(this::lifting);
    }

    private List<DeskRelease> lifting() {
        var person = person();
        var now = clock.instant();
        var numbers = Releases.numbers(releases.lifting(now, now.plus(AHEAD), holds.sinceOrNever()));
        var mine = seesAll(person) ? numbers : retain(numbers, assignedTo(person));
        return ordered(mine, person).stream().filter(release -> !release.out()).toList();
    }

    /** Every version of a text, newest first; what was approved is kept for ever. */
    @HasRole({PRESS_OFFICER, EDITOR})
    public List<DeskRelease.Version> versions(ReleaseNumber number, Language language) {
        record Found(DeskRelease release, List<DeskRelease.Version> versions) {}
        var found = staff.ask(() -> new Found(
                read(number),
                releases.versions(number, language).stream()
                        .map(DeskRelease.Version::of)
                        .toList()));
        staff.has(found.release(), language, found.versions());
        return found.versions();
    }

    /**
     * What of the source changed since a translation was made from it (L3); empty if the two are in step, or nobody
     * began the translation.
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    public Optional<SourceChange> sourceChange(ReleaseNumber number, Language language) {
        record Changed(DeskRelease release, Optional<SourceChange> change, Optional<DeskRelease.Version> then) {}
        var changed = staff.ask(() -> {
            var release = read(number);
            var then = madeFrom(release, language);
            return new Changed(release, then.flatMap(was -> change(release, language, was)), then);
        });
        changed.change()
                .flatMap(change -> changed.then())
                .ifPresent(version ->
                        staff.has(changed.release(), changed.release().source(), List.of(version)));
        return changed.change();
    }

    /** The version of the source from which a translation was made. */
    private Optional<DeskRelease.Version> madeFrom(DeskRelease release, Language language) {
        return releases.read(release.number())
                .flatMap(stored -> stored.text(language).inStepWith())
                .flatMap(step -> releases.version(release.number(), release.source(), step))
                .map(DeskRelease.Version::of);
    }

    private static Optional<SourceChange> change(DeskRelease release, Language language, DeskRelease.Version was) {
        var source = release.text(release.source());
        return source.working()
                .filter(version -> version.submittedAt().isPresent())
                .or(source::approved)
                .filter(version -> release.text(language).outOfDate())
                .map(is -> new SourceChange(was.number(), was.words(), is.words()));
    }

    /** Who is on duty now, with telephone; on every page of the desk. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR, ACCREDITATION_OFFICER, VETTING_OFFICER, ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<OnDuty> onDuty() {
        var now = clock.instant();
        return duties.at(now).stream().map(Duty::told).toList();
    }

    /** The hold of all embargoed texts that is in force, and whether this person may take it back. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional(readOnly = true)
    public Optional<HoldOfAll> holdOfAll() {
        var person = person();
        var now = clock.instant();
        return holds.inForce()
                .map(hold -> new HoldOfAll(
                        hold.since(),
                        hold.person(),
                        hold.reason(),
                        hold.proposer(),
                        hold.canBeUndoneBy(person.id(), now),
                        person.isOneOf(EDITOR),
                        releases.countMissedSince(hold.since(), now)));
    }

    /** What a hold of all embargoed texts would close now (E22). */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public HoldReach reachOfHoldAll() {
        var now = clock.instant();
        var allHeld = holds.since();
        var circles = releases.embargoedAndNotAnnounced().stream()
                .filter(release -> !release.isOut(allHeld, now))
                .map(release -> release.embargo().circle())
                .toList();
        var readers = circles.stream()
                .distinct()
                .flatMap(circle -> readership.in(circle).stream())
                .distinct()
                .count();
        return new HoldReach(circles.size(), readers);
    }

    /**
     * What a hold of all embargoed texts closes.
     *
     * @param releases how many are under embargo and not out, ready or not
     * @param readers how many are in the circle of at least one of them
     */
    public record HoldReach(int releases, long readers) {}

    /** A list's headlines stand in the reader log before it is handed out, as all that is hidden (E33). */
    private List<DeskRelease> listed(Supplier<List<DeskRelease>> question) {
        var list = staff.ask(question);
        staff.isListed(list);
        return list;
    }

    private List<DeskRelease> ordered(List<ReleaseNumber> numbers, Person person) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var places = new LinkedHashMap<ReleaseNumber, Integer>();
        numbers.forEach(number -> places.put(number, places.size()));
        return releases.whole(numbers).stream()
                .sorted(Comparator.comparing(release -> Objects.requireNonNull(places.get(release.number()))))
                .map(release -> file.of(release, person, now))
                .toList();
    }

    private List<ReleaseNumber> assignedTo(Person person) {
        return Releases.numbers(assigned(person));
    }

    private List<Release> assigned(Person person) {
        var ids = releases.assignedIds(person.id());
        return ids.isEmpty() ? List.of() : releases.withIds(ids);
    }

    private static List<ReleaseNumber> newestFirst(List<Release> some) {
        return some.stream()
                .sorted(Comparator.comparing(Release::createdAt)
                        .thenComparing(release -> release.number().toString())
                        .reversed())
                .map(Release::number)
                .toList();
    }

    private static List<ReleaseNumber> retain(List<ReleaseNumber> numbers, List<ReleaseNumber> mine) {
        return numbers.stream().filter(mine::contains).toList();
    }

    private static boolean seesAll(Person person) {
        return DeskRules.isOfTheDesk(person);
    }

    private Person person() {
        return account.person().orElseThrow(NoSuchRelease::new);
    }
}
