package presscenter.accreditation;

import java.time.Instant;
import java.util.UUID;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * What stands on a badge.
 *
 * @param language the first of its languages, its holder's own; the second is English
 * @param name as in the identity document
 * @param latinName as the holder wrote it from the passport; never generated (A24)
 * @param outlet as the registry names it
 * @param until the end of its term, exclusive
 * @param code in its QR code and, shortened, beneath
 * @param portrait its file in the vault
 */
record BadgeFace(
        ApplicationNumber number,
        UUID badge,
        Language language,
        Localized<String> edition,
        String name,
        String latinName,
        ApplicantClass as,
        Localized<String> outlet,
        Instant until,
        BadgeCode code,
        UUID portrait) {}
