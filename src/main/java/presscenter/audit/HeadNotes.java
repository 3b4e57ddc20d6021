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

    private long noted;
    private Instant notedAt = Instant.MIN;

    HeadNotes(RecordedFacts facts, HeadFile file, TransactionTemplate transactions, Clock clock) {
        this.facts = facts;
        this.file = file;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    synchronized void noteIfDue() {
        var now = clock.instant();
        var head = head(now);
        if (head.number() - noted >= MANY || notedAt.isBefore(now.minus(OFTEN))) {
            note(head);
        }
    }

    @PreDestroy
    synchronized void noteAtTheStop() {
        note(head(clock.instant()));
    }

    private void note(NotedHead head) {
        if (head.number() == noted) {
            return;
        }
        file.append(head);
        noted = head.number();
        notedAt = head.at();
    }

    private NotedHead head(Instant now) {
        return transactions.execute(reading -> {
            var head = facts.head();
            return new NotedHead(now.truncatedTo(ChronoUnit.MILLIS), head.number(), head.hash());
        });
    }
}
