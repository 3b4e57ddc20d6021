package presscenter.release;

import static presscenter.role.Role.EMBARGO_READER;
import static presscenter.role.Role.JOURNALIST;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.audit.Expert;
import presscenter.audit.ExpertLog;
import presscenter.audit.NamedExpert;
import presscenter.embargo.CurrentReader;
import presscenter.embargo.Sight;
import presscenter.release.Refused.Why;
import presscenter.role.HasRole;

/**
 * The experts with whom a reader shared a text under embargo for comment, as that reader names them and sees them
 * (E28). The reader answers for them; nothing is sent to them, and nothing is opened for them.
 */
@Service
public class SharedForComment {
    private final ReleasesForReaders releases;
    private final Openings openings;
    private final Doorkeeper doorkeeper;
    private final CurrentReader current;
    private final ExpertLog log;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharedForComment(
            ReleasesForReaders releases,
            Openings openings,
            Doorkeeper doorkeeper,
            CurrentReader current,
            ExpertLog log,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.releases = releases;
        this.openings = openings;
        this.doorkeeper = doorkeeper;
        this.current = current;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /** Whom this reader named of a release, the earliest first; also after its lift, and never anybody else's. */
    @HasRole({JOURNALIST, EMBARGO_READER})
    public List<NamedExpert> named(ReleaseNumber number) {
        record Asked(ReleaseNumber experts) {}
        return doorkeeper
                .own(new Asked(number), people -> log.namedBy(people, number.toString()))
                .orElse(List.of());
    }

    /** Whether this reader may name an expert of a release now. */
    @HasRole({JOURNALIST, EMBARGO_READER})
    public ExpertNaming naming(ReleaseNumber number) {
        var named = named(number).size();
        return doorkeeper.answer(asker -> releases.answers(asker, number).stream()
                .map(answer -> ExpertNaming.of(answer.sight(), answer.isOut(), hasOpened(asker, answer), named))
                .min(Comparator.naturalOrder())
                .orElse(ExpertNaming.NOT_READABLE));
    }

    private boolean hasOpened(Asker asker, Answer answer) {
        return answer.sight() == Sight.TEXT
                && openings.findById(new Opening.Id(answer.release(), asker.person()))
                        .isPresent();
    }

    /**
     * Names an expert; the time of sharing is now.
     *
     * @throws Refused NAMES_NO_EXPERT if this reader {@linkplain #naming may not name one} of the release now, whatever
     *     the number stands for (E4)
     */
    @HasRole({JOURNALIST, EMBARGO_READER})
    public void name(ReleaseNumber number, Expert expert) {
        var shared = clock.instant(); // before it is asked whether that may be: then it held at this moment
        if (naming(number) != ExpertNaming.OPEN) {
            throw new Refused(Why.NAMES_NO_EXPERT);
        }
        var reader = current.reader();
        transaction.executeWithoutResult(naming -> {
            var kept = log.keep(reader.person().orElseThrow(), reader.outlet(), number.toString(), expert, shared);
            events.publishEvent(new ReleaseEvent.ExpertNamed(number, kept));
        });
    }

    /**
     * This reader entered it by mistake: the record stays, and says so. Of another's, or for the second time, nothing
     * happens.
     */
    @HasRole({JOURNALIST, EMBARGO_READER})
    public void mistaken(ReleaseNumber number, long record) {
        var person = current.reader().person().orElseThrow();
        transaction.executeWithoutResult(saying -> log.mistaken(person, number.toString(), record)
                .ifPresent(kept -> events.publishEvent(new ReleaseEvent.ExpertMistaken(number, kept))));
    }
}
