package presscenter.release;

/** There is no such release, or none for this person: the two are the same (E4). */
public final class NoSuchRelease extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchRelease() {
        super("No such release");
    }
}
