package presscenter.release;

/** Whether a release is a speech that readers must check against delivery. */
public enum Delivery {
    NOT_A_SPEECH,
    AS_PREPARED,
    CHECKED_WITHOUT_CHANGES,
    CHECKED_WITH_CHANGES;

    /** Once its facts say what it is: a speech is to be checked until somebody checked it. */
    Delivery of(ReleaseKind kind) {
        if (kind != ReleaseKind.SPEECH) {
            return NOT_A_SPEECH;
        }
        return this == NOT_A_SPEECH ? AS_PREPARED : this;
    }

    /** Once it was checked; that nothing was changed is said once. */
    Delivery checked(boolean withChanges) {
        if (this == NOT_A_SPEECH) {
            throw new Refused(Refused.Why.NOT_A_SPEECH);
        }
        if (!withChanges && this != AS_PREPARED) {
            throw new Refused(Refused.Why.NOTHING_TO_CHANGE);
        }
        return withChanges ? CHECKED_WITH_CHANGES : CHECKED_WITHOUT_CHANGES;
    }
}
