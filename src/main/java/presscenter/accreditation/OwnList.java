package presscenter.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list as its focal point sees it: whom it names and how far they are, and nothing of what they or the desk wrote
 * (A9, A21).
 *
 * @param letter that it was handed in; empty if not, or if it was deleted by now
 * @param missing what stands between it and handing it in; the declaration is not kept and not named here
 * @param handedInAt empty while it is being written
 */
public record OwnList(
        ListNumber number,
        EditionFacts edition,
        String address,
        ListForm form,
        Optional<HandedIn> letter,
        List<Named> people,
        Set<ListMissing> missing,
        Optional<Instant> handedInAt) {
    public OwnList {
        people = List.copyOf(people);
        missing = Set.copyOf(missing);
    }

    /** @param standing empty before the list is handed in */
    public record Named(NamedPerson person, Optional<ListStanding> standing) {}

    public boolean isOpen() {
        return handedInAt.isEmpty();
    }
}
