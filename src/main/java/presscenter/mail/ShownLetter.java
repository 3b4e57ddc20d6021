package presscenter.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import presscenter.language.Language;

/** A letter of the demonstration, which goes nowhere and is shown instead. */
@Entity
@Table(name = "mail_shown")
class ShownLetter {
    @Id
    private UUID id;

    private String receiver;
    private String language;
    private String subject;
    private String words;
    private Instant at;

    ShownLetter(UUID id, WrittenLetter letter, String words, Instant at) {
        this.id = id;
        receiver = letter.to();
        language = letter.language().tag();
        subject = letter.subject();
        this.words = words;
        this.at = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected ShownLetter() {} // JPA

    UUID id() {
        return id;
    }

    MailDesk.Shown shown() {
        return new MailDesk.Shown(receiver, Language.ofTag(language).orElseThrow(), subject, words, at);
    }
}
