package presscenter.release;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose pages are still open. At a lift all of them look again at the same moment: that they were there is noted here
 * and stored together within a second, so that no page waits until the database has confirmed it for each. Who comes
 * again meanwhile is believed by the note; what a crash loses of it is that second.
 */
@Component
class StillHere implements DisposableBean {
    private static final int IN_ONE_GO = 500;

    private final Map<UUID, Instant> seen = new ConcurrentHashMap<>();
    private final EntityManager entities;
    private final TransactionTemplate apart;
    private final Clock clock;

    StillHere(EntityManager entities, PlatformTransactionManager transactions, Clock clock) {
        this.entities = entities;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** This person's page is open now. */
    void note(UUID person) {
        seen.put(person, clock.instant());
    }

    /** When this person was last noted, if that is not stored yet; from here on it is the caller's to store. */
    Optional<Instant> take(UUID person) {
        return Optional.ofNullable(seen.remove(person));
    }

    /** Stores what was noted; nobody's visit ends earlier than it was noted, or later by more than a second. */
    @Scheduled(fixedDelay = 1_000)
    void store() {
        while (!seen.isEmpty()) {
            var some = seen.entrySet().stream()
                    .limit(IN_ONE_GO)
                    .map(Map.Entry::copyOf)
                    .toList();
            store(some);
            some.forEach(each -> seen.remove(each.getKey(), each.getValue()));
        }
    }

    private void store(List<Map.Entry<UUID, Instant>> some) {
        var latest = some.stream()
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        apart.executeWithoutResult(status -> entities.createQuery(
                        "update Visit v set v.latest = :latest where v.person in :people and v.latest < :latest")
                .setParameter("latest", latest)
                .setParameter("people", some.stream().map(Map.Entry::getKey).toList())
                .executeUpdate());
    }

    @Override
    public void destroy() {
        store();
    }
}
