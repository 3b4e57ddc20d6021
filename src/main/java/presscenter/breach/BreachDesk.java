package presscenter.breach;

import static presscenter.role.Role.ACCREDITATION_OFFICER;
import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.OutletRegistry;
import presscenter.audit.DecisionLog;
import presscenter.audit.ExpertLog;
import presscenter.audit.ReaderLog;
import presscenter.audit.ReaderLog.Side;
import presscenter.breach.BreachRefused.Why;
import presscenter.breach.OwnLog.Lines;
import presscenter.media.CheckedFile;
import presscenter.media.FileVault;
import presscenter.media.KeptFile;
import presscenter.release.Lift;
import presscenter.release.Lifts;
import presscenter.role.HasRole;
import presscenter.security.OwnAccount;

/** Where a breach of an embargo is written down and looked into, our own part first (E30). */
@Service
@Transactional
public class BreachDesk {
    /** What the facts about releases begin with in the trail. */
    private static final String OF_RELEASES = "release.";

    /** As exactly as it is written down when something was seen: what happened in that minute may have come before. */
    private static final Duration TYPED_TO = Duration.ofMinutes(1);

    private final BreachFiles files;
    private final FilesInSight sight;
    private final Measures measures;
    private final Lifts lifts;
    private final ReaderLog readers;
    private final ExpertLog experts;
    private final DecisionLog decisions;
    private final OutletRegistry outlets;
    private final FileVault vault;
    private final OwnAccount account;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    BreachDesk(
            BreachFiles files,
            FilesInSight sight,
            Measures measures,
            Lifts lifts,
            ReaderLog readers,
            ExpertLog experts,
            DecisionLog decisions,
            OutletRegistry outlets,
            FileVault vault,
            OwnAccount account,
            ApplicationEventPublisher events) {
        this.files = files;
        this.sight = sight;
        this.measures = measures;
        this.lifts = lifts;
        this.readers = readers;
        this.experts = experts;
        this.decisions = decisions;
        this.outlets = outlets;
        this.vault = vault;
        this.account = account;
        this.events = events;
    }

    /** The files, the open ones first, of each the newest. */
    @HasRole({PRESS_OFFICER, EDITOR, ACCREDITATION_OFFICER})
    @Transactional(readOnly = true)
    public List<BreachLine> list(int most) {
        var found = sight.newest(most);
        var waiting = measures.of(found.stream().map(BreachFile::id).toList()).stream()
                .filter(measure -> measure.state() == MeasureState.PROPOSED || measure.state() == MeasureState.APPEALED)
                .map(Measure::file)
                .collect(Collectors.toSet());
        return found.stream()
                .map(file -> new BreachLine(
                        file.number(),
                        file.release(),
                        file.seenAt(),
                        file.openedAt(),
                        standing(file),
                        waiting.contains(file.id())))
                .toList();
    }

    /** A file; empty if there is none of this number, or none for this person. */
    @HasRole({PRESS_OFFICER, EDITOR, ACCREDITATION_OFFICER})
    @Transactional(readOnly = true)
    public Optional<OpenFile> open(BreachNumber number) {
        return sight.find(number).map(this::opened);
    }

    /**
     * Writes down that a text was seen before its time.
     *
     * @param picture of what was seen; empty if there is none
     * @throws BreachRefused NO_SUCH_RELEASE, OUTLET_UNKNOWN, SEEN_IN_THE_FUTURE
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    public BreachNumber report(BreachReport report, Optional<CheckedFile> picture) {
        if (lifts.of(Set.of(report.release())).isEmpty()) {
            throw new BreachRefused(Why.NO_SUCH_RELEASE);
        }
        if (report.outlet().filter(key -> outlets.outlet(key).isEmpty()).isPresent()) {
            throw new BreachRefused(Why.OUTLET_UNKNOWN);
        }
        var kept = picture.map(vault::keep).map(KeptFile::id);
        var file = files.save(new BreachFile(
                UUID.randomUUID(), BreachNumber.random(random), report, kept, Optional.of(sight.me()), sight.now()));
        events.publishEvent(new BreachEvent.Reported(file.number(), file.release()));
        return file.number();
    }

    /**
     * Who had the text before it was seen outside, and what was decided here until then. Each look stands in the trail,
     * with the file as its reason (A23).
     *
     * @throws BreachRefused UNKNOWN
     */
    @HasRole(EDITOR)
    public OwnLog ownLog(BreachNumber number) {
        var file = sight.find(number).orElseThrow(() -> new BreachRefused(Why.UNKNOWN));
        var release = file.release().toString();
        var until = file.seenAt().plus(TYPED_TO);
        events.publishEvent(new BreachEvent.OwnLogOpened(number, file.release()));
        return new OwnLog(
                sight.lift(file).flatMap(Lift::at),
                Lines.of(most -> readers.knewBefore(release, Side.READERS, until, most)),
                Lines.of(most -> experts.namedBefore(release, until, most)),
                Lines.of(most -> readers.knewBefore(release, Side.STAFF, until, most)),
                Lines.of(most -> decisions.before(until, release, OF_RELEASES, most)));
    }

