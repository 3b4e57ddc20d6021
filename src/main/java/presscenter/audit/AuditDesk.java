package presscenter.audit;

import static presscenter.role.Role.ADMINISTRATOR;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.role.HasRole;

/** What an administrator does with the audit trail: look, take away, verify. */
@Service
public class AuditDesk {
    private static final int LONGEST_PAGE = 200;
    private static final int EXPORTED_AT_ONCE = 500;

    private final RecordedFacts facts;
    private final HeadFile headFile;
    private final JdbcTemplate database;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    AuditDesk(
            RecordedFacts facts,
            HeadFile headFile,
            DataSource dataSource,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.headFile = headFile;
        this.database = new JdbcTemplate(dataSource);
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * A page of entries, newest first.
     *
     * @param before only entries with a smaller number; empty for the newest
     * @param size how many at most, 1 to 200
     */
    @HasRole(ADMINISTRATOR)
    @Transactional(readOnly = true)
    public AuditPage entries(AuditFilter filter, OptionalLong before, int size) {
        if (size < 1 || size > LONGEST_PAGE) {
            throw new IllegalArgumentException("A page holds 1 to " + LONGEST_PAGE + " entries, not " + size);
        }
        var found = facts.before(before.orElse(Long.MAX_VALUE), filter, size + 1);
        var page = found.stream().limit(size).map(RecordedFact::entry).toList();
        return new AuditPage(
                page, found.size() > size ? OptionalLong.of(page.getLast().number()) : OptionalLong.empty());
    }

    /** The kinds of facts that the filter, but for its own kind, finds: what one can choose from, in order. */
    @HasRole(ADMINISTRATOR)
    @Transactional(readOnly = true)
    public List<String> kinds(AuditFilter filter) {
        return facts.kinds(filter.ofAnyKind());
    }

    /**
     * Writes the entries as CSV in UTF-8, newest first, all that the filter finds, page by page, however many there
     * are. That somebody did so is in the trail before the first byte is written.
     *
     * @param closing what the file says of itself in a row of its own at the end; empty: nothing
     * @param out is not closed
     * @throws IOException if the receiver went away
     */
    @HasRole(ADMINISTRATOR)
    public void export(AuditFilter filter, Optional<String> closing, OutputStream out) throws IOException {
        transactions.executeWithoutResult(deciding -> events.publishEvent(new AuditExported(filter)));
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var file = new CsvFile(writer);
        file.row("number", "at", "person", "from", "what", "about", "why", "details", "previous", "hash");
        var before = Long.MAX_VALUE;
        List<AuditEntry> page;
        do {
            page = pageBefore(before, filter);
            for (var entry : page) {
                file.row(cells(entry));
                before = entry.number();
            }
        } while (page.size() == EXPORTED_AT_ONCE);
        if (closing.isPresent()) {
            file.row(closing.get());
        }
        writer.flush();
    }

    /** Walks the whole chain, compares it with the heads noted outside the database, and writes down what was found. */
    @HasRole(ADMINISTRATOR)
    public ChainVerdict verify() {
        var noted = headFile.read();
        var verdict = database.execute((java.sql.Connection connection) -> new ChainWalk(connection, noted).verdict());
        transactions.executeWithoutResult(deciding -> events.publishEvent(new AuditVerified(verdict)));
        return verdict;
    }

    private List<AuditEntry> pageBefore(long number, AuditFilter filter) {
        return transactions.execute(reading -> facts.before(number, filter, EXPORTED_AT_ONCE).stream()
                .map(RecordedFact::entry)
                .toList());
    }

    private static List<String> cells(AuditEntry entry) {
        return List.of(
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.person().map(UUID::toString).orElse(""),
                entry.from().orElse(""),
                entry.what(),
                entry.about().orElse(""),
                entry.why().orElse(""),
                entry.details().entrySet().stream()
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(Collectors.joining("; ")),
                entry.previousHash(),
                entry.hash());
    }
}
