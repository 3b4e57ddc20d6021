package presscenter.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter as the administrator sees it: what became of it, none of its words.
 *
 * @param about ids, with a space between; empty of one about what is not out
 * @param settledAt when it was sent or given up; empty while it waits
 * @param tries how often it was tried
 * @param trouble why the last try failed; empty if it did not
 */
public record LetterLine(
        UUID id,
        String kind,
        String about,
        Instant putAt,
        LetterState state,
        Optional<Instant> settledAt,
        int tries,
        Optional<SendingTrouble> trouble) {}
