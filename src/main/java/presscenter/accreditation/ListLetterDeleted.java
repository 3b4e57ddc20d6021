package presscenter.accreditation;

import java.util.Optional;
import presscenter.audit.Fact;

/** The letter of a list was deleted because it had been kept for as long as is promised (A6). */
public record ListLetterDeleted(ListNumber number) implements Fact {
    @Override
    public String what() {
        return "accreditation.list-letter-deleted";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }
}
