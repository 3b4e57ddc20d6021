package presscenter.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has a letter written, hands it over to the mail server, and notes what became of it; in this order (S13). */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final int DOUBLED_AT_MOST = 7;

    private final MailHold hold;
    private final Letters letters;
    private final ObjectProvider<LetterWriter> writers;
    private final ObjectProvider<Outbox> outbox;
    private final Carrier carrier;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            MailHold hold,
            Letters letters,
            ObjectProvider<LetterWriter> writers,
            ObjectProvider<Outbox> outbox,
            Carrier carrier,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.hold = hold;
        this.letters = letters;
        this.writers = writers;
        this.outbox = outbox;
        this.carrier = carrier;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** How long after so many failures in a row a letter is tried again: ever longer, half an hour at most. */
    static Duration pauseAfter(int failures) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(failures - 1, 0, DOUBLED_AT_MOST));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /**
     * Sends a letter, unless that is settled already.
     *
     * @throws NotCarried if it did not go out and is to be tried again
     * @throws MailHeld if all letters are held; it is tried again as it is
     */
    void send(UUID id) {
        if (hold.isInForce()) {
            throw new MailHeld();
        }
        try {
            var toOne = dealt(id);
            if (toOne.isEmpty()) {
                return;
            }
            var letter = toOne.get();
            var written = asking(letter, writer -> writer.write(letter));
            if (written.isEmpty()) {
                note(id, StoredLetter::needless);
                return;
            }
            carrier.carry(id, written.get());
            note(id, StoredLetter::sent);
        } catch (NotCarried failed) {
            if (failed.trouble() == SendingTrouble.ADDRESS_REFUSED) {
                note(id, StoredLetter::refused);
                return;
            }
            note(id, (letter, now) -> letter.failed(failed.trouble()));
            throw failed;
        }
    }

    /** The letter if it goes to one receiver; others take its place if it goes to more, and all of them or none. */
    private Optional<Letter> dealt(UUID id) {
        return Objects.requireNonNull(transaction.execute(dealing -> {
            var stored = letters.findById(id).filter(letter -> !letter.isSettled());
            if (stored.isEmpty()) {
                return Optional.<Letter>empty();
            }
            var letter = stored.get().letter();
            var each = asking(letter, writer -> writer.each(letter));
            if (each.equals(List.of(letter))) {
                return Optional.of(letter);
            }
            each.forEach(stored.get().isQuiet() ? outbox.getObject()::putQuietly : outbox.getObject()::put);
            stored.get().dealt(now());
            return Optional.<Letter>empty();
        }));
    }

    private <T> T asking(Letter letter, Function<LetterWriter, T> question) {
        try {
            return question.apply(writers.stream()
                    .filter(writer -> writer.kind().equals(letter.kind()))
                    .findFirst()
                    .orElseThrow(() -> new NotCarried(SendingTrouble.NOT_WRITTEN)));
        } catch (NotCarried unknown) {
            throw unknown;
        } catch (RuntimeException failed) {
            // Kind and place only (E9).
            var trace = failed.getStackTrace();
            LOG.error(
                    "mail.not-written kind={} {} at {}",
                    letter.kind(),
                    failed.getClass().getName(),
                    trace.length == 0 ? "?" : trace[0]);
            throw new NotCarried(SendingTrouble.NOT_WRITTEN);
        }
    }

    /** What another node settled meanwhile, because it took this one for dead, stays as it is. */
    private void note(UUID id, BiConsumer<StoredLetter, Instant> what) {
        transaction.executeWithoutResult(noting -> letters.findById(id)
                .filter(letter -> !letter.isSettled())
                .ifPresent(letter -> what.accept(letter, now())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
