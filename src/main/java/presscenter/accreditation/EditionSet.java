package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import presscenter.audit.Fact;

/** An edition's dates or its deadline were set (A1, A10). */
public record EditionSet(EditionFacts edition) implements Fact {
    @Override
    public String what() {
        return "accreditation.edition-set";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(edition.key());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "begins", edition.begins().toString(),
                "ends", edition.ends().toString(),
                "deadline", edition.deadline().toString());
    }
}
