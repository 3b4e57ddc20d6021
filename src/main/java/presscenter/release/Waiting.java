package presscenter.release;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.CurrentReader;
import presscenter.language.Language;
import presscenter.role.SignedIn;

/**
 * "Tell me when": readers wait for a text in their language and are told on the open page and at the next sign-in (L8).
 */
@Service
public class Waiting {
    private final ReleasesForReaders releases;
    private final Doorkeeper doorkeeper;
    private final CurrentReader current;
    private final EntityManager entities;
    private final FindOrInsert once;
    private final Clock clock;

    Waiting(
            ReleasesForReaders releases,
            Doorkeeper doorkeeper,
            CurrentReader current,
            EntityManager entities,
            FindOrInsert once,
            Clock clock) {
        this.releases = releases;
        this.doorkeeper = doorkeeper;
        this.current = current;
        this.entities = entities;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Waits for a text.
     *
     * @throws NoSuchRelease if this reader may not know of the release
     */
    @SignedIn
    public void tellMeWhen(ReleaseNumber number, Language language) {
        once.run(() -> {
            var id = wish(doorkeeper.asker(), number, language).orElseThrow(NoSuchRelease::new);
            if (entities.find(TellMe.class, id) == null) {
                entities.persist(new TellMe(id.releaseId(), id.person(), language, clock.instant()));
            }
        });
    }

    /** Whether this reader waits for a text; never for one of which the reader may not know. */
    @SignedIn
    public boolean isWaiting(ReleaseNumber number, Language language) {
        return doorkeeper.answer(asker -> wish(asker, number, language)
                .map(id -> entities.find(TellMe.class, id))
                .isPresent());
    }

    /**
     * A text that was waited for and is there now.
     *
     * @param number of the release
     * @param kind of the release
     * @param language of the text
     * @param headline of what is out; empty under embargo, of which nothing is told but the number (E46)
     */
    public record Arrived(ReleaseNumber number, ReleaseKind kind, Language language, Optional<String> headline) {}

    /**
     * The texts that this reader waited for and may read now, in the order of their numbers; each is told until the
     * reader opens it or {@linkplain #told puts it aside}.
     */
    @SignedIn
    public List<Arrived> arrived() {
        var waiting = doorkeeper.ofAll("waiting", releases::waiting);
        if (current.reader().person().filter(waiting::contains).isEmpty()) {
            return List.of();
        }
        return doorkeeper.answer(asker -> releases.arrived(asker).stream()
                .map(answer -> new Arrived(
                        answer.number(),
                        answer.kind(),
                        answer.language(),
                        Optional.ofNullable(answer.headline()).filter(headline -> answer.isOut())))
                .sorted(Comparator.comparing((Arrived text) -> text.number().toString())
                        .thenComparing(Arrived::language))
                .toList());
    }

    /** The reader put it aside, or no longer waits. */
    @SignedIn
    @Transactional
    public void told(ReleaseNumber number, Language language) {
        wish(doorkeeper.asker(), number, language)
                .map(id -> entities.find(TellMe.class, id))
                .ifPresent(entities::remove);
    }

    /** The wish of this reader, made or not; empty if the reader may not know of the release. */
    private Optional<TellMe.Id> wish(Asker asker, ReleaseNumber number, Language language) {
        return releases.answers(asker, number).stream()
                .findFirst()
                .map(answer -> new TellMe.Id(answer.release(), asker.person(), language));
    }
}
