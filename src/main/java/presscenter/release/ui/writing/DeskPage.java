package presscenter.release.ui.writing;

/** The page of one release: saves what is being written, does the verb, and shows what came of it. */
interface DeskPage {
    /** Saves first; then runs this, and shows the release again. A refusal is said. */
    void act(Runnable verb);

    /** Saves what is being written; false if it cannot be, which is said at its place. */
    boolean save();

    /** Shows the release as it is now. */
    void again();
}
