package presscenter.accreditation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import presscenter.accreditation.OutletRefused.Why;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * What an applicant says of an outlet that the registry does not know. No telephone: the one to call back is found
 * independently (A20).
 *
 * @param name in at least one language
 * @param aliases at most 10
 * @param kind if the applicant said it
 * @param country if the applicant said it
 * @param website if the applicant said it
 */
public record OutletProposal(
        Localized<String> name,
        List<String> aliases,
        Optional<OutletKind> kind,
        Optional<Country> country,
        Optional<String> website) {
    public static final int MOST_ALIASES = 10;

    /** @throws OutletRefused as {@link OutletDraft} does, or for more aliases */
    public OutletProposal {
        if (aliases.size() > MOST_ALIASES) {
            throw new OutletRefused(Why.TOO_MANY_ALIASES);
        }
        var clean = new OutletDraft(name, aliases, kind, country, website, Optional.empty());
        name = clean.name();
        aliases = clean.aliases();
        website = clean.website();
    }

    /** No more than a name, as it was typed, and perhaps a website. */
    public static OutletProposal of(String typed, Language language, Optional<String> website) {
        return new OutletProposal(
                new Localized<>(Map.of(language, typed)), List.of(), Optional.empty(), Optional.empty(), website);
    }

    OutletDraft draft() {
        return new OutletDraft(name, aliases, kind, country, website, Optional.empty());
    }
}
