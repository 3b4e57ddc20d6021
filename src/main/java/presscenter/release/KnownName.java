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
        String key, NameKind kind, Localized<String> name, Localized<String> capacity, Optional<String> telephone) {
    /** The same as it is kept: as each language spells it, whole. */
    KnownName cleaned() {
        return new KnownName(
                key,
                kind,
                Spelling.whole(name),
                Spelling.wholeOrNone(capacity),
                telephone.filter(typed -> !typed.isBlank()).map(Spelling::telephone));
    }

    /** Whether it names the same: nothing is kept twice. */
    boolean isSameAs(KnownName other) {
        return kind == other.kind && name.equals(other.name) && capacity.equals(other.capacity);
    }
}
