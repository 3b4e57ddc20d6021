package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import presscenter.audit.Fact;

/**
 * Two records were of one outlet: one of them became part of the other. Whoever holds something of the one looks again;
 * no grant goes over with it, and a grant for the embargo ends until somebody decides anew (A20).
 *
 * @param from the key that is no outlet of its own any more
 * @param into the key of the outlet of which it is a part
 * @param reason in the officer's words
 */
public record OutletMerged(String from, String into, String reason) implements Fact {
    @Override
    public String what() {
        return "accreditation.outlet-merged";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(from);
    }

    @Override
    public Optional<String> why() {
        return Optional.of(reason);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("into", into);
    }
}
