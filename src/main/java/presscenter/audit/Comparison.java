package presscenter.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the rows of a {@link Testimony} with the entries of the trail: each row has its entry, each entry its row.
 */
record Comparison(Testimony testimony, Connection connection) {
    /** How many rows there are, and the first that differs, in words; empty if none does. */
    record Result(int rows, Optional<String> difference) {}

    Result result() throws SQLException {
        var entries = entries();
        var rows = testimony.rows(connection);
        for (var row : rows) {
            var entry = Optional.ofNullable(entries.get(row.values())).map(Deque::poll);
            if (entry.isEmpty()) {
                return differs(rows, row.id() + " is not what an entry says: it was changed or added");
            }
        }
        return entries.values().stream()
                .flatMap(Deque::stream)
                .min(Long::compare)
                .map(number -> differs(rows, "what entry " + number + " says is missing or was changed"))
                .orElseGet(() -> new Result(rows.size(), Optional.empty()));
    }

    private Result differs(List<Testimony.Row> rows, String how) {
        return new Result(rows.size(), Optional.of(testimony.name() + ": " + how));
    }

    private Map<List<String>, Deque<Long>> entries() throws SQLException {
        var found = new LinkedHashMap<List<String>, Deque<Long>>();
        try (var query = connection.prepareStatement("select number, what, details from audit_entry order by number");
                var entries = query.executeQuery()) {
            while (entries.next()) {
                var details = Details.read(entries.getString("details"));
                if (testimony.what().contains(entries.getString("what"))
                        && details.keySet().containsAll(testimony.details())) {
                    var values = testimony.details().stream().map(details::get).toList();
                    found.computeIfAbsent(values, each -> new ArrayDeque<>()).add(entries.getLong("number"));
                }
            }
        }
        return found;
    }
}
