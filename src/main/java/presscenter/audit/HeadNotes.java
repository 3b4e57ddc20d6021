package presscenter.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes the chain's head outside the database, so that a chain that was cut or written anew is found: each hour in
 * which something was decided, at the stop, and within ten seconds of a hundred new entries (S16).
 */
@Component
class HeadNotes {
    private static final long MANY = 100;
    private static final Duration OFTEN = Duration.ofHours(1);

    private final RecordedFacts facts;
    private final HeadFile file;
    private final TransactionTemplate transactions;
    private final Clock clock;

    private NotedHead latest = new NotedHead(Instant.EPOCH, 0, EntryContent.NO_HASH);
    private long noted;
    private Instant notedAt = Instant.MIN;

    HeadNotes(RecordedFacts facts, HeadFile file, TransactionTemplate transactions, Clock clock) {
        this.facts = facts;
        this.file = file;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Hears of an entry of this machine that is committed, so that the stop need not ask a database that may be gone.
     */
    synchronized void committed(long number, String hash) {
        if (number > latest.number()) {
            latest = new NotedHead(now(), number, hash);
        }
    }

    /** Asks the database: it knows the entries of other machines, and those before a crash. */
    @Scheduled(fixedDelay = 10_000)
    void noteIfDue() {
        var head = transactions.execute(reading -> facts.head());
        committed(head.number(), head.hash());
        noteLatestIfDue();
    }

    private synchronized void noteLatestIfDue() {
        if (latest.number() - noted >= MANY || notedAt.isBefore(now().minus(OFTEN))) {
            noteLatest();
        }
    }

    @PreDestroy
    synchronized void noteAtTheStop() {
        noteLatest();
    }

    private void noteLatest() {
        if (latest.number() == noted) {
            return;
        }
        var at = now();
        file.append(new NotedHead(at, latest.number(), latest.hash()));
        noted = latest.number();
        notedAt = at;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
