package presscenter.accreditation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A step in an application's history (A3).
 *
 * @param officer who decided; empty if the applicant did it, or time
 * @param remark why, to the applicant; an appeal's are the applicant's own words
 */
public record Passed(
        ApplicationState from, ApplicationState to, Instant at, Optional<UUID> officer, Optional<Remark> remark) {}
