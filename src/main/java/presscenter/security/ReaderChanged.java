package presscenter.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.Fact;

/**
 * A reader signs in by another address, or bears another name, as an officer has checked; an embargo grant ends with it
 * (A8, S18). Neither stands here.
 *
 * @param person who
 * @param moved whether the address is another
 * @param renamed whether the name is
 */
public record ReaderChanged(UUID person, boolean moved, boolean renamed) implements Fact {
    @Override
    public String what() {
        return "security.reader-changed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(person.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("changed", moved && renamed ? "ADDRESS NAME" : moved ? "ADDRESS" : "NAME");
    }
}
