package presscenter.accreditation;

import java.util.Map;
import java.util.Optional;
import presscenter.audit.Fact;

/** The focal point of an outlet handed a list in, and its people are invited (A9). */
public record ListHandedIn(ListNumber number, String outlet, int people) implements Fact {
    @Override
    public String what() {
        return "accreditation.list-handed-in";
    }

    @Override
    public Optional<String> about() {
        return Optional.of(number.toString());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("outlet", outlet, "people", Integer.toString(people));
    }
}
