package presscenter.release;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * The readers' queries are long, and the first time that one is asked after a start its translation takes a second or
 * more. Whoever asks for the same meanwhile waits for it, instead of having each reader who comes back translate it
 * too.
 */
final class FirstAsked {
    private final ConcurrentMap<String, Boolean> translated = new ConcurrentHashMap<>();

    /**
     * @param jpql the query's words
     * @param make makes the query of them; what it throws is thrown on, and the next one to ask tries again
     */
    <Q> Q ask(String jpql, Supplier<Q> make) {
        translated.computeIfAbsent(jpql, _ -> {
            var _ = make.get();
            return true;
        });
        return make.get();
    }
}
