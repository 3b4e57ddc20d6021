package presscenter.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
 * soon, and is forgotten at once when it changes here. What the press center's own time changes counts in the same
 * moment: nothing is kept past the end of a term or the beginning of a suspension (A14).
 */
@Component
class LivePersons {
    private static final long KEPT = Duration.ofSeconds(2).toNanos();
    private static final int MOST = 50_000;

    private final Accounts accounts;
    private final SecuritySettings settings;
    private final Clock clock;
    private final LongSupplier ticks;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    @Autowired
    LivePersons(Accounts accounts, SecuritySettings settings, Clock clock) {
        this(accounts, settings, clock, System::nanoTime);
    }

    LivePersons(Accounts accounts, SecuritySettings settings, Clock clock, LongSupplier ticks) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
        this.ticks = ticks;
    }

    /** The person, if the account is open and holds a role. */
    Optional<Person> find(UUID id) {
        return now(id).person();
    }

    /** Whether the roles of this person that need a second factor rest in a session that has passed none (S4). */
    boolean asksForSecondFactor(UUID id) {
        return switch (settings.secondFactor()) {
            case REQUIRED -> true;
            case ENROLLED -> now(id).hasSecondFactor();
        };
    }

    private Known now(UUID id) {
        var tick = ticks.getAsLong();
        var now = clock.instant();
        var kept = known.get(id);
        if (kept != null && kept.isGood(tick, now)) {
            return kept;
        }
        var changesBefore = changes.get();
        var read = Known.of(accounts.findById(id), now, tick);
        if (known.size() >= MOST) {
            known.clear();
        }
        keep(id, read, changesBefore);
        return read;
    }

    /** Asks about all of these at once, so that each of them is found for a while without asking. */
    void findAll(Collection<UUID> ids) {
        var tick = ticks.getAsLong();
        var now = clock.instant();
        var changesBefore = changes.get();
        var found = accounts.withTerms(ids).stream().collect(Collectors.toMap(Account::id, account -> account));
        ids.forEach(id -> keep(id, Known.of(Optional.ofNullable(found.get(id)), now, tick), changesBefore));
    }

    /**
     * Keeps what was read, unless it may be out of date: a change that is not committed may be rolled back, one that
     * came since we began to read would be lost. Whether one came is looked for inside the map's own lock on this
     * person: what {@link #forget} counts is either seen here, or its removal comes after.
     */
    private void keep(UUID id, Known read, long changesBefore) {
        if (!isChanging()) {
            known.compute(id, (_, kept) -> changes.get() == changesBefore ? read : kept);
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

    /**
     * What was read.
     *
     * @param good until when the roles are these; {@link Instant#MAX} if no term changes them
     */
    private record Known(Optional<Person> person, boolean hasSecondFactor, Instant good, long readAt) {
        static Known of(Optional<Account> account, Instant now, long tick) {
            return new Known(
                    account.filter(found -> found.admits(now)).map(found -> found.person(now)),
                    account.filter(Account::asksForSecondFactor).isPresent(),
                    account.flatMap(found -> found.holding().changesAfter(now)).orElse(Instant.MAX),
                    tick);
        }

        boolean isGood(long tick, Instant now) {
            return tick - readAt < KEPT && now.isBefore(good);
        }
    }
}
