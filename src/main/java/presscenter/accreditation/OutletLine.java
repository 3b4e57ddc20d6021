package presscenter.accreditation;

import java.util.Optional;
import presscenter.language.Localized;

/**
 * A record as the desk's list shows it.
 *
 * @param kind empty if nobody has said it yet
 * @param country its name in the reader's language; empty if nobody has said it yet
 * @param telephone for the call back; empty if none was found yet
 * @param mergedInto the name of what it is part of; empty if it stands for itself
 */
public record OutletLine(
        String key,
        Localized<String> name,
        Optional<OutletKind> kind,
        Optional<String> country,
        Optional<String> telephone,
        OutletState state,
        Optional<Localized<String>> mergedInto) {}
