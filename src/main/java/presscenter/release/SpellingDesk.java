package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.KeepingEvent.NameKept;
import presscenter.release.KeepingEvent.Step;
import presscenter.release.KeepingEvent.TopicKept;
import presscenter.role.HasRole;

/**
 * Where the spellings of names and topics are kept, once each, in three languages (L5); {@link DeskNames} tells them.
 */
@Service
public class SpellingDesk {
    private final Names names;
    private final Releases releases;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    SpellingDesk(Names names, Releases releases, EntityManager entities, ApplicationEventPublisher events) {
        this.names = names;
        this.releases = releases;
        this.entities = entities;
        this.events = events;
    }

    /**
     * Keeps a name that releases can then bear.
     *
     * @return it, with its key
     * @throws Refused WORDS_INCOMPLETE, NAME_TOO_LONG, NO_TELEPHONE, or KEPT_ALREADY if the house has it
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public KnownName keep(
            NameKind kind, Localized<String> name, Localized<String> capacity, Optional<String> telephone) {
        var known = new KnownName(newKey(), kind, name, capacity, telephone).cleaned();
        requireNew(known);
        names.save(new Name(known));
        events.publishEvent(new NameKept(known.key(), Step.KEPT));
        return known;
    }

    /**
     * Corrects a spelling, a capacity or a telephone; whoever reads sees it at once, wherever the name stands.
     *
     * @param before the name upon which this was written
     * @throws Refused KEPT_MEANWHILE if it is another by now, and nothing was stored (S12); UNKNOWN_NAME if it was
     *     removed
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void correct(KnownName before, KnownName now) {
        var name = names.take(before.key()).orElseThrow(() -> new Refused(Refused.Why.UNKNOWN_NAME));
        if (!name.known().equals(before)) {
            throw new Refused(Refused.Why.KEPT_MEANWHILE);
        }
        var next = new KnownName(before.key(), now.kind(), now.name(), now.capacity(), now.telephone()).cleaned();
        if (next.equals(before)) {
            return;
        }
        requireNew(next);
        if (next.telephone().isEmpty() && releases.isContact(before.key())) {
            throw new Refused(Refused.Why.CONTACT_NEEDS_TELEPHONE);
        }
        name.spell(next);
        events.publishEvent(new NameKept(before.key(), Step.CORRECTED));
    }

    /**
     * Removes a name that no release bears or ever bore.
     *
     * @throws Refused IN_USE
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void remove(KnownName known) {
        names.take(known.key()).ifPresent(name -> {
            if (releases.isNamed(known.key())) {
                throw new Refused(Refused.Why.IN_USE);
            }
            names.delete(name);
            events.publishEvent(new NameKept(known.key(), Step.REMOVED));
        });
    }

    /**
     * Keeps a topic.
     *
     * @return it, with its key
     * @throws Refused WORDS_INCOMPLETE, NAME_TOO_LONG, or KEPT_ALREADY if the house has one of this name in a language
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public TopicName keepTopic(Localized<String> name) {
        var topic = new Topic(newKey(), name);
        requireNew(topic.named());
        entities.persist(topic);
        events.publishEvent(new TopicKept(topic.named().key(), Step.KEPT));
        return topic.named();
    }

    /**
     * Corrects a topic's name, everywhere at once.
     *
     * @param before the topic upon which this was written
     * @throws Refused KEPT_MEANWHILE if it is called otherwise by now, and nothing was stored (S12); UNKNOWN_NAME if it
     *     was removed
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void correctTopic(TopicName before, Localized<String> name) {
        var topic = names.takeTopics(Set.of(before.key())).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Why.UNKNOWN_NAME));
        if (!topic.named().equals(before)) {
            throw new Refused(Refused.Why.KEPT_MEANWHILE);
        }
        var next = new TopicName(before.key(), Spelling.whole(name));
        if (next.equals(before)) {
            return;
        }
        requireNew(next);
        topic.spell(name);
        events.publishEvent(new TopicKept(before.key(), Step.CORRECTED));
    }

    /**
     * Removes a topic that no release has or ever had.
     *
     * @throws Refused IN_USE
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void removeTopic(TopicName known) {
        names.takeTopics(Set.of(known.key())).forEach(topic -> {
            if (releases.isTopic(known.key())) {
                throw new Refused(Refused.Why.IN_USE);
            }
            entities.remove(topic);
            events.publishEvent(new TopicKept(known.key(), Step.REMOVED));
        });
    }

    /** A key that says nothing of the name: keys stand in addresses of the newsroom. */
    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private void requireNew(KnownName known) {
        if (names.all().stream()
                .map(Name::known)
                .anyMatch(other -> !other.key().equals(known.key()) && other.isSameAs(known))) {
            throw new Refused(Refused.Why.KEPT_ALREADY);
        }
    }

    private void requireNew(TopicName topic) {
        if (names.allTopics().stream()
                .map(Topic::named)
                .filter(other -> !other.key().equals(topic.key()))
                .anyMatch(other -> sameSomewhere(other.name(), topic.name()))) {
            throw new Refused(Refused.Why.KEPT_ALREADY);
        }
    }

    private static boolean sameSomewhere(Localized<String> one, Localized<String> other) {
        for (var language : Language.values()) {
            if (one.in(language).isPresent() && one.in(language).equals(other.in(language))) {
                return true;
            }
        }
        return false;
    }
}
