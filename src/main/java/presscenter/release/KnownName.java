package presscenter.release;

import java.util.Optional;
import presscenter.language.Localized;

/**
 * A fixed spelling (L5).
 *
 * @param key stable
 * @param kind of what
 * @param name in three languages
 * @param capacity a person's, as it stands after a comma; may be empty
 * @param telephone under which a person answers the press
 */
public record KnownName(
        String key, NameKind kind, Localized<String> name, Localized<String> capacity, Optional<String> telephone) {}
