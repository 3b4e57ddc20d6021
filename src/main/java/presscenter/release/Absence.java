package presscenter.release;

import java.time.Instant;
import java.util.Optional;
import presscenter.language.Localized;

/**
 * That a text is missing, as readers are told (E21).
 *
 * @param reason in three languages
 * @param expected when it follows; empty if nobody says
 */
public record Absence(Localized<String> reason, Optional<Instant> expected) {}
