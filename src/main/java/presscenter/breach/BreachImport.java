package presscenter.breach;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.HasRole;

/** The one door through which a whole file comes in that was kept elsewhere; the demonstration uses it. */
@Service
@Transactional
public class BreachImport {
    private final BreachFiles files;
    private final Measures measures;
    private final SecureRandom random = new SecureRandom();

    BreachImport(BreachFiles files, Measures measures) {
        this.files = files;
        this.measures = measures;
    }

    /**
     * A file that is closed, with one measure.
     *
     * @param openedBy who reported, and proposed
     * @param decidedBy who looked at our own part, decided and closed
     */
    public record Imported(
            BreachReport report,
            MeasureDraft measure,
            Reason outcome,
            UUID openedBy,
            UUID decidedBy,
            Instant opened,
            Instant decided) {}

    /** Whether no file is there yet. */
    @HasRole({})
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return files.count() == 0;
    }

    /** Keeps it. What it decided has no effect on rights, and no letter goes out. */
    @HasRole({})
    public BreachNumber take(Imported imported) {
        var file = new BreachFile(
                UUID.randomUUID(),
                BreachNumber.random(random),
                imported.report(),
                Optional.empty(),
                Optional.of(imported.openedBy()),
                imported.opened());
        file.check(imported.decidedBy(), imported.decided());
        file.close(imported.outcome(), imported.decidedBy(), imported.decided());
        files.save(file);
        var measure = new Measure(
                UUID.randomUUID(), file.id(), imported.measure(), Optional.of(imported.openedBy()), imported.opened());
        measure.impose(imported.decidedBy(), imported.decided());
        measures.save(measure);
        return file.number();
    }
}
