package presscenter.audit;

import static presscenter.role.Role.EDITOR;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.role.HasRole;

/**
 * Who read what of a release, row by row (E32). Such rows expose journalists: nobody sees one who has not said why, and
 * each look and each file stands in the trail (A23).
 */
@Service
public class LogDesk {
    private static final int LONGEST_PAGE = 200;
    private static final int EXPORTED_AT_ONCE = 500;

    private final LogRows rows;
    private final KeptLooks looks;
    private final KeptNamings namings;
    private final LogRetention retention;
    private final Actor actor;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LogDesk(
            LogRows rows,
            KeptLooks looks,
            KeptNamings namings,
            LogRetention retention,
            Actor actor,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.looks = looks;
        this.namings = namings;
        this.retention = retention;
        this.actor = actor;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** For how many months a row is kept (A23). */
    @HasRole(EDITOR)
    public long monthsKept() {
        return retention.months();
    }

    /** Says why one looks into a release's log; the leave that is given is for this release and this person. */
    @HasRole(EDITOR)
    @Transactional
    public LogLook look(String release, LookReason reason) {
        keep(release, false, reason);
        return new LogLook(release, me());
    }

    /**
     * A page of rows, newest first.
     *
     * @param before only rows with a smaller number; empty for the newest
     * @param size how many at most, 1 to 200
     */
    @HasRole(EDITOR)
    @Transactional(readOnly = true)
    public LogPage page(LogLook look, LogFilter filter, OptionalLong before, int size) {
        if (size < 1 || size > LONGEST_PAGE) {
            throw new IllegalArgumentException("A page holds 1 to " + LONGEST_PAGE + " rows, not " + size);
        }
        var found = rows.before(before.orElse(Long.MAX_VALUE), mine(look).release(), filter, size + 1);
        var page = found.stream().limit(size).toList();
        return new LogPage(
                page, found.size() > size ? OptionalLong.of(page.getLast().number()) : OptionalLong.empty());
    }

    /** The keys of the outlets for which somebody read, in order. */
    @HasRole(EDITOR)
    @Transactional(readOnly = true)
    public List<String> outlets(LogLook look) {
        return rows.outlets(mine(look).release());
    }

    /**
     * The experts with whom readers say that they shared the release (E28), the latest first.
     *
     * @param size how many at most
     */
    @HasRole(EDITOR)
    @Transactional(readOnly = true)
    public List<NamedExpert> experts(LogLook look, int size) {
        return named(mine(look), Limit.of(size));
    }

    /** All of them, to be taken away; that somebody does is in the trail. */
    @HasRole(EDITOR)
    @Transactional
    public List<NamedExpert> exportExperts(LogLook look, LookReason reason) {
        keep(mine(look).release(), true, reason);
        return named(look, Limit.unlimited());
    }

    private List<NamedExpert> named(LogLook look, Limit most) {
        return namings.of(look.release(), most).stream().map(KeptNaming::told).toList();
    }

    /** Who looked into this log lately and why, the latest first. */
    @HasRole(EDITOR)
    @Transactional(readOnly = true)
    public List<LookedInto> looks(LogLook look, int size) {
        return looks.latest(mine(look).release(), size).stream()
                .map(KeptLook::told)
                .toList();
    }

    /**
     * Hands out all rows that the filter finds, newest first, some at a time, however many there are. That somebody
     * takes them away is in the trail before the first of them is handed out.
     */
    @HasRole(EDITOR)
    public void export(LogLook look, LogFilter filter, LookReason reason, Consumer<List<LogLine>> out) {
        var release = mine(look).release();
        transactions.executeWithoutResult(deciding -> keep(release, true, reason));
        var before = Long.MAX_VALUE;
        List<LogLine> some;
        do {
            some = some(before, release, filter);
            if (!some.isEmpty()) {
                out.accept(some);
                before = some.getLast().number();
            }
        } while (some.size() == EXPORTED_AT_ONCE);
    }

    private List<LogLine> some(long before, String release, LogFilter filter) {
        return transactions.execute(reading -> rows.before(before, release, filter, EXPORTED_AT_ONCE));
    }

    private void keep(String release, boolean exported, LookReason reason) {
        looks.save(new KeptLook(release, me(), exported, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        events.publishEvent(new LogLooked(release, exported, reason));
    }

    private LogLook mine(LogLook look) {
        if (!look.isOf(me())) {
            throw new AccessDeniedException("Somebody else said why");
        }
        return look;
    }

    private UUID me() {
        return actor.person().orElseThrow(() -> new AccessDeniedException("Nobody said why"));
    }
}
