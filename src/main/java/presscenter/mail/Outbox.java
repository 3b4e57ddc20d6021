package presscenter.mail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the press center puts its letters. */
@Component
public class Outbox {
    private final Letters letters;
    private final LetterQueue queue;
    private final Clock clock;

    Outbox(Letters letters, LetterQueue queue, Clock clock) {
        this.letters = letters;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * The letter is sent if, and as soon as, the transaction that causes it is stored: at least once, and with the same
     * Message-ID if twice.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Letter letter) {
        put(letter, false);
    }

    /**
     * The same, of a letter about what is not out: in the list of letters nobody sees that there is one, unless it does
     * not go out (E7).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putQuietly(Letter letter) {
        put(letter, true);
    }

    private void put(Letter letter, boolean quiet) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var stored = new StoredLetter(UUID.randomUUID(), letter, quiet, now);
        letters.save(stored);
        queue.add(stored.id(), now);
    }
}
