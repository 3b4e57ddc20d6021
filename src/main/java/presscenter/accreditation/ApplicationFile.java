package presscenter.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.language.Language;
import presscenter.security.Outlet;

/**
 * An application as an officer decides on it (A19): what was written, what was handed in, who else it may be, what
 * happened before, and what may be done.
 *
 * @param outlet as the registry has it; empty if the applicant's is not registered
 * @param list in which the person was named (A9); empty if the person came alone
 * @param alike other applications that are likely of the same person, and why (A15)
 * @param measures what has an effect after a breach, against the person or the outlet (E29)
 * @param beside who else has it open now
 * @param changed what is another since the approval, and not checked yet (A8)
 * @param wantedAddress the one that is to be the person's once it is checked; empty if it stays
 * @param verbs what this officer may do with it now
 * @param version to be given back with a decision
 */
public record ApplicationFile(
        ApplicationNumber number,
        EditionFacts edition,
        String address,
        Language language,
        ApplicationState state,
        Instant since,
        Optional<Instant> submittedAt,
        boolean late,
        boolean appeal,
        ApplicationForm form,
        Optional<Outlet> outlet,
        Optional<ListNumber> list,
        List<HandedIn> documents,
        List<Passed> history,
        List<Alike> alike,
        List<KnownMeasures.Known> measures,
        List<UUID> beside,
        Optional<UUID> person,
        Optional<Instant> until,
        Set<Credential> changed,
        Optional<String> wantedAddress,
        Set<ApplicationVerb> verbs,
        long version) {
    public ApplicationFile {
        documents = List.copyOf(documents);
        history = List.copyOf(history);
        alike = List.copyOf(alike);
        measures = List.copyOf(measures);
        beside = List.copyOf(beside);
        changed = Set.copyOf(changed);
        verbs = Set.copyOf(verbs);
    }

    /** Why two applications are likely of the same person. */
    public enum Likeness {
        ADDRESS,
        IDENTITY_NUMBER,
        NAME
    }

    /** Another application of likely the same person. */
    public record Alike(
            ApplicationNumber number, String edition, String name, ApplicationState state, Likeness likeness) {}
}
