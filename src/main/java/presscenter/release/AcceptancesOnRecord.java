package presscenter.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import presscenter.audit.Testimony;

/**
 * Who accepted which terms of embargo, for which outlet: a record that no one changes unseen (E26).
 *
 * <p>Public because {@link java.util.ServiceLoader} makes it.
 */
public final class AcceptancesOnRecord implements Testimony {
    @Override
    public String name() {
        return "acceptances of the terms";
    }

    @Override
    public Set<String> what() {
        return Set.of(ReleaseEvent.TermsAccepted.ACCEPTED, ReleaseEvent.TermsAccepted.TAKEN_OVER);
    }

    @Override
    public List<String> details() {
        return ReleaseEvent.TermsAccepted.DETAILS;
    }

    @Override
    public List<Row> rows(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("""
                        select id, person, outlet, version, hash, language, at
                        from release_terms_acceptance order by id
                        """);
                var found = query.executeQuery()) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(new Row(
                        "acceptance " + found.getLong("id"),
                        List.of(
                                found.getString("person"),
                                found.getString("outlet"),
                                found.getString("version"),
                                found.getString("hash"),
                                found.getString("language"),
                                found.getObject("at", OffsetDateTime.class)
                                        .toInstant()
                                        .toString())));
            }
            return rows;
        }
    }
}
