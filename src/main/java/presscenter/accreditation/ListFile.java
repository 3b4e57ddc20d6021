package presscenter.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.security.Outlet;

/**
 * A list as an officer decides on it (A9).
 *
 * @param focal the name of its focal point
 * @param address where the focal point is reached, as {@code phone}
 * @param outlet as the registry has it
 * @param signatory who signed the letter
 * @param letter empty if it was deleted by now
 */
public record ListFile(
        ListNumber number,
        EditionFacts edition,
        Optional<Outlet> outlet,
        String focal,
        String address,
        String phone,
        Language language,
        String signatory,
        Instant at,
        Optional<HandedIn> letter,
        List<Listed> people) {
    public ListFile {
        people = List.copyOf(people);
    }

    /**
     * Somebody whom it names.
     *
     * @param application as the queue has it; empty as long as the person has not handed it in
     */
    public record Listed(NamedPerson person, ListStanding standing, Optional<QueueLine> application) {
        /** Whether it can be decided on together with the others: under the letter of this list, and by now. */
        public boolean isDecidedWith(ListNumber list) {
            return application
                    .filter(line -> line.state().waitsForDesk()
                            && line.list().filter(list::equals).isPresent())
                    .isPresent();
        }
    }
}
