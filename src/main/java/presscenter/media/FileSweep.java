package presscenter.media;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes what a crash left behind: files that were only begun, and files without a row. */
@Component
class FileSweep {
    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

    /** Whatever is younger may belong to a transaction that is not stored yet, here or on another node. */
    private static final Duration YOUNG = Duration.ofHours(1);

    private static final int AT_ONCE = 500;

    /**
     * Whole files without a row: more than a crash can leave, which is one for each that was being kept, and more than
     * have one. It is the wrong database.
     */
    private static final int SUSPICIOUS = 5;

    private final Shelf shelf;
    private final StoredFiles files;
    private final Clock clock;

    FileSweep(Shelf shelf, StoredFiles files, Clock clock) {
        this.shelf = shelf;
        this.files = files;
        this.clock = clock;
    }

    /** At the start, and every hour; says how many it removed, if any. */
    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        var old = shelf.lying().stream()
                .filter(each -> each.since().isBefore(clock.instant().minus(YOUNG)))
                .toList();
        var leftOver = leftOver(old);
        var whole = leftOver.stream().filter(each -> each.id().isPresent()).count();
        if (whole > SUSPICIOUS && whole > old.size() / 2) {
            LOG.error(
                    "media.sweep refused: {} of {} files have no row; is this the database that belongs to them?",
                    whole,
                    old.size());
            return;
        }
        var removed = leftOver.stream().filter(shelf::remove).count();
        if (removed > 0) {
            LOG.info("media.sweep removed={}", removed);
        }
    }

    private List<Shelf.Lying> leftOver(List<Shelf.Lying> old) {
        var left = new ArrayList<Shelf.Lying>();
        for (int from = 0; from < old.size(); from += AT_ONCE) {
            var some = old.subList(from, Math.min(old.size(), from + AT_ONCE));
            var known = files.known(
                    some.stream().map(Shelf.Lying::id).flatMap(Optional::stream).toList());
            some.stream()
                    .filter(each -> each.id().filter(known::contains).isEmpty())
                    .forEach(left::add);
        }
        return left;
    }
}
