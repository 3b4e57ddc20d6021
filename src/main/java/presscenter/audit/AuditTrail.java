package presscenter.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes every {@link Fact} that is published into the chain, in the transaction that published it: if the one is
 * rolled back, so is the other, and if the fact cannot be written, the decision fails (S16).
 *
 * <p>Once it is committed, one line of the log tells it, with ids and without the reason (S10).
 *
 * <p>A fact that belongs to no transaction, such as a refused sign-in, is written at once in one of its own. A fact
 * must not be published by another listener that runs before the commit: Spring would no longer call this one.
 */
@Component
class AuditTrail {
    static final int LONGEST_ABOUT = 100;
    static final int LONGEST_WHY = 2000;
    static final int LONGEST_ADDRESS = 64;
    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    private static final Pattern WHAT = Pattern.compile("(?=.{1,80}$)[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");

    private final RecordedFacts facts;
    private final HeadNotes notes;
    private final Actor actor;
    private final Clock clock;
    private final TransactionTemplate transactions;

    AuditTrail(RecordedFacts facts, HeadNotes notes, Actor actor, Clock clock, TransactionTemplate transactions) {
        this.facts = facts;
        this.notes = notes;
        this.actor = actor;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Last but for what a decision asks once more behind the lock on the head, where all decisions line up. */
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void write(Fact fact) {
        transactions.executeWithoutResult(joinedOrOwn -> append(fact));
    }

    private void append(Fact fact) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new FactRefused(fact.what(), "a transaction that only reads: nothing can be decided in it");
        }
        var what = fact.what();
        if (!WHAT.matcher(what).matches()) {
            throw new FactRefused(what, "no key like release.approved");
        }
        var about = fact.about()
                .map(it -> FactRefused.unlessShort(what, "about", it, LONGEST_ABOUT))
                .orElse(null);
        var why = fact.why().map(it -> reason(what, it)).orElse(null);
        var details = Details.write(what, fact.details());
        var person = actor.person().orElse(null);
        var address = actor.from()
                .map(it -> FactRefused.unlessShort(what, "address", it, LONGEST_ADDRESS))
                .orElse(null);

        var head = facts.lockHead();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS); // behind the lock, so that the order of time is kept
        var entry = new RecordedFact(
                new EntryContent(head.number() + 1, at, person, address, what, about, why, details, head.hash()));
        facts.append(head, entry);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                notes.committed(entry.number(), entry.hash());
                LOG.info(
                        "{} entry={} about={} by={}",
                        what,
                        entry.number(),
                        Objects.toString(about, "-"),
                        Objects.toString(person, "application"));
            }
        });
    }

    /** A person's own words: they may have lines. */
    private static String reason(String what, String why) {
        if (why.length() > LONGEST_WHY) {
            throw new FactRefused(what, "a longer why than " + LONGEST_WHY + " characters");
        }
        return FactRefused.wellFormed(what, "why", why);
    }
}
