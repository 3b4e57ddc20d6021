package presscenter.mail;

/** What became of a letter. */
public enum LetterState {
    /** It is tried until it goes out, with growing pauses. */
    WAITING,
    SENT,
    /** It stood for others, one for each receiver, which have turns of their own. */
    DEALT,
    /** When it was to be sent nobody was to have it any more (E40). */
    NEEDLESS,
    /** The mail server takes no letter for this address. */
    REFUSED
}
