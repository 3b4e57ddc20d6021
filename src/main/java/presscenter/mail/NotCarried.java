package presscenter.mail;

/** A letter did not go out; says why, and no word or address of it. */
final class NotCarried extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SendingTrouble trouble;

    NotCarried(SendingTrouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    SendingTrouble trouble() {
        return trouble;
    }
}
