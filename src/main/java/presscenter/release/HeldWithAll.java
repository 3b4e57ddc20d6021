package presscenter.release;

/** A hold of all embargoed texts closed this one too, or ceased to. */
record HeldWithAll(ReleaseNumber number, boolean ended) {}
