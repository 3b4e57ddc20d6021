package presscenter.accreditation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.language.Times;
import presscenter.media.FileVault;

/**
 * What time does: accreditations whose term ends soon, or whose suspension or term is over, are told so (A14), and what
 * nobody decided on by two weeks after its edition is left so, documents go when they have been kept for as long as is
 * promised, and what is known of who came in (A6). It takes no right away: that the term is over is seen by whoever
 * asks for a right, and with this stopped nobody reads a moment longer. One application, one transaction: one that
 * fails holds up no other.
 */
@Component
class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    /** Of an application that was never handed in. */
    static final Duration DRAFT_KEPT = Duration.ofDays(90);

    /** Of an application that ended without a decision. */
    static final Duration UNDECIDED_KEPT = Duration.ofDays(14);

    /** So long after the end of an edition whatever is undecided is left so. */
    static final Duration DECIDED_AFTERWARDS = Duration.ofDays(14);

    /** How long it is known who came in when. */
    static final Duration CHECK_INS_KEPT = Duration.ofDays(30);

    private final Applications applications;
    private final Editions editions;
    private final Documents documents;
    private final History history;
    private final FileVault vault;
    private final BadgeOffice badges;
    private final CheckIns checkIns;
    private final EndingLetters ending;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Times times;
    private final Clock clock;

    Closing(
            Applications applications,
            Editions editions,
            Documents documents,
            History history,
            FileVault vault,
            BadgeOffice badges,
            CheckIns checkIns,
            EndingLetters ending,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Times times,
            Clock clock) {
        this.applications = applications;
        this.editions = editions;
        this.documents = documents;
        this.history = history;
        this.vault = vault;
        this.badges = badges;
        this.checkIns = checkIns;
        this.ending = ending;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.times = times;
        this.clock = clock;
    }

    /** Looks once a minute. */
    @Scheduled(fixedDelay = 60_000)
    void look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        applications.back(now).forEach(id -> each(id, () -> comeBack(id, now)));
        applications.ending(now.plus(Application.ANNOUNCED)).forEach(id -> each(id, () -> announceEnd(id, now)));
        applications.over(now).forEach(id -> each(id, () -> expire(id, now)));
        leaveUndecided(now);
        documents
                .due(
                        now.minus(DocumentKind.IDENTITY_KEPT),
                        now.minus(DocumentKind.PAPERS_KEPT),
                        now.minus(DRAFT_KEPT),
                        now.minus(UNDECIDED_KEPT),
                        now)
                .forEach(id -> each(id, () -> delete(id)));
        transaction.executeWithoutResult(closing -> checkIns.forget(now.minus(CHECK_INS_KEPT)));
    }

    private void each(UUID id, Runnable work) {
        try {
            transaction.executeWithoutResult(closing -> work.run());
        } catch (RuntimeException failed) {
            // Kind and id only (S10); it is tried again in a minute.
            LOG.error("accreditation.not-closed id={} {}", id, failed.getClass().getName());
        }
    }

    private void comeBack(UUID id, Instant now) {
        applications
                .take(id)
                .filter(application -> application.comesBackAt(now))
                .ifPresent(application -> history.passes(application, each -> each.resume(now), now, null, null));
    }

    private void announceEnd(UUID id, Instant now) {
        applications
                .take(id)
                .filter(application -> application.announceEnd(now))
                .ifPresent(ending::put);
    }

    private void expire(UUID id, Instant now) {
        applications
                .take(id)
                .filter(application -> application.isOverAt(now))
                .ifPresent(application -> history.passes(application, each -> each.expire(now), now, null, null));
    }

    private void leaveUndecided(Instant now) {
        var over = editions.all().stream()
                .map(Edition::facts)
                .filter(edition -> !now.isBefore(lastDecision(edition)))
                .map(EditionFacts::key)
                .toList();
        applications.leftUndecided(over, now).forEach(id -> each(id, () -> leaveUndecided(id, now)));
    }

    private void leaveUndecided(UUID id, Instant now) {
        var application = applications.take(id).orElseThrow();
        var edition = editions.findById(application.edition()).orElseThrow();
        if (application.isLeftUndecidedAt(now, lastDecision(edition.facts()))) {
            history.passes(application, each -> each.expire(now), now, null, null);
        }
    }

    private Instant lastDecision(EditionFacts edition) {
        return edition.over(times.zone()).plus(DECIDED_AFTERWARDS);
    }

    private void delete(UUID id) {
        documents.findById(id).ifPresent(document -> {
            var application = applications.take(document.application()).orElseThrow();
            if (application.isWorkedOn()) {
                return; // handed in anew, or appealed, since it was found
            }
            vault.delete(id);
            documents.delete(document);
            if (document.kind() == DocumentKind.PORTRAIT) {
                badges.forget(application.id()); // it cannot be printed any more
            }
            events.publishEvent(new DocumentDeleted(application.number(), document.kind()));
        });
    }
}
