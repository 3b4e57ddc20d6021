package presscenter.release;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.embargo.CurrentReader;
import presscenter.embargo.HonouredLifts;
import presscenter.embargo.PressClock;

/** Knows who stands at the readers' door, and when: asked once for each question. */
@Component
class Doorkeeper {
    private final CurrentReader current;
    private final AllTerms terms;
    private final HoldsOfAll holds;
    private final ReleasesForReaders releases;
    private final HonouredLifts honoured;
    private final PressClock clock;
    private final TransactionTemplate reading;

    Doorkeeper(
            CurrentReader current,
            AllTerms terms,
            HoldsOfAll holds,
            ReleasesForReaders releases,
            HonouredLifts honoured,
            PressClock clock,
            PlatformTransactionManager transactions) {
        this.current = current;
        this.terms = terms;
        this.holds = holds;
        this.releases = releases;
        this.honoured = honoured;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Who asks now; to be called in the transaction that answers. The time is read before the holds: a hold that is
     * stored between the two is seen, and none is missed that began before this "now".
     */
    Asker asker() {
        var now = clock.instant();
        var reader = current.reader();
        var accepted = reader.person()
                .flatMap(person -> terms.accepted(person, reader.outlet().orElse("")))
                .isPresent();
        return new Asker(reader, accepted, holds.since(), now);
    }

    /**
     * Answers a question in a transaction of its own. What lifted up to then is honoured before it is asked, so that
     * nothing can be stored any more that closes what the answer calls out (E17). To be called outside of transactions.
     */
    <T> T answer(Function<Asker, T> question) {
        Optional<T> answer;
        do {
            answer = answerOrHonour(question);
        } while (answer.isEmpty());
        return answer.get();
    }

    /** Empty if a lift had come that nobody honoured before; then it is honoured now. */
    private <T> Optional<T> answerOrHonour(Function<Asker, T> question) {
        record Asked<A>(Optional<Instant> lifted, Optional<A> answer) {}
        var floor = clock.floor();
        var asked = Objects.requireNonNull(reading.execute(status -> {
            var asker = asker();
            var lifted = releases.liftedAfter(floor, asker);
            return new Asked<T>(lifted, lifted.isPresent() ? Optional.empty() : Optional.of(question.apply(asker)));
        }));
        asked.lifted().ifPresent(honoured::honour);
        return asked.answer();
    }
}
