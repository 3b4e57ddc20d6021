package presscenter.embargo;

import java.util.Set;
import java.util.UUID;

/**
 * Who may read an embargoed release (E43): all who hold a grant, those of some outlets who do, or named persons. To be
 * named is the clearance for that release alone: an interpreter needs no grant to all that is under embargo.
 */
public sealed interface Circle {
    /** Whether this reader may read under embargo what has this circle. */
    boolean includes(Reader reader);

    /** All who hold an embargo grant. */
    record Everybody() implements Circle {
        @Override
        public boolean includes(Reader reader) {
            return reader.clearance() == Clearance.EMBARGO;
        }
    }

    /**
     * Whoever holds a grant and reads for one of these outlets.
     *
     * @param keys of the outlets
     */
    record Outlets(Set<String> keys) implements Circle {
        public Outlets {
            keys = Set.copyOf(keys);
        }

        @Override
        public boolean includes(Reader reader) {
            return reader.clearance() == Clearance.EMBARGO
                    && reader.outlet().filter(keys::contains).isPresent();
        }
    }

    /**
     * These persons and nobody else, with a grant or without one.
     *
     * @param ids of their accounts
     */
    record Persons(Set<UUID> ids) implements Circle {
        public Persons {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean includes(Reader reader) {
            return reader.mayBeNamed() && reader.person().filter(ids::contains).isPresent();
        }
    }
}
