package presscenter.security;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The persons as they are now. What was read is kept for two seconds at most, so that a change on another node counts
 * soon, and is forgotten at once when it changes here.
 */
@Component
class LivePersons {
    private static final long KEPT = Duration.ofSeconds(2).toNanos();
    private static final int MOST = 50_000;

    private final Accounts accounts;
    private final LongSupplier ticks;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    @Autowired
    LivePersons(Accounts accounts) {
        this(accounts, System::nanoTime);
    }

    LivePersons(Accounts accounts, LongSupplier ticks) {
        this.accounts = accounts;
        this.ticks = ticks;
    }

    /** The person, if the account is open and holds a role. */
    Optional<Person> find(UUID id) {
        var now = ticks.getAsLong();
        var kept = known.get(id);
        if (kept != null && now - kept.readAt() < KEPT) {
            return kept.person();
        }
        var changesBefore = changes.get();
        var person = accounts.findById(id).filter(Account::admits).map(Account::person);
        // A change that is not committed may be rolled back; one that came while we read would be lost.
        if (!isChanging() && changes.get() == changesBefore) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(id, new Known(person, now));
        }
        return person;
    }

    /** Asks about all of these at once, so that each of them is found for a while without asking. */
    void findAll(Collection<UUID> ids) {
        var now = ticks.getAsLong();
        var changesBefore = changes.get();
        var found = accounts.withRoles(ids).stream()
                .filter(Account::admits)
                .collect(Collectors.toMap(Account::id, Account::person));
        if (!isChanging() && changes.get() == changesBefore) {
            ids.forEach(id -> known.put(id, new Known(Optional.ofNullable(found.get(id)), now)));
        }
    }

    /** As it was when it was asked last: good for a page's language, never for a right. */
    Optional<Person> lastKnown(UUID id) {
        return Optional.ofNullable(known.get(id)).flatMap(Known::person);
    }

    /** Something about a person changed. */
    record Changed(UUID person) {}

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(Changed changed) {
        changes.incrementAndGet();
        known.remove(changed.person());
    }

    private static boolean isChanging() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private record Known(Optional<Person> person, long readAt) {}
}
