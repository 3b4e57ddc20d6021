package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import presscenter.audit.Fact;

/** Lots were drawn for the waiting list of an edition, with this seed (A12). */
public record LotsDrawn(String edition, String seed, int among) implements Fact {
    @Override
    public String what() {
        return "accreditation.lots-drawn";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(edition);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("seed", seed, "among", Integer.toString(among));
    }
}
