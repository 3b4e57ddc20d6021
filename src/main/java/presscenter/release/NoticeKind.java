package presscenter.release;

/** What a notice tells. */
public enum NoticeKind {
    CORRECTION,
    CLARIFICATION,
    WITHDRAWN
}
