package presscenter.proof;

/** The server answered with a status instead of taking what a page sent. */
final class NotTaken extends IllegalStateException {
    private final int status;

    NotTaken(int status) {
        super("The server answers " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
