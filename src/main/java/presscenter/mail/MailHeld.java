package presscenter.mail;

/** A letter's turn came while all letters are held: it stays as it was, and nothing of it was tried. */
final class MailHeld extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
