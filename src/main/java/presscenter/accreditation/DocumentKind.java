package presscenter.accreditation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import presscenter.media.FileKind;

/** What an applicant hands in (A5). */
public enum DocumentKind {
    /** Of assignment, on the outlet's letterhead; whoever signed it is not the applicant. */
    LETTER,
    PRESS_CARD,
    IDENTITY,
    PORTRAIT;

    /** What it may be, by its content and not by its name. */
    public Set<FileKind> allowed() {
        return switch (this) {
            case LETTER, PRESS_CARD, IDENTITY -> EnumSet.allOf(FileKind.class);
            case PORTRAIT -> EnumSet.of(FileKind.JPEG, FileKind.PNG);
        };
    }

    /** How long after the decision an identity document is kept (A6). */
    static final Duration IDENTITY_KEPT = Duration.ofDays(14);

    /** How long after the decision letter and press card are kept, for appeals and questions. */
    static final Duration PAPERS_KEPT = Duration.ofDays(365);

    /** Whether somebody who applies as this has to hand it in. */
    public boolean isNeededBy(ApplicantClass as) {
        return this != PRESS_CARD || as.hasPressCard();
    }
}
