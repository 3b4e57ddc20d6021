package presscenter.backup;

/** A backup or a restore did not come about; nothing was left half done. The message is the sentence that says why. */
final class NotDone extends Exception {
    private static final long serialVersionUID = 1L;

    NotDone(String sentence) {
        super(sentence);
    }
}
