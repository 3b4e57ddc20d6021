package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * The suspension of a reader's roles was ended: those whose term is not over are held again.
 *
 * @param person whose
 */
public record ReaderResumed(UUID person) implements Fact {
    @Override
    public String what() {
        return "security.reader-resumed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }
}
