package presscenter.audit;

import java.util.Optional;
import java.util.UUID;

/** The door to who acts now and from where; {@code security} answers it. */
public interface Actor {
    /** The signed-in person's pseudonym; empty when the application itself acts. */
    Optional<UUID> person();

    /** The caller's address as far as it is believed; empty when the application itself acts. */
    Optional<String> from();

    /**
     * From where the person acts: the same for the same address and device, and telling neither; at most 16 characters.
     * Empty when the application itself acts.
     */
    default Optional<String> place() {
        return Optional.empty();
    }
}
