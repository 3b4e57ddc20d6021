package presscenter.accreditation;

import java.time.Instant;

/** What is decided on several applications at once (A3). */
public sealed interface Decision {
    /** @param until the end of the accreditation, exclusive */
    record Approval(Instant until) implements Decision {}

    /** Each is fit, and waits for a place (A12). */
    record WaitingList() implements Decision {}

    /** @param why the one reason, to each applicant in the applicant's language (A11) */
    record Refusal(Remark why) implements Decision {}
}
