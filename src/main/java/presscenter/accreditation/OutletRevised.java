package presscenter.accreditation;

import java.util.Optional;
import presscenter.audit.Fact;

/** What the registry says of an outlet was changed. */
public record OutletRevised(String outlet) implements Fact {
    @Override
    public String what() {
        return "accreditation.outlet-revised";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(outlet);
    }
}
