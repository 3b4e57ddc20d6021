package presscenter.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import presscenter.language.Language;

/**
 * A row of the reader log, for whoever said why it is looked at (E33, A23).
 *
 * @param number of the row; later ones have higher ones
 * @param at to the millisecond
 * @param person the pseudonym
 * @param outlet the key of the outlet for which the person read; empty for staff
 * @param version of the text, from 1
 * @param beforeLift whether the text was under embargo then
 */
public record LogLine(
        long number,
        Instant at,
        UUID person,
        Optional<String> outlet,
        int version,
        Language language,
        Reading.Action action,
        boolean beforeLift) {}
