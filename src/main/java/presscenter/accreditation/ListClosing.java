package presscenter.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.media.FileVault;

/**
 * The letters of lists go when they have been kept for as long as is promised, and so does whom a list names that was
 * never handed in (A6). One list, one transaction: one that fails holds up no other.
 */
@Component
class ListClosing {
    private static final Logger LOG = LoggerFactory.getLogger(ListClosing.class);

    private final PeopleLists lists;
    private final NamedRows rows;
    private final ListLetters letters;
    private final FileVault vault;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ListClosing(
            PeopleLists lists,
            NamedRows rows,
            ListLetters letters,
            FileVault vault,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.letters = letters;
        this.vault = vault;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Looks once a minute. */
    @Scheduled(fixedDelay = 60_000)
    void look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        due(now).forEach(id -> each(id, () -> delete(id, now)));
        lists.left(now.minus(Closing.DRAFT_KEPT)).forEach(id -> each(id, () -> forget(id)));
        transaction.executeWithoutResult(
                closing -> rows.deleteOfWhoDidNotCome(now.minus(Closing.DRAFT_KEPT))); // others gave their names (A6)
    }

    private List<UUID> due(Instant now) {
        return letters.due(
                now.minus(DocumentKind.PAPERS_KEPT), now.minus(Closing.DRAFT_KEPT), now.minus(Closing.UNDECIDED_KEPT));
    }

    private void each(UUID id, Runnable work) {
        try {
            transaction.executeWithoutResult(closing -> work.run());
        } catch (RuntimeException failed) {
            // Kind and id only (S10); it is tried again in a minute.
            LOG.error(
                    "accreditation.list-not-closed id={} {}",
                    id,
                    failed.getClass().getName());
        }
    }

    private void delete(UUID id, Instant now) {
        letters.findById(id).ifPresent(letter -> {
            var list = lists.take(letter.list()).orElseThrow();
            if (!due(now).contains(id)) {
                return; // handed in meanwhile, or one of its people was asked for something
            }
            vault.delete(id);
            letters.delete(letter);
            events.publishEvent(new ListLetterDeleted(list.number()));
        });
    }

    private void forget(UUID id) {
        if (lists.take(id).filter(list -> list.handedInAt().isEmpty()).isPresent()) {
            rows.deleteOf(id);
        }
    }
}
