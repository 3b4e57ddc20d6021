package presscenter.release;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
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
    @SuppressWarnings("unchecked") // the same question has answers of the same type
    <T> T ask(Object question, Supplier<T> answer) {
        var mine = new Search();
        var turn = turns.compute(question, (same, now) -> Turn.after(now, mine));
        var shared = turn.next();
        if (shared == mine) {
            turn.awaitTheOneBefore();
            begin(question, mine);
            try {
                mine.found.complete(answer.get());
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

        void awaitTheOneBefore() {
            if (running != null) {
                running.found.handle((answer, failure) -> true).join();
            }
        }
    }
}
