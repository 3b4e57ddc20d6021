package presscenter.release;

/** What a release is. */
public enum ReleaseKind {
    PRESS_RELEASE,
    STATEMENT,
    SPEECH,
    TRANSCRIPT,
    COMMENT,
    ADVISORY
}
