package presscenter.release;

import static presscenter.role.Role.ACCREDITATION_OFFICER;
import static presscenter.role.Role.ADMINISTRATOR;
import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;
import static presscenter.role.Role.TRANSLATOR;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Clearance;
import presscenter.embargo.EmbargoRule;
import presscenter.embargo.Reader;
import presscenter.embargo.Readership;
import presscenter.embargo.Sight;
import presscenter.embargo.Standing;
import presscenter.language.Language;
import presscenter.role.HasRole;
import presscenter.security.OwnAccount;
import presscenter.security.Person;

/** What the desk reads: the work that waits, what lifts next, every release in every state, and who would see what. */
@Service
public class DeskReleases {
    private static final Duration AHEAD = Duration.ofHours(24);

    private final Releases releases;
    private final ReleasesForReaders readers;
    private final HoldsOfAll holds;
    private final AllTerms terms;
    private final Names names;
    private final Duties duties;
    private final Readership readership;
    private final StaffReading staff;
    private final OwnAccount account;
    private final Clock clock;

    DeskReleases(
            Releases releases,
            ReleasesForReaders readers,
            HoldsOfAll holds,
            AllTerms terms,
            Names names,
            Duties duties,
            Readership readership,
            StaffReading staff,
            OwnAccount account,
            Clock clock) {
        this.releases = releases;
        this.readers = readers;
        this.holds = holds;
        this.terms = terms;
        this.names = names;
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
                .map(release -> at(release, person, clock.instant()))
                .orElseThrow(NoSuchRelease::new);
    }

