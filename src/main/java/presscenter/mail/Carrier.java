package presscenter.mail;

import java.util.Optional;
import java.util.UUID;

/** Who takes letters away: a mail server, or the drawer of the demonstration. */
interface Carrier {
    /**
     * Takes the letter away for good.
     *
     * @param id the same each time that the same letter is tried
     * @throws NotCarried if it did not
     */
    void carry(UUID id, WrittenLetter letter);

    /** Why it would take no letter now, whether or not there is one; asked of it anew. */
    Optional<SendingTrouble> trouble();
}
