package presscenter.embargo;

import java.util.Set;
import java.util.UUID;

/** Who may read an embargoed release (E43): all who hold a grant, some outlets, or named persons who hold one. */
public sealed interface Circle {
    /** Whether this reader belongs to it; the grant itself is not asked here. */
    boolean includes(Reader reader);

    /** All who hold an embargo grant. */
    record Everybody() implements Circle {
        @Override
        public boolean includes(Reader reader) {
            return true;
        }
    }

    /**
     * Whoever reads for one of these outlets.
     *
     * @param keys of the outlets
     */
    record Outlets(Set<String> keys) implements Circle {
        public Outlets {
            keys = Set.copyOf(keys);
        }

        @Override
        public boolean includes(Reader reader) {
            return reader.outlet().filter(keys::contains).isPresent();
        }
    }

    /**
     * These persons and nobody else.
     *
     * @param ids of their accounts
     */
    record Persons(Set<UUID> ids) implements Circle {
        public Persons {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean includes(Reader reader) {
            return reader.person().filter(ids::contains).isPresent();
        }
    }
}
