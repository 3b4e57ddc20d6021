package presscenter.release;

/** What a version is to the one before it, as readers are told. */
public enum ChangeKind {
    /** The first words of a text, or a rewriting before anybody could read it. */
    FIRST,
    /** At most three words, none of them a figure or a name (E20); no notice. */
    TYPO,
    CORRECTION,
    CLARIFICATION,
    /** A speech as it was delivered; not a correction. */
    CHECKED
}
