package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import presscenter.language.Language;
import presscenter.release.ReleaseEvent.TextChanged;
import presscenter.release.ReleaseEvent.TextChanged.Verb;
import presscenter.security.OwnAccount;
import presscenter.security.Person;

/** How every verb of a desk begins and ends: the release is taken, who acts is known, what was done is told. */
@Component
class DeskHands {
    private final Releases releases;
    private final LastCheck last;
    private final EntityManager entities;
    private final OwnAccount account;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeskHands(
            Releases releases,
            LastCheck last,
            EntityManager entities,
            OwnAccount account,
            ApplicationEventPublisher events,
            Clock clock) {
        this.releases = releases;
        this.last = last;
        this.entities = entities;
        this.account = account;
        this.events = events;
        this.clock = clock;
    }

    void beginVersion(Release release, ReleaseText text, TextDraft words, @Nullable Integer madeFrom) {
        release.state().requireNotWithdrawn();
        var begun = text.begin(words, madeFrom, me(), clock.instant());
        entities.persist(begun);
        tell(release, Verb.BEGUN, begun);
    }

    /** A correction asks after the other languages (L6): those that it touches get a working version of their own. */
    void alsoTouched(Release release, Language language, Set<Language> others) {
        for (var other : others) {
            var text = release.text(other);
            if (other != language && text.working().isEmpty() && text.approved().isPresent()) {
                var approved = text.approved().orElseThrow();
                beginVersion(
                        release, text, approved.words(), approved.madeFrom().orElse(null));
            }
        }
    }

    void tellIfReady(Release release, boolean wasReady) {
        if (!wasReady && release.embargo().readyAt().isPresent()) {
            last.onlyUnlessAllAreHeldMeanwhile(release);
            events.publishEvent(new ReleaseEvent.ReleaseReady(
                    release.number(), release.embargo().visibleFrom()));
        }
    }

    void tell(Release release, Verb verb, TextVersion version) {
        events.publishEvent(
                new TextChanged(release.number(), verb, version.text().language(), version.number()));
    }

    /** The source's version from which a translation would be made now: its latest that somebody else was shown. */
    static @Nullable Integer sourceVersion(Release release, Language language) {
        if (language == release.source()) {
            return null;
        }
        var source = release.text(release.source());
        return release.texts()
                .shownSourceVersion()
                .or(() -> source.working().map(TextVersion::number))
                .orElse(null);
    }

    Release take(ReleaseNumber number) {
        return releases.take(number).orElseThrow(NoSuchRelease::new);
    }

    /** A translator writes what was assigned; to others the release does not exist. */
    Release takeForWriting(ReleaseNumber number, Language language) {
        var person = person();
        if (!person.isOneOf(PRESS_OFFICER, EDITOR) && !releases.isAssigned(number, person.id(), language)) {
            throw new NoSuchRelease();
        }
        return take(number);
    }

    Person person() {
        return account.person().orElseThrow(NoSuchRelease::new);
    }

    UUID me() {
        return person().id();
    }
}
