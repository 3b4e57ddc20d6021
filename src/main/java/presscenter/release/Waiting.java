package presscenter.release;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.role.SignedIn;
import presscenter.security.OwnAccount;
import presscenter.security.Person;

/**
 * "Tell me when": readers wait for a text in their language and are told on the open page and at the next sign-in (L8).
 */
@Service
public class Waiting {
    private final PublishedReleases published;
    private final Releases releases;
    private final EntityManager entities;
    private final OwnAccount account;
    private final Clock clock;

    Waiting(PublishedReleases published, Releases releases, EntityManager entities, OwnAccount account, Clock clock) {
        this.published = published;
        this.releases = releases;
        this.entities = entities;
        this.account = account;
        this.clock = clock;
    }

    /** Waits for a text; only for a release of which this reader may know. */
    @SignedIn
    @Transactional
    public void tellMeWhen(ReleaseNumber number, Language language) {
        if (!published.isThere(number)) {
            throw new NoSuchRelease();
        }
        var release = releases.read(number).orElseThrow(NoSuchRelease::new);
        var id = new TellMe.Id(release.id(), me(), language);
        if (entities.find(TellMe.class, id) == null) {
            entities.persist(new TellMe(release.id(), me(), language, clock.instant()));
        }
    }

    /** Whether this reader waits for a text. */
    @SignedIn
    @Transactional(readOnly = true)
    public boolean isWaiting(ReleaseNumber number, Language language) {
        return entities.createQuery("""
                        select count(t) from TellMe t, Release r
                        where t.id.releaseId = r.id and r.number = :number and t.id.person = :person
                          and t.id.language = :language
                        """, Long.class)
                        .setParameter("number", number)
                        .setParameter("person", me())
                        .setParameter("language", language)
                        .getSingleResult()
                > 0;
    }

    /**
     * A text that was waited for and is there now.
     *
     * @param number of the release
     * @param language of the text
     */
    public record Arrived(ReleaseNumber number, Language language) {}

    /** The texts that this reader waited for and may read now; each is told until it is {@linkplain #told told}. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<Arrived> arrived() {
        return entities.createQuery("""
                        select new presscenter.release.Waiting$Arrived(r.number, t.id.language) from TellMe t, Release r
                        where t.id.releaseId = r.id and t.id.person = :person
                        """, Arrived.class)
                .setParameter("person", me())
                .getResultStream()
                .filter(wanted -> published.isReadable(wanted.number(), wanted.language()))
                .toList();
    }

    /** The reader was told, or no longer waits. */
    @SignedIn
    @Transactional
    public void told(ReleaseNumber number, Language language) {
        releases.read(number)
                .map(release -> new TellMe.Id(release.id(), me(), language))
                .ifPresent(id -> {
                    var waiting = entities.find(TellMe.class, id);
                    if (waiting != null) {
                        entities.remove(waiting);
                    }
                });
    }

    private UUID me() {
        return account.person().map(Person::id).orElseThrow(NoSuchRelease::new);
    }
}
