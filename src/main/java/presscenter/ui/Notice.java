package presscenter.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * That something may have changed, as it was given to many pages at once. It says nothing of what; but whatever is
 * found after it was given holds for all who look because of it, so that they can share it. It is gone when all have
 * looked.
 */
public final class Notice {
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    Notice() {}

    /** What all who were given this notice share, made by the first of them. */
    public <T> T shared(Class<T> type, Supplier<T> made) {
        return type.cast(shared.computeIfAbsent(type, first -> made.get()));
    }
}
