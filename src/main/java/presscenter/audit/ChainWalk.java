package presscenter.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.ChainVerdict.Broken;
import presscenter.audit.ChainVerdict.Fault;
import presscenter.audit.ChainVerdict.Whole;

/**
 * Walks the chain from its first entry, in one snapshot of the database, and stops at the first thing that is wrong. It
 * trusts nothing that the application computed: every hash is computed again.
 */
final class ChainWalk {
    private static final int PAGE = 1000;

    private final Connection connection;
    private final List<NotedHead> noted;
    private final Map<Long, String> notedHashes = new HashMap<>();

    private long number;
    private String hash = EntryContent.NO_HASH;

    /** @param noted heads that were noted before the connection was opened, else the newest would seem to be missing */
    ChainWalk(Connection connection, List<NotedHead> noted) {
        this.connection = connection;
        this.noted = noted;
    }

    /** Leaves the connection without a transaction. */
    ChainVerdict verdict() throws SQLException {
        var isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            return walk();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        }
    }

    private ChainVerdict walk() throws SQLException {
        for (var head : noted) {
            var other = notedHashes.putIfAbsent(head.number(), head.hash());
            if (other != null && !other.equals(head.hash())) {
                return new Broken(head.number(), Fault.NOTED);
            }
        }
        try (var page = connection.prepareStatement("""
                select number, happened_at, person, address, what, about, why, details, previous_hash, hash
                from audit_entry where number > ? order by number limit %d
                """.formatted(PAGE))) {
            int seen;
            do {
                seen = 0;
                page.setLong(1, number);
                try (var entries = page.executeQuery()) {
                    while (entries.next()) {
                        var fault = step(entries);
                        if (fault.isPresent()) {
                            return fault.get();
                        }
                        seen++;
                    }
                }
            } while (seen == PAGE);
        }
        return atTheEnd();
    }

    private Optional<Broken> step(ResultSet row) throws SQLException {
        var expected = number + 1;
        if (row.getLong("number") != expected) {
            return Optional.of(new Broken(expected, Fault.MISSING));
        }
        var content = new EntryContent(
                expected,
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("person", UUID.class),
                row.getString("address"),
                row.getString("what"),
                row.getString("about"),
                row.getString("why"),
                row.getString("details"),
                row.getString("previous_hash"));
        if (!content.previousHash().equals(hash)) {
            return Optional.of(new Broken(expected, Fault.PREDECESSOR));
        }
        if (!content.hash().equals(row.getString("hash"))) {
            return Optional.of(new Broken(expected, Fault.HASH));
        }
        number = expected;
        hash = content.hash();
        if (!notedHashes.getOrDefault(number, hash).equals(hash)) {
            return Optional.of(new Broken(number, Fault.NOTED));
        }
        return Optional.empty();
    }

    private ChainVerdict atTheEnd() throws SQLException {
        long last;
        String lastHash;
        try (var query = connection.prepareStatement("select number, hash from audit_head");
                var head = query.executeQuery()) {
            last = head.next() ? head.getLong("number") : 0;
            lastHash = last == 0 ? EntryContent.NO_HASH : head.getString("hash");
        }
        var furthestNoted =
                notedHashes.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        if (Math.max(last, furthestNoted) > number) {
            return new Broken(number + 1, Fault.MISSING);
        }
        if (last < number) {
            return new Broken(last + 1, Fault.BEYOND_HEAD);
        }
        if (!lastHash.equals(hash)) {
            return new Broken(last, Fault.PREDECESSOR);
        }
        return new Whole(number, hash, noted.size());
    }
}
