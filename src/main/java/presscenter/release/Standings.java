package presscenter.release;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.embargo.Clearance;
import presscenter.embargo.Reader;

/**
 * What sets readers apart, when it was read: of two whom nothing here tells from each other, each may know what the
 * other may.
 *
 * @param named whom a circle names
 * @param opened who opened something and has not confirmed its extension, or opened what was taken back before it was
 *     out
 * @param outlets for which a circle is
 * @param accepted who accepted the present terms, and for which outlet
 */
record Standings(Set<UUID> named, Set<UUID> opened, Set<String> outlets, Set<Accepted> accepted) {
    /** @param outlet empty for staff */
    record Accepted(UUID person, String outlet) {}

    /**
     * Readers who may know the same: all that the predicate takes from them.
     *
     * @param clearance theirs
     * @param outlet theirs, if a circle is for it
     * @param termsAccepted whether they accepted the present terms
     */
    record Alike(Clearance clearance, Optional<String> outlet, boolean termsAccepted) {
        /** Any accredited reader: what is out, and nothing else. */
        static final Alike ACCREDITED = new Alike(Clearance.ACCREDITED, Optional.empty(), false);

        /** One of them, whom nobody names and who opened nothing. */
        Reader anyOne() {
            return new Reader(Optional.empty(), outlet, clearance, true);
        }
    }

    /** Who this reader is like; empty for those who are not signed in, and for whom something here names. */
    Optional<Alike> alike(Reader reader) {
        return reader.person()
                .filter(person -> !reader.mayBeNamed() || !named.contains(person))
                .flatMap(person -> switch (reader.clearance()) {
                    case PUBLIC -> Optional.empty();
                    case ACCREDITED -> Optional.of(Alike.ACCREDITED);
                    case EMBARGO ->
                        Optional.of(person)
                                .filter(each -> !opened.contains(each))
                                .map(each -> new Alike(
                                        Clearance.EMBARGO,
                                        reader.outlet().filter(outlets::contains),
                                        accepted.contains(new Accepted(
                                                each, reader.outlet().orElse("")))));
                });
    }
}
