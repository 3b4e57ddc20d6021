package presscenter.embargo;

/** The door to who is reading now; asked by the readers' door itself, so that no page can name another reader. */
public interface CurrentReader {
    /**
     * The reader of this request or page; {@link Reader#PUBLIC} if nobody is signed in, or who is holds nothing any
     * more.
     */
    Reader reader();
}