    /**
     * Says that our own part was looked at: only then a measure can be decided (E30).
     *
     * @throws BreachRefused UNKNOWN, CHANGED_MEANWHILE, FILE_CLOSED
     */
    @HasRole(EDITOR)
    public void check(SeenFile seen) {
        var file = sight.take(seen);
        file.check(sight.me(), sight.now());
        events.publishEvent(new BreachEvent.OwnLogChecked(file.number()));
    }

    /**
     * Closes the file, with what came of it.
     *
     * @throws BreachRefused UNKNOWN, CHANGED_MEANWHILE, FILE_CLOSED, OWN_LOG_UNCHECKED, UNDECIDED_MEASURE
     */
    @HasRole(EDITOR)
    public void close(SeenFile seen, Reason outcome) {
        var file = sight.take(seen);
        if (measures.of(Set.of(file.id())).stream().anyMatch(each -> each.state() == MeasureState.PROPOSED)) {
            throw new BreachRefused(Why.UNDECIDED_MEASURE);
        }
        file.close(outcome, sight.me(), sight.now());
        events.publishEvent(new BreachEvent.Closed(file.number(), outcome.inTrail()));
    }

    /** The picture of what was seen; that it was opened stands in the trail. Empty if there is none. */
    @HasRole({PRESS_OFFICER, EDITOR, ACCREDITATION_OFFICER})
    public Optional<OpenedPicture> picture(BreachNumber number) {
        return sight.find(number)
                .flatMap(BreachFile::picture)
                .flatMap(vault::find)
                .map(kept -> {
                    events.publishEvent(new BreachEvent.PictureOpened(number));
                    return new OpenedPicture(kept, vault.open(kept.id()));
                });
    }

    private OpenFile opened(BreachFile file) {
        var now = sight.now();
        var own = measures.of(Set.of(file.id()));
        var report = file.report();
        var before =
                sight
                        .inSight(measures.inForce(
                                report.person().orElse(null), report.outlet().orElse(null), now))
                        .stream()
                        .filter(measure -> !measure.file().equals(file.id()));
        return new OpenFile(
                file.number(),
                report,
                sight.lift(file).flatMap(Lift::at),
                file.picture().isPresent(),
                file.opened(),
                file.checked(),
                file.closed(),
                file.outcome(),
                own.stream().map(measure -> line(file, measure)).toList(),
                before.map(measure -> line(file, measure)).toList(),
                verbs(file, own),
                file.version());
    }

    private MeasureLine line(BreachFile file, Measure measure) {
        return new MeasureLine(
                measure.id(),
                measure.rung(),
                measure.against(),
                measure.until(),
                !sight.now().isBefore(measure.until()),
                measure.reason(),
                measure.state(),
                measure.proposed(),
                measure.decided(),
                measure.appealed(),
                measure.appealWords(),
                measure.heard(),
                measure.answer(),
                measure.file().equals(file.id()) ? verbs(file, measure) : Set.of());
    }

    private Set<OpenFile.Verb> verbs(BreachFile file, List<Measure> own) {
        var verbs = EnumSet.noneOf(OpenFile.Verb.class);
        var editor = isEditor();
        var decided = own.stream().noneMatch(each -> each.state() == MeasureState.PROPOSED);
        for (var verb : OpenFile.Verb.values()) {
            var may = switch (verb) {
                case SEE_OWN_LOG -> editor;
                case CHECK -> editor && !file.isChecked() && !file.isClosed();
                case PROPOSE -> !file.isClosed();
                case CLOSE -> editor && file.isChecked() && !file.isClosed() && decided;
            };
            if (may) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    private Set<MeasureLine.Verb> verbs(BreachFile file, Measure measure) {
        if (!isEditor()) {
            return Set.of();
        }
        var verbs = new ArrayList<MeasureLine.Verb>();
        if (measure.state() == MeasureState.PROPOSED && measure.mayBeDecidedBy(sight.me())) {
            if (file.isChecked()) {
                verbs.add(MeasureLine.Verb.IMPOSE);
            }
            verbs.add(MeasureLine.Verb.DISMISS);
        }
        if (measure.state() == MeasureState.APPEALED && measure.mayBeHeardBy(sight.me())) {
            verbs.add(MeasureLine.Verb.UPHOLD);
            verbs.add(MeasureLine.Verb.LIFT);
        }
        return verbs.isEmpty() ? Set.of() : EnumSet.copyOf(verbs);
    }

    private boolean isEditor() {
        return account.person().filter(person -> person.isOneOf(EDITOR)).isPresent();
    }

    private static BreachLine.Standing standing(BreachFile file) {
        if (file.isClosed()) {
            return BreachLine.Standing.CLOSED;
        }
        return file.isChecked() ? BreachLine.Standing.OPEN : BreachLine.Standing.UNCHECKED;
    }
}
