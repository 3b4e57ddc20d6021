package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.role.HasRole;
import presscenter.role.Role;
import presscenter.security.Colleagues;

/** Where a release is given to translators and taken back from them. */
@Service
public class TranslatorsDesk {
    private final Releases releases;
    private final EntityManager entities;
    private final Colleagues colleagues;
    private final DeskHands hands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TranslatorsDesk(
            Releases releases,
            EntityManager entities,
            Colleagues colleagues,
            DeskHands hands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.releases = releases;
        this.entities = entities;
        this.colleagues = colleagues;
        this.hands = hands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a translator a release to work on in a language; again, to say another time.
     *
     * @param before what this translator's work on it was said to be; empty if there was none
     * @param now the translator, and when the desk counts on the translation
     * @throws Refused NOT_A_TRANSLATOR if the person's account is closed or has not that role;
     *     TRANSLATOR_CHANGED_MEANWHILE if a colleague said another time first: nothing was stored (S12)
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void assign(
            ReleaseNumber number, Language language, Optional<DeskRelease.Assigned> before, DeskRelease.Assigned now) {
        var release = hands.take(number);
        release.state().requireNotWithdrawn();
        requireTranslator(now.person());
        if (now.expectedAt().filter(at -> !at.isAfter(clock.instant())).isPresent()) {
            throw new Refused(Refused.Why.EXPECTED_IN_THE_PAST);
        }
        var known = releases.assignment(number, now.person(), language);
        var told = known.map(Assignment::told);
        if (told.filter(now::isTheSameAs).isPresent()) {
            return;
        }
        if (told.isPresent() != before.isPresent()
                || told.filter(there -> !there.isTheSameAs(before.orElseThrow()))
                        .isPresent()) {
            throw new Refused(Refused.Why.TRANSLATOR_CHANGED_MEANWHILE);
        }
        known.orElseGet(() -> begun(release, now.person(), language)).expect(now.expected());
        events.publishEvent(new ReleaseEvent.TranslatorAssigned(number, now.person(), language, now.expectedAt()));
    }

    private Assignment begun(Release release, UUID translator, Language language) {
        var assignment = new Assignment(release.id(), translator, language);
        entities.persist(assignment);
        return assignment;
    }

    private void requireTranslator(UUID person) {
        if (colleagues.with(Role.TRANSLATOR).stream()
                .noneMatch(each -> each.id().equals(person))) {
            throw new Refused(Refused.Why.NOT_A_TRANSLATOR);
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
}
