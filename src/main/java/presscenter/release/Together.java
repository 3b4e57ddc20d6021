package presscenter.release;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Several who ask the same question at the same time get one answer. It is never older than the question: whoever comes
 * while an answer is being found waits for the next one, which is looked for after all who share it have asked. So
 * nothing is kept, and nobody learns less or more than by asking alone.
 */
final class Together {
    private final Map<Object, Turn> turns = new ConcurrentHashMap<>();

    /**
     * Answers the question, or waits for whoever answers it next.
     *
     * @param question equal to another one only if the answer is the same for both who ask
     * @param answer asked by one of those who share it; what it throws all of them get
     */
    <T> T ask(Object question, Supplier<T> answer) {
        return ask(question, question, all -> answer.get());
    }

    /**
     * The same for a question that each asks about something else, as about themselves: one answer says it of all who
     * share it.
     *
     * @param about what this one asks about
     * @param answer asked by one of those who share it, about all that they ask about
     */
    @SuppressWarnings("unchecked") // the same question is asked about things of a type, and has answers of one
    <K, T> T ask(Object question, K about, Function<Set<K>, T> answer) {
        var mine = new Search();
        var turn = turns.compute(question, (same, now) -> Turn.after(now, mine).joined(about));
        var shared = turn.next();
        if (shared == mine) {
            turn.awaitTheOneBefore();
            begin(question, mine);
            try {
                mine.found.complete(answer.apply((Set<K>) Set.copyOf(mine.about)));
            } catch (RuntimeException | Error failed) {
                mine.found.completeExceptionally(failed);
            } finally {
                end(question, mine);
            }
        }
        try {
            return (T) shared.found.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** From here on nobody joins this one any more. */
    private void begin(Object question, Search mine) {
        turns.computeIfPresent(question, (same, now) -> now.next() == mine ? new Turn(mine, mine) : now);
    }

    private void end(Object question, Search mine) {
        turns.computeIfPresent(question, (same, now) -> now.next() == mine ? null : now);
    }

    /** One looks for the answer, others wait for it. */
    private static final class Search {
        private final Set<Object> about = ConcurrentHashMap.newKeySet();
        private final CompletableFuture<Object> found = new CompletableFuture<>();
    }

    /**
     * The one who is answering, and the one who answers next, whom others may still join; the same if nobody is next.
     *
     * @param running null if nobody is answering
     */
    private record Turn(@Nullable Search running, Search next) {
        static Turn after(@Nullable Turn now, Search mine) {
            if (now == null) {
                return new Turn(null, mine);
            }
            return now.next() == now.running() ? new Turn(now.running(), mine) : now;
        }

        /** While nobody else changes the turn: what is asked about later is for the next one. */
        Turn joined(Object about) {
            next.about.add(about);
            return this;
        }

        void awaitTheOneBefore() {
            if (running != null) {
                running.found.handle((answer, failure) -> true).join();
            }
        }
    }
}