    /**
     * A page of the board release × language, newest first.
     *
     * @param before the last release of the page before; empty for the newest
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional(readOnly = true)
    public List<DeskRelease> board(Optional<ReleaseNumber> before, int size) {
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

    /** What waits for this person: to approve, to write on, to translate, by who is to act. */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional(readOnly = true)
    public List<DeskRelease> myWork() {
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
    @Transactional(readOnly = true)
    public List<DeskRelease> liftingSoon() {
        var person = person();
        var now = clock.instant();
        var numbers = Releases.numbers(releases.lifting(now, now.plus(AHEAD), holds.sinceOrNever()));
        var mine = seesAll(person) ? numbers : retain(numbers, assignedTo(person));
        return ordered(mine, person).stream().filter(release -> !release.out()).toList();
    }

    /** Every version of a text, newest first; what was approved is kept for ever. */
    @HasRole({PRESS_OFFICER, EDITOR})
    public List<DeskRelease.Version> versions(ReleaseNumber number, Language language) {
        var release = staff.ask(() -> read(number));
        var versions = staff.ask(() -> releases.versions(number, language).stream()
                .map(DeskRelease.Version::of)
                .toList());
        versions.forEach(version -> staff.has(release, language, version));
        return versions;
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
                        staff.has(changed.release(), changed.release().source(), version));
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
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR, ACCREDITATION_OFFICER, ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<OnDuty> onDuty() {
        var now = clock.instant();
        return duties.at(now).stream().map(Duty::told).toList();
    }

    /**
     * The names of the house, to choose a speaker or a contact from; to a translator those of what is out or assigned,
     * because a name may exist for a hidden release only (E48); to the application itself all.
     */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional(readOnly = true)
    public List<KnownName> names() {
        var all = names.all().stream();
        var asked = account.person();
        if (asked.isEmpty() || seesAll(asked.get())) { // the application itself is no person; every desk is open to it
            return all.map(Name::known).toList();
        }
        var person = asked.get();
        var known = readers.names(inTheNewsroom(person)).stream()
                .map(name -> name.known().key())
                .collect(Collectors.toSet());
        assigned(person).forEach(release -> {
            known.add(release.contact());
            release.currentFacts().draft().speaker().ifPresent(known::add);
        });
        return all.map(Name::known).filter(name -> known.contains(name.key())).toList();
    }

    /** All topics, to choose from; to a translator those of what is out or assigned (E48). */
    @HasRole({PRESS_OFFICER, EDITOR, TRANSLATOR})
    @Transactional(readOnly = true)
    public List<TopicName> topics() {
        var person = person();
        var all = names.allTopics().stream();
        if (seesAll(person)) {
            return all.map(Topic::named).toList();
        }
        var known = readers.topics(inTheNewsroom(person)).stream()
                .map(topic -> topic.named().key())
                .collect(Collectors.toSet());
        assigned(person)
                .forEach(release -> known.addAll(release.currentFacts().draft().topics()));
        return all.map(Topic::named)
                .filter(topic -> known.contains(topic.key()))
                .toList();
    }

    /** Staff reads in the newsroom like the accredited (E1). */
    private Asker inTheNewsroom(Person person) {
        var reader = new Reader(Optional.of(person.id()), Optional.empty(), Clearance.ACCREDITED);
        return new Asker(reader, false, holds.since(), clock.instant());
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
                .map(Release::circle)
                .toList();
        var readers = readership.embargoReaders().stream()
                .filter(reader -> circles.stream().anyMatch(circle -> circle.includes(reader)))
                .count();
        return new HoldReach(circles.size(), readers);
    }

    /**
     * What a hold of all embargoed texts closes.
     *
     * @param releases how many are under embargo and not out, ready or not
     * @param readers how many embargo readers are in the circle of at least one of them
     */
    public record HoldReach(int releases, long readers) {}

    /**
     * Who would see what of a release at an instant (E24): changes nothing and sends nothing.
     *
     * @param at past or future
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public List<Preview> preview(ReleaseNumber number, Instant at) {
        var release = releases.read(number).orElseThrow(NoSuchRelease::new);
        var opened = releases.openings(number).stream().collect(Collectors.toMap(Opening::person, Opening::extensions));
        var accepted = terms.acceptances().stream()
                .map(acceptance -> acceptance.person() + " " + acceptance.outlet())
                .collect(Collectors.toSet());
        var holders = readership.embargoReaders();
        return Arrays.stream(Language.values())
                .map(language -> {
                    var facts = release.factsFor(language, holds.since());
                    Function<Reader, Sight> sight = reader -> {
                        var person = reader.person().orElseThrow();
                        var standing = new Standing(
                                accepted.contains(person + " " + reader.outlet().orElse("")),
                                opened.getOrDefault(person, release.extensions()) >= release.extensions(),
                                opened.containsKey(person));
                        return EmbargoRule.sees(reader, standing, facts, at);
                    };
                    var nobody = new Standing(false, true, false);
                    var sights = holders.stream().map(sight).toList();
                    return new Preview(
                            language,
                            EmbargoRule.sees(Reader.PUBLIC, nobody, facts, at),
                            EmbargoRule.sees(
                                    new Reader(Optional.empty(), Optional.empty(), Clearance.ACCREDITED),
                                    nobody,
                                    facts,
                                    at),
                            sights.stream().filter(Sight.TEXT::equals).count(),
                            sights.stream().filter(Sight.NOTICE::equals).count(),
                            holders.size());
                })
                .toList();
    }

    /**
     * Who would see what of one text.
     *
     * @param language the text's
     * @param everyone what somebody who is not signed in would see
     * @param accredited what an accredited journalist without a grant would see
     * @param embargoText how many embargo readers would see the text
     * @param embargoNotice how many of them would see only a notice
     * @param embargoReaders how many hold a grant
     */
    public record Preview(
            Language language,
            Sight everyone,
            Sight accredited,
            long embargoText,
            long embargoNotice,
            int embargoReaders) {}

    private DeskRelease at(Release release, Person person, Instant now) {
        var number = release.number();
        var allHeld = holds.since();
        var out = release.isOut(allHeld, now);
        var assigned = releases.assignments(number);
        var rules = new DeskRules(release, person, out, allHeld, now);
        var texts = new LinkedHashMap<Language, DeskRelease.Text>();
        var sourceText = release.text(release.source());
        var sourceVersion = sourceText
                .working()
                .filter(TextVersion::everSubmitted)
                .or(sourceText::approved)
                .map(TextVersion::number);
        for (var language : Language.values()) {
            var text = release.text(language);
            var translators = assigned.stream()
                    .filter(each -> each.language() == language)
                    .map(Assignment::told)
                    .toList();
            var mine = translators.stream().anyMatch(each -> each.person().equals(person.id()));
            var outOfDate = language != release.source()
                    && text.inStepWith()
                            .flatMap(step -> sourceVersion.filter(version -> version > step))
                            .isPresent();
            texts.put(
                    language,
                    new DeskRelease.Text(
                            language,
                            text.approved().map(DeskRelease.Version::of),
                            text.working().map(DeskRelease.Version::of),
                            outOfDate,
                            text.absenceReason(),
                            text.absenceUntil(),
                            translators,
                            rules.kinds(text),
                            rules.ofApproval(language),
                            rules.ofAbsence(language),
                            rules.actions(text, outOfDate, mine)));
        }
        var typed = release.liftTyped()
                .flatMap(local -> release.liftZone()
                        .flatMap(zone -> release.lift()
                                .map(lift -> new EmbargoPlan.UntilInstant(lift, local, zone, release.windowFrom()))));
        var circle = release.circle();
        return new DeskRelease(
                number,
                release.state(),
                release.source(),
                release.currentFacts().draft(),
                release.approvedFacts().map(Facts::draft),
                release.contact(),
                texts,
                release.embargo(),
                typed,
                release.windowFrom(),
                circle,
                release.visibleFrom(),
                out,
                release.heldSince(),
                release.isUnderEmbargoPlan() ? allHeld : Optional.empty(),
                release.delivery(),
                release.replacedBy(),
                release.withdrawnAt(),
                releases.changes(number).stream().map(EmbargoChange::told).toList(),
                releases.notices(number).stream().map(Notice::told).toList(),
                releases.openings(number).size(),
                readership.embargoReaders().stream().filter(circle::includes).count(),
                rules.actions());
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
                .map(release -> at(release, person, now))
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
