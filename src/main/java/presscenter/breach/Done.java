package presscenter.breach;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When something was done and by whom.
 *
 * @param by empty if it was the application, or the demonstration
 */
public record Done(Instant at, Optional<UUID> by) {
    static Optional<Done> of(@Nullable Instant at, @Nullable UUID by) {
        return at == null ? Optional.empty() : Optional.of(new Done(at, Optional.ofNullable(by)));
    }
}
