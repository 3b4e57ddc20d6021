package presscenter.release;

import static presscenter.role.Role.EMBARGO_READER;
import static presscenter.role.Role.JOURNALIST;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Clearance;
import presscenter.embargo.CurrentReader;
import presscenter.language.Language;
import presscenter.role.HasRole;

/**
 * What whoever reads under embargo agrees to: the terms, and each extension (E25, E26, E19). Who holds no grant has the
 * terms, and may accept them, only while named in the circle of something under embargo (E43); to all others it is as
 * if there were none.
 */
@Service
public class EmbargoContract {
    private final AllTerms terms;
    private final Acceptances acceptances;
    private final Openings openings;
    private final ReleasesForReaders releases;
    private final Doorkeeper doorkeeper;
    private final CurrentReader current;
    private final FindOrInsert once;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmbargoContract(
            AllTerms terms,
            Acceptances acceptances,
            Openings openings,
            ReleasesForReaders releases,
            Doorkeeper doorkeeper,
            CurrentReader current,
            FindOrInsert once,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terms = terms;
        this.acceptances = acceptances;
        this.openings = openings;
        this.releases = releases;
        this.doorkeeper = doorkeeper;
        this.current = current;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The terms that hold now; empty if the institution has none, and then nobody reads under embargo, or if they are
     * none of this reader's business.
     */
    @HasRole({JOURNALIST, EMBARGO_READER})
    @Transactional(readOnly = true)
    public Optional<TermsToRead> terms() {
        return present().map(Terms::toRead);
    }

    private Optional<Terms> present() {
        return terms.present().filter(now -> isParty(doorkeeper.asker()));
    }

    private boolean isParty(Asker asker) {
        return asker.reader().clearance() == Clearance.EMBARGO || releases.knowsOfEmbargoed(asker);
    }

    /** When this reader accepted the present terms for the present outlet. */
    @HasRole({JOURNALIST, EMBARGO_READER})
    @Transactional(readOnly = true)
    public Optional<Instant> acceptedAt() {
        var reader = current.reader();
        return reader.person()
                .flatMap(person -> terms.accepted(person, reader.outlet().orElse("")))
                .map(TermsAcceptance::at);
    }

    /**
     * Accepts the terms that were shown.
     *
     * @param version that was shown; if newer terms came meanwhile, nothing is accepted and they are shown again
     * @param shownIn the language in which they were shown
     * @return whether they are accepted now
     */
    @HasRole({JOURNALIST, EMBARGO_READER})
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // in one of its own, so that it can be tried anew
    public boolean accept(int version, Language shownIn) {
        return once.in(() -> acceptOnce(version, shownIn));
    }

    private boolean acceptOnce(int version, Language shownIn) {
        var present = present().filter(now -> now.version() == version);
        if (present.isEmpty()) {
            return false;
        }
        if (acceptedAt().isEmpty()) {
            var reader = current.reader();
            var accepted = acceptances.save(new TermsAcceptance(
                    reader.person().orElseThrow(),
                    reader.outlet().orElse(""),
                    present.get(),
                    shownIn,
                    clock.instant()));
            events.publishEvent(accepted.fact(false));
        }
        return true;
    }

    /**
     * An extension that a reader confirms before reading on.
     *
     * @param count how many there were with it; whoever confirms it confirms those before it too
     * @param change what it changed
     */
    public record Extension(int count, DeskRelease.Change change) {}

    /** What changed since this reader opened a release: the latest extension that is not yet confirmed. */
    @HasRole({JOURNALIST, EMBARGO_READER})
    @Transactional(readOnly = true)
    public Optional<Extension> toConfirm(ReleaseNumber number) {
        var asker = doorkeeper.asker();
        var count = extensions(asker, number); // before the change: of two at once, the later one is shown again
        return releases.unconfirmedExtension(asker, number)
                .map(EmbargoChange::told)
                .flatMap(change -> count.map(extensions -> new Extension(extensions, change)));
    }

    /**
     * Confirms the extension that was shown, and those before it (E19).
     *
     * @param shown the {@linkplain Extension#count count} that was shown; if the embargo was extended again meanwhile,
     *     nothing is confirmed and that is shown
     * @return whether nothing is left to confirm
     */
    @HasRole({JOURNALIST, EMBARGO_READER})
    @Transactional
    public boolean confirmExtension(ReleaseNumber number, int shown) {
        var asker = doorkeeper.asker();
        var answers = releases.answers(asker, number);
        if (answers.stream().anyMatch(answer -> answer.extensions() > shown)) {
            return false;
        }
        answers.stream()
                .findFirst()
                .flatMap(answer -> openings.findById(new Opening.Id(answer.release(), asker.person()))
                        .filter(opening -> opening.extensions() < answer.extensions())
                        .map(opening -> {
                            opening.confirm(answer.extensions());
                            return new ReleaseEvent.ExtensionConfirmed(number, answer.extensions());
                        }))
                .ifPresent(events::publishEvent);
        return true;
    }

    private Optional<Integer> extensions(Asker asker, ReleaseNumber number) {
        return releases.answers(asker, number).stream().findFirst().map(Answer::extensions);
    }
}
