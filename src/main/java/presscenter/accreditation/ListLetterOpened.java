package presscenter.accreditation;

import java.util.Optional;
import presscenter.audit.Fact;

/** An officer opened the letter of a list (A5, A9). */
public record ListLetterOpened(ListNumber number) implements Fact {
    @Override
    public String what() {
        return "accreditation.list-letter-opened";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }
}
