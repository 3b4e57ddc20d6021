package presscenter.accreditation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
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

    /** How long after the decision it is kept (A6); empty for a portrait, which goes when the badge ends. */
    Optional<Duration> keptAfterDecision() {
        return switch (this) {
            case IDENTITY -> Optional.of(Duration.ofDays(14));
            case LETTER, PRESS_CARD -> Optional.of(Duration.ofDays(365));
            case PORTRAIT -> Optional.empty();
        };
    }

    /** Whether somebody who applies as this has to hand it in. */
    public boolean isNeededBy(ApplicantClass as) {
        return this != PRESS_CARD || as.hasPressCard();
    }
}
