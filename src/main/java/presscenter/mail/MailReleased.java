package presscenter.mail;

import java.util.Optional;
import presscenter.audit.Fact;

/** An operator let the letters go that were held since a restore (S15). */
public record MailReleased() implements Fact {
    @Override
    public String what() {
        return "mail.released";
    }

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }
}
