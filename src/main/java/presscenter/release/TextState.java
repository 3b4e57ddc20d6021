package presscenter.release;

/** Where one version of a text stands. */
public enum TextState {
    DRAFT,
    IN_REVIEW,
    /** Back with a remark; written on like a draft. */
    RETURNED,
    APPROVED,
    /** Approved once, and replaced by a newer approved version; kept for ever. */
    SUPERSEDED
}
