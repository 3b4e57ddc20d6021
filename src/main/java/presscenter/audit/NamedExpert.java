package presscenter.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a reader named an expert with whom a text under embargo was shared, and answers for them (E28).
 *
 * @param number of the record; later ones have higher ones
 * @param at when it was named, which is when it was shared
 * @param person who named the expert: the pseudonym
 * @param outlet the key of the outlet for which the person read then; empty if for none
 * @param mistaken when the reader said that it was entered by mistake; empty if it stands
 */
public record NamedExpert(
        long number, Instant at, UUID person, Optional<String> outlet, Expert expert, Optional<Instant> mistaken) {}
