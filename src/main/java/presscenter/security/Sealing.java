package presscenter.security;

import org.springframework.stereotype.Component;

/**
 * Seals a short secret that a room must be able to read again, and marks one that it must find again, with keys that
 * all nodes share and nobody has chosen. Each purpose has keys of its own: what was sealed or marked for another does
 * not open and does not fit.
 */
@Component
public class Sealing {
    private final Secrets secrets;

    Sealing(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The text, sealed: at most some 60 characters longer by half than it was. What was changed does not open. */
    public String seal(String purpose, String text) {
        return secrets.seal("room " + purpose, text);
    }

    /** What was sealed for this purpose. */
    public String open(String purpose, String sealed) {
        return secrets.unseal("room " + purpose, sealed);
    }

    /** A keyed hash, 43 characters, the same for the same text; without the key nobody can try texts against it. */
    public String mark(String purpose, String text) {
        return secrets.sign("room " + purpose, text);
    }
}
