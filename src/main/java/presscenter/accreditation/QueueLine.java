package presscenter.accreditation;

import java.time.Instant;
import java.util.Optional;

/**
 * An application in the queue.
 *
 * @param outlet its registered name's key; empty if the registry does not know it
 * @param outletTyped as the applicant wrote it
 * @param changed outlet, address or identity is another since it was approved (A8)
 * @param renewal it renews an earlier accreditation (A1)
 * @param list in which the person was named (A9); empty if the person came alone
 * @param version which state of it this is: whoever decides says it, so that nothing is overwritten
 */
public record QueueLine(
        ApplicationNumber number,
        String edition,
        String name,
        Optional<ApplicantClass> as,
        Optional<String> outlet,
        String outletTyped,
        ApplicationState state,
        Instant since,
        boolean late,
        boolean appeal,
        boolean changed,
        boolean renewal,
        Optional<ListNumber> list,
        long version) {}
