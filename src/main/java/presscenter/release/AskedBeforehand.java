package presscenter.release;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import presscenter.language.Language;

/**
 * Asks what readers ask once after a start, as somebody who is not signed in, of a release that there is not, so that
 * the first of them does not wait until the queries are translated ({@link FirstAsked}). Pages are answered meanwhile;
 * only then the press center says that it is ready for its readers, so that a proxy sends them no sooner.
 */
@Component
class AskedBeforehand implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(AskedBeforehand.class);
    private static final ReleaseNumber NO_RELEASE = new ReleaseNumber(1000, "000000");

    private final Doorkeeper doorkeeper;
    private final ReleasesForReaders releases;
    private final Outward outward;

    AskedBeforehand(Doorkeeper doorkeeper, ReleasesForReaders releases, Outward outward) {
        this.doorkeeper = doorkeeper;
        this.releases = releases;
        this.outward = outward;
    }

    /** What cannot be answered now is told to whoever asks it; the start goes on. */
    @Override
    public void run(ApplicationArguments unused) {
        try {
            doorkeeper.answer(this::everything);
        } catch (RuntimeException failed) { // no text of an exception (E9)
            LOG.warn("readers.not-asked-beforehand {}", failed.getClass().getName());
        }
    }

    /** The list with its band, its filters, and what an opened release asks. */
    private boolean everything(Asker asker) {
        releases.page(asker, ReleaseFilter.ALL, Optional.empty(), Optional.empty(), ReleasePage.LINES + 1);
        releases.underEmbargo(asker);
        releases.topics(asker);
        releases.topicsUnderEmbargo(asker);
        releases.named();
        releases.opened();
        releases.outlets();
        releases.waiting();
        outward.lines(asker, List.of(NO_RELEASE));
        releases.answers(asker, NO_RELEASE);
        releases.facts(asker, NO_RELEASE);
        releases.body(asker, NO_RELEASE, Language.ENGLISH);
        releases.outwardVersion(asker, NO_RELEASE, Language.ENGLISH);
        releases.notices(asker, NO_RELEASE);
        releases.missing(asker, NO_RELEASE);
        return releases.beingRevised(asker, NO_RELEASE).isEmpty();
    }
}
