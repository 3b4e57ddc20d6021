package presscenter.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import presscenter.language.Localized;

/**
 * All that the desk knows of one record.
 *
 * @param version which state of it this is; verbs take it back, so that nothing of a colleague's is overwritten
 * @param draft what it says
 * @param mergedInto the key of what it is part of
 * @param merges in which it took part, latest first
 */
public record OutletFile(
        String key,
        long version,
        OutletDraft draft,
        OutletState state,
        Optional<String> mergedInto,
        List<Merge> merges) {
    /**
     * Once two records became one.
     *
     * @param from what became part
     * @param fromName as it was called
     * @param into of what
     * @param reason in an officer's words
     * @param by whose; empty if it was the application
     * @param at when
     */
    public record Merge(
            String from,
            Localized<String> fromName,
            String into,
            Localized<String> intoName,
            String reason,
            Optional<UUID> by,
            Instant at) {}
}
