package presscenter.release;

/** Where a release stands. "Published" is not among them: a text is out when the question is answered yes (E2). */
public enum ReleaseState {
    IN_PREPARATION,
    READY,
    WITHDRAWN;

    void requireInPreparation() {
        requireNotWithdrawn();
        if (this != IN_PREPARATION) {
            throw new Refused(Refused.Why.ALREADY_READY);
        }
    }

    void requireReady() {
        requireNotWithdrawn();
        if (this != READY) {
            throw new Refused(Refused.Why.NOT_READY);
        }
    }

    void requireNotWithdrawn() {
        if (this == WITHDRAWN) {
            throw new Refused(Refused.Why.WITHDRAWN);
        }
    }
}
