package presscenter.release;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.embargo.Clearance;
import presscenter.embargo.CurrentReader;
import presscenter.embargo.HonouredLifts;
import presscenter.embargo.PressClock;
import presscenter.embargo.Reader;

/** Knows who stands at the readers' door, and when: asked once for each question. */
@Component
class Doorkeeper {
    private static final Reader ANY_ACCREDITED =
            new Reader(Optional.empty(), Optional.empty(), Clearance.ACCREDITED, true);

    private final CurrentReader current;
    private final AllTerms terms;
    private final HoldsOfAll holds;
    private final ReleasesForReaders releases;
    private final HonouredLifts honoured;
    private final PressClock clock;
    private final TransactionTemplate reading;
    private final Together together = new Together();

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
        return answer(this::asker, question);
    }

    /**
     * Answers what is the same for every accredited reader: whoever asks it while somebody else does shares an answer
     * that was found after both had asked. At a lift a thousand pages ask at once. Whoever is less than accredited asks
     * alone.
     *
     * @param name of the question, equal to another's only if it is the same
     * @param question asked for a reader whom no circle lets in: what is out, and nothing else
     */
    <T> T answerAlike(Object name, Function<Asker, T> question) {
        return current.reader().clearance() == Clearance.PUBLIC
                ? answer(question)
                : together.ask(name, () -> answer(this::anyAccredited, question));
    }

    /**
     * Whether what this reader may know is what every accredited reader may: no grant opens anything, and no circle
     * names the reader.
     */
    boolean isLikeAnyOther() {
        var reader = current.reader();
        return reader.clearance() == Clearance.ACCREDITED && (!reader.mayBeNamed() || !asks(releases::isNamed));
    }

    /** Asks what does not depend on what the reader may see, and so needs no more than who it is. */
    boolean asks(Predicate<Asker> question) {
        var asker = new Asker(current.reader(), false, Optional.empty(), clock.instant());
        return Boolean.TRUE.equals(reading.execute(status -> question.test(asker)));
    }

    private Asker anyAccredited() {
        var now = clock.instant();
        return new Asker(ANY_ACCREDITED, false, holds.since(), now);
    }

    private <T> T answer(Supplier<Asker> asking, Function<Asker, T> question) {
        Optional<T> answer;
        do {
            answer = answerOrHonour(asking, question);
        } while (answer.isEmpty());
        return answer.get();
    }

    /** Empty if a lift had come that nobody honoured before; then it is honoured now. */
    private <T> Optional<T> answerOrHonour(Supplier<Asker> asking, Function<Asker, T> question) {
        record Asked<A>(Optional<Instant> lifted, Optional<A> answer) {}
        var floor = clock.floor();
        var asked = Objects.requireNonNull(reading.execute(status -> {
            var asker = asking.get();
            var lifted = releases.liftedAfter(floor, asker);
            return new Asked<T>(lifted, lifted.isPresent() ? Optional.empty() : Optional.of(question.apply(asker)));
        }));
        asked.lifted().ifPresent(honoured::honour);
        return asked.answer();
    }
}
