package presscenter.release;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import presscenter.embargo.EmbargoRule;
import presscenter.embargo.HonouredLifts;
import presscenter.embargo.PressClock;

/**
 * What is asked once more when a decision is written down and nothing remains but to store it. Decisions stand one
 * behind the other at the audit trail, and while one waits there, a lift may come, or somebody may hold everything:
 * what is asked here is asked behind that queue, and nobody honours a lift from the question until it is stored.
 */
@Component
class LastCheck {
    private final HoldsOfAll holds;
    private final HonouredLifts honoured;
    private final EntityManager entities;
    private final PressClock clock;

    LastCheck(HoldsOfAll holds, HonouredLifts honoured, EntityManager entities, PressClock clock) {
        this.holds = holds;
        this.honoured = honoured;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Closing counts only if it is stored while the release is closed: the rule is asked of how the release stands now,
     * before it is changed, by the database's clock (E18). To be called before the change.
     */
    void onlyWhileClosed(Release release) {
        var before = release.asItStands();
        beforeCommit(() -> {
            var now = clock.latest();
            var allHeld = holds.since();
            if (before.stream().anyMatch(facts -> EmbargoRule.isOut(facts.allHeldSince(allHeld), now))) {
                throw new Refused(Refused.Why.TOO_LATE);
            }
        });
    }

    /**
     * A hold for a doubt hides nothing that a reader was shown: neither what was out at the last instant that is not
     * doubted, nor what a lift that was honoured since has opened (E17). To be called before the change.
     */
    void onlyUnlessShown(Release release, Instant since) {
        var before = release.asItStands();
        beforeCommit(() -> {
            var shown = clock.floor().isAfter(since) ? clock.floor() : since;
            var allHeld = holds.since();
            if (before.stream().anyMatch(facts -> EmbargoRule.isOut(facts.allHeldSince(allHeld), shown))) {
                throw new Refused(Refused.Why.ALREADY_OUT);
            }
        });
    }

    /** Opening counts only if nobody held all embargoed texts meanwhile: nothing lifts during that hold (E22). */
    void onlyUnlessAllAreHeldMeanwhile(Release release) {
        if (release.embargo().isSet() && holds.since().isEmpty()) {
            beforeCommit(() -> {
                if (holds.since().isPresent()) {
                    throw new Refused(Refused.Why.ALREADY_ON_HOLD);
                }
            });
        }
    }

    /**
     * The hold of all texts begins when it is stored, so that it hides nothing that came out while it was being
     * pressed; and of two that are pressed at once, the second is refused.
     */
    void beginsNow(HoldAll hold) {
        beforeCommit(() -> {
            if (holds.open().size() > 1) {
                throw new Refused(Refused.Why.ALREADY_ON_HOLD);
            }
            hold.begins(clock.latest());
        });
    }

    private void beforeCommit(Runnable check) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public int getOrder() {
                return LOWEST_PRECEDENCE; // the audit trail comes before
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                entities.flush();
                honoured.noneUntilStored();
                check.run();
            }
        });
    }
}
