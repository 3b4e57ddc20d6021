package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.role.HasRole;

/**
 * Where a release is begun and planned, and what stands beside its texts is kept. One method, one use case, one
 * transaction.
 */
@Service
public class ReleaseDesk {
    private final Releases releases;
    private final HoldsOfAll holds;
    private final Names names;
    private final EntityManager entities;
    private final DeskHands hands;
    private final ApplicationEventPublisher events;
    private final RandomGenerator random;
    private final Clock clock;
    private final ZoneId zone;

    ReleaseDesk(
            Releases releases,
            HoldsOfAll holds,
            Names names,
            EntityManager entities,
            DeskHands hands,
            ApplicationEventPublisher events,
            RandomGenerator random,
            Clock clock,
            @Value("${press.zone}") ZoneId zone) {
        this.releases = releases;
        this.holds = holds;
        this.names = names;
        this.entities = entities;
        this.hands = hands;
        this.events = events;
        this.random = random;
        this.clock = clock;
        this.zone = zone;
    }

    /** Begins a release: its facts and an empty text in the source language. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public ReleaseNumber create(FactsDraft facts, Language source) {
        var now = clock.instant();
        var by = hands.me();
        requireKnown(facts);
        var release = releases.save(new Release(unused(now), source, by, now));
        var first = new Facts(release, 1, facts.cleaned(), by, now);
        entities.persist(first);
        release.firstFacts(first);
        entities.persist(release.text(source).begin(TextDraft.EMPTY, null, by, now));
        events.publishEvent(new ReleaseEvent.ReleaseCreated(release.number(), source));
        return release.number();
    }

    /** The same with the embargo that is known already. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public ReleaseNumber create(FactsDraft facts, Language source, EmbargoPlan plan) {
        var number = create(facts, source);
        if (!(plan instanceof EmbargoPlan.AtOnce)) {
            set(hands.take(number), plan);
        }
        return number;
    }

    /**
     * Changes what stands beside the texts. Whoever changes the facts cannot approve them, and what was approved with
     * them needs approval again. The contact is seen by readers at once and needs no approval. The source changes until
     * the first text was handed over (L2); its text is begun if there is none.
     *
     * @param before upon which this was written
     * @throws Refused FACTS_CHANGED_MEANWHILE if it is another by now; nothing was stored (S12)
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void revise(ReleaseNumber number, Beside before, Beside now) {
        var release = hands.take(number);
        if (!release.beside().equals(before)) {
            throw new Refused(Refused.Why.FACTS_CHANGED_MEANWHILE);
        }
        var facts = now.facts().cleaned();
        if (!facts.equals(before.facts())) {
            requireKnown(facts);
            release.writeFacts(facts, hands.me(), clock.instant()).ifPresent(entities::persist);
            events.publishEvent(new ReleaseEvent.FactsRevised(
                    number, release.facts().current().number()));
        }
        if (!now.contact().equals(before.contact())) {
            if (!now.contact().equals("duty")) {
                requireKnown(now.contact());
            }
            release.contact(now.contact());
            events.publishEvent(new ReleaseEvent.ContactSet(number, now.contact()));
        }
        if (now.source() != before.source()) {
            release.source(now.source());
            beginSource(release, now.source());
            events.publishEvent(new ReleaseEvent.SourceChanged(number, now.source()));
        }
    }

    private void beginSource(Release release, Language source) {
        if (release.text(source).current().isEmpty()) {
            entities.persist(release.text(source).begin(TextDraft.EMPTY, null, hands.me(), clock.instant()));
        }
    }

    /** Names have fixed spellings (L5), so that only a known one is a name. */
    private void requireKnown(FactsDraft facts) {
        facts.speaker().ifPresent(this::requireKnown);
        if (!facts.topics().isEmpty()
                && names.takeTopics(facts.topics()).size() < facts.topics().size()) {
            throw new Refused(Refused.Why.UNKNOWN_NAME);
        }
    }

    private void requireKnown(String name) {
        if (names.take(name).isEmpty()) {
            throw new Refused(Refused.Why.UNKNOWN_NAME);
        }
    }

    /**
     * Says why a text is missing and, for readers, when it follows; the release does not wait for it (E21).
     *
     * @param before what was said of it; empty if nothing was
     * @throws Refused ABSENCE_CHANGED_MEANWHILE if a colleague said something else first; nothing was stored (S12)
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void giveAbsence(ReleaseNumber number, Language language, Optional<Absence> before, Absence now) {
        var release = hands.take(number);
        if (!told(release.text(language).absence()).equals(told(before))) {
            throw new Refused(Refused.Why.ABSENCE_CHANGED_MEANWHILE);
        }
        var wasReady = release.embargo().readyAt().isPresent();
        release.absent(language, now, clock.instant());
        events.publishEvent(ReleaseEvent.AbsenceGiven.of(number, language, now));
        hands.tellIfReady(release, wasReady);
    }

    /** What readers have of it: compared by that, on whichever clock it was typed (E10). */
    private static Optional<PublishedRelease.Missing> told(Optional<Absence> absence) {
        return absence.map(Absence::told);
    }

    /**
     * Plans the embargo of a release in preparation and says who may read under it (E43); approvals do not cover what
     * is set after them (E20).
     *
     * @param before upon which this was planned
     * @throws Refused EMBARGO_CHANGED_MEANWHILE if a colleague set another one first; nothing was stored (S12)
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void plan(ReleaseNumber number, Planned before, EmbargoPlan plan, Circle circle) {
        var release = hands.take(number);
        if (release.state() == ReleaseState.IN_PREPARATION && !release.planned().equals(before)) {
            throw new Refused(Refused.Why.EMBARGO_CHANGED_MEANWHILE);
        }
        set(release, plan);
        release.circle(circle, hands.me());
        events.publishEvent(ReleaseEvent.CircleSet.of(number, circle));
    }

    private void set(Release release, EmbargoPlan plan) {
        release.plan(plan, hands.me(), clock.instant());
        events.publishEvent(ReleaseEvent.EmbargoSet.of(release.number(), plan));
    }

    /** The speech was checked against delivery and nothing had changed. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void checkedWithoutChanges(ReleaseNumber number) {
        var release = hands.take(number);
        release.state().requireNotWithdrawn();
        if (!release.isOut(holds.since(), clock.instant())) {
            throw new Refused(Refused.Why.NOT_OUT);
        }
        release.checkedAgainstDelivery(false);
        events.publishEvent(new ReleaseEvent.CheckedAgainstDelivery(number, false));
    }

    /** Says that a newer release took the place of this one, which stays readable. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void replace(ReleaseNumber number, ReleaseNumber newer) {
        var now = clock.instant();
        var release = hands.take(number);
        var other = hands.take(newer);
        if (number.equals(newer)
                || !other.isOut(holds.since(), now)
                || other.afterwards().replacedBy().isPresent()) {
            throw new Refused(Refused.Why.REPLACEMENT_NOT_OUT);
        }
        release.replacedBy(newer, holds.since(), now);
        events.publishEvent(new ReleaseEvent.ReleaseReplaced(number, newer));
    }

    private ReleaseNumber unused(Instant now) {
        var year = now.atZone(zone).getYear();
        var number = ReleaseNumber.random(year, random);
        while (releases.exists(number)) {
            number = ReleaseNumber.random(year, random);
        }
        return number;
    }
}
