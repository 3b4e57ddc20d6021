package presscenter.release;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.embargo.Clearance;
import presscenter.embargo.CurrentReader;
import presscenter.embargo.HonouredLifts;
import presscenter.embargo.PressClock;
import presscenter.embargo.Reader;
import presscenter.release.Standings.Alike;

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
        return asker(current.reader());
    }

    private Asker asker(Reader reader) {
        var now = clock.instant();
        var accepted = reader.person()
                .flatMap(person -> terms.accepted(person, reader.outlet().orElse("")))
                .isPresent();
        return new Asker(reader, accepted, holds.since(), now);
    }

    /** The same for a reader who is not at the door, to whom the press center writes (E40). */
    <T> T answerTo(Reader reader, Function<Asker, T> question) {
        return answer(() -> asker(reader), question);
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
        if (current.reader().clearance() == Clearance.PUBLIC) {
            return answer(question);
        }
        record Asked(Object name, Optional<Alike> who) {}
        // For each who are alike apart, after what they see under embargo: so no lift falls between the two.
        var asked = new Asked(name, alikeNow());
        return isWithOthers() && asked.who().isEmpty()
                ? together.ask(name, () -> answer(() -> asker(Alike.ACCREDITED), question))
                : askOnce(asked, () -> answer(() -> asker(Alike.ACCREDITED), question));
    }

    /**
     * Answers what this reader may know. Those who look in the {@linkplain SameMoment same moment} and of whom nothing
     * tells one from the other share the answer; everybody else asks for themselves, but for what every accredited
     * reader may know.
     *
     * @param name of the question, equal to another's only if it is the same
     */
    <T> T answerEach(Object name, Function<Asker, T> question) {
        if (isLikeAnyOther()) {
            return answerAlike(name, question);
        }
        return alikeNow().flatMap(who -> answerAs(who, name, question)).orElseGet(() -> answer(question));
    }

    /**
     * Empty if by what was read after the answer this reader is not one of those any more: what changed meanwhile, as
     * an extension that waits to be confirmed, is in the answer of nobody whom it concerns.
     */
    private <T> Optional<T> answerAs(Alike who, Object name, Function<Asker, T> question) {
        record Asked(Object name, Alike who) {}
        record Found<A>(A answer, Standings then) {}
        var found = askOnce(
                new Asked(name, who),
                () -> answer(() -> asker(who), asker -> new Found<>(question.apply(asker), standings())));
        return Optional.of(found)
                .filter(each -> each.then().alike(current.reader()).equals(Optional.of(who)))
                .map(Found::answer);
    }

    /** Who this reader is like in the moment in which several look; empty outside of one. */
    private Optional<Alike> alikeNow() {
        return isWithOthers() ? ofAll("standings", this::standings).alike(current.reader()) : Optional.empty();
    }

    private Standings standings() {
        return new Standings(releases.named(), releases.opened(), releases.outlets(), terms.whoAccepted());
    }

    /**
     * Whether what this reader may know is what every accredited reader may: no grant opens anything, and no circle
     * names the reader.
     */
    boolean isLikeAnyOther() {
        var reader = current.reader();
        return reader.clearance() == Clearance.ACCREDITED
                && (!reader.mayBeNamed()
                        || reader.person()
                                .filter(ofAll("named", releases::named)::contains)
                                .isEmpty());
    }

    /** Whether several look in the same moment, so that it is worth to ask about all. */
    boolean isWithOthers() {
        return SameMoment.now().isPresent();
    }

    /**
     * Answers what is true of persons, whoever asks, and what is told to nobody but of themselves.
     *
     * @param name of the question, equal to another's only if it is the same
     */
    <T> T ofAll(Object name, Supplier<T> question) {
        return askOnce(name, () -> Objects.requireNonNull(reading.execute(status -> question.get())));
    }

    private <T> T askOnce(Object name, Supplier<T> answer) {
        return SameMoment.now().map(moment -> moment.once(name, answer)).orElseGet(() -> together.ask(name, answer));
    }

    /**
     * Answers what a reader left behind and what no embargo closes, as what was read: whoever asks it of themselves
     * while somebody else does is asked about in one question with all who do.
     *
     * @param name of the question, equal to another's only if it is the same
     * @param question of all who ask, answered for each of whom there is something
     * @return empty if there is nothing of this reader, or the reader is nobody
     */
    <T> Optional<T> own(Object name, Function<Set<UUID>, Map<UUID, T>> question) {
        return current.reader().person().flatMap(person -> {
            var answers = together.ask(
                    name,
                    person,
                    (Set<UUID> people) -> Objects.requireNonNull(reading.execute(status -> question.apply(people))));
            return Optional.ofNullable(answers.get(person));
        });
    }

    private Asker asker(Alike who) {
        var now = clock.instant();
        return new Asker(who.anyOne(), who.termsAccepted(), holds.since(), now);
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
