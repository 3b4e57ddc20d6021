package presscenter.accreditation;

import java.util.Optional;
import presscenter.audit.Fact;

/** An outlet was proposed by an applicant; so far only accreditation officers see it. */
public record OutletProposed(String outlet) implements Fact {
    @Override
    public String what() {
        return "accreditation.outlet-proposed";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(outlet);
    }
}
