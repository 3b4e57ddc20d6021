package presscenter.accreditation;

import java.util.Optional;
import presscenter.audit.Fact;

/** An outlet was proved by a call back, and is found from now on (A20). */
public record OutletRegistered(String outlet) implements Fact {
    @Override
    public String what() {
        return "accreditation.outlet-registered";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(outlet);
    }
}
