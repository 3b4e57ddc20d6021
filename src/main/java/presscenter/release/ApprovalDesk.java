package presscenter.release;

import static presscenter.role.Role.EDITOR;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.ReleaseEvent.TextChanged.Verb;
import presscenter.role.HasRole;

/** Where a second person approves what the page showed. One method, one use case, one transaction. */
@Service
public class ApprovalDesk {
    private final Releases releases;
    private final HoldsOfAll holds;
    private final LastCheck last;
    private final EntityManager entities;
    private final DeskHands hands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalDesk(
            Releases releases,
            HoldsOfAll holds,
            LastCheck last,
            EntityManager entities,
            DeskHands hands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.releases = releases;
        this.holds = holds;
        this.last = last;
        this.entities = entities;
        this.hands = hands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves facts that were changed after the texts were approved.
     *
     * @param seen the facts that the page showed
     * @throws Refused CHANGED_MEANWHILE if they are others by now
     */
    @HasRole(EDITOR)
    @Transactional
    public void approveFacts(ReleaseNumber number, FactsDraft seen) {
        var release = hands.take(number);
        release.state().requireNotWithdrawn();
        if (!release.facts().current().draft().equals(seen)) {
            throw new Refused(Refused.Why.CHANGED_MEANWHILE);
        }
        var wasReady = release.embargo().readyAt().isPresent();
        if (!release.approveFactsAlone(hands.me(), clock.instant())) {
            throw new Refused(Refused.Why.NOTHING_TO_CHANGE);
        }
        events.publishEvent(
                new ReleaseEvent.FactsApproved(number, release.facts().current().number()));
        hands.tellIfReady(release, wasReady);
    }

    /**
     * Approves a submitted version: it takes the place of the approved one in one step, the facts are approved with it,
     * and the release is ready by itself when it was the last needed text.
     *
     * @param seen what the page showed, of {@link DeskRelease#seen}
     * @throws Refused OWN_WORDS if the person wrote a word of it, or set its time; CHANGED_MEANWHILE if it is not what
     *     was seen; NOTICE_MISSING if readers have a text by now and nobody said what the new one is to it
     */
    @HasRole(EDITOR)
    @Transactional
    public void approve(ReleaseNumber number, Language language, Seen seen) {
        approve(number, language, seen, Set.of());
    }

    /**
     * The same for a change that touches other languages too, of which working versions are begun (L6).
     *
     * @param alsoTouches beside those that were named when it was handed over
     */
    @HasRole(EDITOR)
    @Transactional
    public void approve(ReleaseNumber number, Language language, Seen seen, Set<Language> alsoTouches) {
        var release = hands.take(number);
        var now = clock.instant();
        requireSeen(release, language, seen, now);
        var wasReady = release.embargo().readyAt().isPresent();
        var wasOut = release.isOut(holds.since(), now)
                && release.text(language).approved().isPresent();
        var first = release.text(language).requireWorking().changeKind() == ChangeKind.FIRST;
        if (wasOut && first) {
            throw new Refused(Refused.Why.NOTICE_MISSING);
        }
        if (first && release.text(language).approved().isPresent()) {
            last.onlyWhileClosed(release); // a text that came out meanwhile is not replaced without a word
        }
        var by = hands.me();
        var version = release.approve(language, by, now);
        hands.tell(release, Verb.APPROVED, version);
        if (wasOut) {
            announceChange(release, version, by, now);
        }
        hands.alsoTouched(release, language, alsoTouches);
        hands.tellIfReady(release, wasReady);
    }

    /** Nobody approves what they have not seen: neither the words, nor what is approved with them, nor its effect. */
    private void requireSeen(Release release, Language language, Seen seen, Instant now) {
        release.state().requireNotWithdrawn();
        var allHeld = holds.since();
        var rules = new DeskRules(release, hands.person(), release.isOut(allHeld, now), allHeld, now);
        if (!release.seen(language, rules.ofApproval(language)).equals(seen)) {
            throw new Refused(Refused.Why.CHANGED_MEANWHILE);
        }
    }

    private void announceChange(Release release, TextVersion version, UUID by, Instant now) {
        switch (version.changeKind()) {
            case FIRST -> {}
            case TYPO -> hands.tell(release, Verb.TYPO, version);
            case CORRECTION -> {
                notice(release, NoticeKind.CORRECTION, version.wrong(), version.putRight(), by, now);
                hands.tell(release, Verb.CORRECTED, version);
            }
            case CLARIFICATION -> {
                notice(release, NoticeKind.CLARIFICATION, Localized.none(), version.putRight(), by, now);
                hands.tell(release, Verb.CLARIFIED, version);
            }
            case CHECKED -> {
                release.checkedAgainstDelivery(true);
                hands.tell(release, Verb.CHECKED, version);
            }
        }
    }

    /** A notice stands in all texts that are out (L6); the same one of a second language is not said twice. */
    private void notice(
            Release release, NoticeKind kind, Localized<String> wrong, Localized<String> right, UUID by, Instant now) {
        var said = releases.notices(release.number()).stream()
                .map(Notice::told)
                .anyMatch(told -> told.kind() == kind
                        && told.wrong().equals(wrong)
                        && told.right().equals(right));
        if (!said) {
            entities.persist(new Notice(release, kind, wrong, right, by, now));
            events.publishEvent(new NoticeGiven(release.number(), kind));
        }
    }
}
