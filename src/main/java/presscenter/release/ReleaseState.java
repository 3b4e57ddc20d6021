package presscenter.release;

/** Where a release stands. "Published" is not among them: a text is out when the question is answered yes (E2). */
public enum ReleaseState {
    IN_PREPARATION,
    READY,
    WITHDRAWN
}
