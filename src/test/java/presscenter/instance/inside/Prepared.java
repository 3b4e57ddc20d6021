package presscenter.instance.inside;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What came of what a test gave.
 *
 * @param people by username
 * @param numbers of the releases, in the order in which they were given
 */
public record Prepared(Map<String, UUID> people, List<String> numbers) {
    static final Prepared NOTHING = new Prepared(Map.of(), List.of());

    /** Of somebody whom the test gave. */
    public UUID id(String username) {
        return Objects.requireNonNull(people.get(username), username);
    }
}
