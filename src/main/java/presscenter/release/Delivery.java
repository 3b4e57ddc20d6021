package presscenter.release;

/** Whether a release is a speech that readers must check against delivery. */
public enum Delivery {
    NOT_A_SPEECH,
    AS_PREPARED,
    CHECKED_WITHOUT_CHANGES,
    CHECKED_WITH_CHANGES
}
