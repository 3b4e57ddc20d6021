package presscenter.release;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Pages that look again because of the same notice, as a thousand do at a lift. What has the same answer for several of
 * them is asked once, after the notice was given: no answer is older than what the notice is about, and what changes
 * later is another notice, and another moment. With the last of the pages the answers are gone.
 */
public final class SameMoment {
    private static final ScopedValue<SameMoment> NOW = ScopedValue.newInstance();

    private final Map<Object, CompletableFuture<Object>> answers = new ConcurrentHashMap<>();

    /** A page looks, in this thread, and shares answers with the others. */
    public void run(Runnable look) {
        ScopedValue.where(NOW, this).run(look);
    }

    /** The moment in which this thread looks; empty if it does something for one page only. */
    static Optional<SameMoment> now() {
        return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
    }

    /**
     * Answers the question, or waits for whoever began to.
     *
     * @param question equal to another one only if the answer is the same for both who ask
     * @param answer what it throws all get who wait for it; whoever comes later asks anew
     */
    @SuppressWarnings("unchecked") // the same question has answers of the same type
    <T> T once(Object question, Supplier<T> answer) {
        var mine = new CompletableFuture<Object>();
        var first = answers.putIfAbsent(question, mine);
        if (first == null) {
            try {
                mine.complete(answer.get());
            } catch (RuntimeException | Error failed) {
                answers.remove(question, mine);
                mine.completeExceptionally(failed);
            }
        }
        try {
            return (T) (first == null ? mine : first).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
