package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.HasRole;
import presscenter.role.Role;
import presscenter.security.Colleagues;

/**
 * Where a release is begun, planned and assigned, and what stands beside its texts is kept. One method, one use case,
 * one transaction.
 */
@Service
public class ReleaseDesk {
    private final Releases releases;
    private final HoldsOfAll holds;
    private final Names names;
    private final EntityManager entities;
    private final Colleagues colleagues;
    private final DeskHands hands;
    private final ApplicationEventPublisher events;
    private final RandomGenerator random;
    private final Clock clock;

    ReleaseDesk(
            Releases releases,
            HoldsOfAll holds,
            Names names,
            EntityManager entities,
            Colleagues colleagues,
            DeskHands hands,
            ApplicationEventPublisher events,
            RandomGenerator random,
            Clock clock) {
        this.releases = releases;
        this.holds = holds;
        this.names = names;
        this.entities = entities;
        this.colleagues = colleagues;
        this.hands = hands;
        this.events = events;
        this.random = random;
        this.clock = clock;
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
            plan(number, plan);
        }
        return number;
    }

    /**
     * Changes the facts; whoever does cannot approve them, and what was approved with them needs approval again.
     *
     * @param before the facts upon which these were written
     * @throws Refused FACTS_CHANGED_MEANWHILE if they are others by now; nothing was stored (S12)
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void reviseFacts(ReleaseNumber number, FactsDraft before, FactsDraft facts) {
        if (!hands.take(number).facts().current().draft().equals(before)) {
            throw new Refused(Refused.Why.FACTS_CHANGED_MEANWHILE);
        }
        reviseFacts(number, facts);
    }

    /** The same, whatever the facts were before. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void reviseFacts(ReleaseNumber number, FactsDraft facts) {
        var release = hands.take(number);
        var cleaned = facts.cleaned();
        if (cleaned.equals(release.facts().current().draft())) {
            return;
        }
        requireKnown(cleaned);
        release.writeFacts(cleaned, hands.me(), clock.instant()).ifPresent(entities::persist);
        events.publishEvent(
                new ReleaseEvent.FactsRevised(number, release.facts().current().number()));
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

    /** Says whom to ask: a person's key in the names, or {@code duty}. Readers see it at once; it needs no approval. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void contact(ReleaseNumber number, String contact) {
        var release = hands.take(number);
        release.state().requireNotWithdrawn();
        if (!contact.equals("duty")) {
            requireKnown(contact);
        }
        release.contact(contact);
        events.publishEvent(new ReleaseEvent.ContactSet(number));
    }

    /** Says why a text is missing and, for readers, when it follows; the release does not wait for it (E21). */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void giveAbsence(
            ReleaseNumber number, Language language, Localized<String> reason, Optional<Instant> expected) {
        if (reason.isEmpty()) {
            throw new Refused(Refused.Why.REASON_MISSING);
        }
        var now = clock.instant();
        if (expected.filter(at -> !at.isAfter(now)).isPresent()) {
            throw new Refused(Refused.Why.EXPECTED_IN_THE_PAST);
        }
        var release = hands.take(number);
        var wasReady = release.embargo().readyAt().isPresent();
        release.absent(language, reason, expected.orElse(null), now);
        events.publishEvent(new ReleaseEvent.AbsenceGiven(number, language));
        hands.tellIfReady(release, wasReady);
    }

    /**
     * Plans the embargo of a release in preparation and says who may read under it (E43); approvals do not cover what
     * is set after them (E20).
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void plan(ReleaseNumber number, EmbargoPlan plan, Circle circle) {
        plan(number, plan);
        circle(number, circle);
    }

    /** Plans the embargo of a release in preparation; approvals do not cover a time that is set after them (E20). */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void plan(ReleaseNumber number, EmbargoPlan plan) {
        var release = hands.take(number);
        release.plan(plan, hands.me(), clock.instant());
        events.publishEvent(new ReleaseEvent.EmbargoSet(
                number, plan.getClass().getSimpleName(), release.embargo().lift()));
    }

    /** Says who may read under embargo (E43), while the release is in preparation. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void circle(ReleaseNumber number, Circle circle) {
        var release = hands.take(number);
        release.circle(circle, hands.me());
        events.publishEvent(
                switch (circle) {
                    case Circle.Everybody everybody -> new ReleaseEvent.CircleSet(number, "everybody", 0);
                    case Circle.Outlets outlets ->
                        new ReleaseEvent.CircleSet(
                                number, "outlets", outlets.keys().size());
                    case Circle.Persons persons ->
                        new ReleaseEvent.CircleSet(
                                number, "persons", persons.ids().size());
                });
    }

    /**
     * Gives a translator a release to work on in a language; again, to say another time.
     *
     * @param expected when the desk counts on the translation
     * @throws Refused NOT_A_TRANSLATOR if the person's account is closed or has not that role
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void assign(ReleaseNumber number, UUID translator, Language language, Optional<Instant> expected) {
        var release = hands.take(number);
        release.state().requireNotWithdrawn();
        if (colleagues.with(Role.TRANSLATOR).stream()
                .noneMatch(each -> each.id().equals(translator))) {
            throw new Refused(Refused.Why.NOT_A_TRANSLATOR);
        }
        if (expected.filter(at -> !at.isAfter(clock.instant())).isPresent()) {
            throw new Refused(Refused.Why.EXPECTED_IN_THE_PAST);
        }
        var before = releases.assignment(number, translator, language);
        before.ifPresent(assignment -> assignment.expect(expected.orElse(null)));
        if (before.isEmpty()) {
            var assignment = new Assignment(release.id(), translator, language);
            assignment.expect(expected.orElse(null));
            entities.persist(assignment);
            events.publishEvent(new ReleaseEvent.TranslatorAssigned(number, translator, language));
        }
    }

    /** Takes a release back from a translator, who then sees no more of it; what was written stays. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void unassign(ReleaseNumber number, UUID translator, Language language) {
        hands.take(number);
        releases.assignment(number, translator, language).ifPresent(assignment -> {
            entities.remove(assignment);
            events.publishEvent(new ReleaseEvent.TranslatorUnassigned(number, translator, language));
        });
    }

    /**
     * Says that the release is written first in another language, whose text is begun if there is none; until the first
     * text was handed over (L2).
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void source(ReleaseNumber number, Language source) {
        var release = hands.take(number);
        release.source(source);
        if (release.text(source).current().isEmpty()) {
            entities.persist(release.text(source).begin(TextDraft.EMPTY, null, hands.me(), clock.instant()));
        }
        events.publishEvent(new ReleaseEvent.SourceChanged(number, source));
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
        var year = now.atZone(ZoneOffset.UTC).getYear();
        var number = ReleaseNumber.random(year, random);
        while (releases.exists(number)) {
            number = ReleaseNumber.random(year, random);
        }
        return number;
    }
}
