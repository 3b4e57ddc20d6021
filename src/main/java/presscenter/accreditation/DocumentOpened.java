package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import presscenter.audit.Fact;

/** An officer opened a document (A5). */
public record DocumentOpened(ApplicationNumber number, DocumentKind kind) implements Fact {
    @Override
    public String what() {
        return "accreditation.document-opened";
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
