package presscenter.accreditation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import presscenter.accreditation.Missing.Step;
import presscenter.language.Language;

/**
 * An application as its applicant sees it: nothing of the desk's remarks to itself, no name of an officer, no document
 * (A21).
 *
 * @param namedBy the focal point in whose list the person was named (A9); empty if the person came alone
 * @param missing what stands between it and handing it in; the declaration is not kept and not named here
 * @param until the end of what was granted, exclusive; empty if nothing is
 * @param changed what is another since the approval, and not checked yet (A8)
 * @param mayAppeal whether one appeal is open (A11)
 * @param renewal whether it renews an earlier accreditation, and so shows samples of work (A14)
 */
public record OwnApplication(
        ApplicationNumber number,
        EditionFacts edition,
        String address,
        Language language,
        ApplicationState state,
        Instant since,
        boolean late,
        ApplicationForm form,
        Optional<String> namedBy,
        List<HandedIn> documents,
        Set<Missing> missing,
        List<Passed> history,
        Optional<Instant> until,
        Set<Credential> changed,
        boolean mayAppeal,
        boolean renewal) {
    public OwnApplication {
        documents = List.copyOf(documents);
        missing = Set.copyOf(missing);
        history = List.copyOf(history);
        changed = Set.copyOf(changed);
    }

    /** The steps to go, in their order. */
    public List<Step> steps() {
        return Arrays.stream(Step.values())
                .filter(step -> renewal || step != Step.SAMPLES)
                .toList();
    }

    /** The step behind this one; the last leads nowhere else. */
    public Step after(Step step) {
        var steps = steps();
        return steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1));
    }

    /** That a document of this kind was handed in; empty if not. */
    public Optional<HandedIn> document(DocumentKind kind) {
        return documents.stream().filter(each -> each.kind() == kind).findFirst();
    }
}
