package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import presscenter.audit.Fact;

/** A document was deleted because it had been kept for as long as is promised (A6). */
public record DocumentDeleted(ApplicationNumber number, DocumentKind kind) implements Fact {
    @Override
    public String what() {
        return "accreditation.document-deleted";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name());
    }
}
