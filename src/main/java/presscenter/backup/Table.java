package presscenter.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table of the press center's, all of whose rows a backup holds. The database's own way of copying is not used: so a
 * backup of one database can be restored on the other, and needs no tool beside the press center.
 *
 * @param name in small letters
 */
record Table(String name, List<Column> columns) {
    private static final String HISTORY = "flyway_schema_history"; // made again by the migrations
    private static final int AT_ONCE = 500;

    Table {
        columns = List.copyOf(columns);
    }

    /** All of them, in the schema in which the connection works. */
    static List<Table> all(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var found = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.remove(HISTORY);
        var tables = new ArrayList<Table>();
        for (var name : names.stream().sorted().toList()) {
            tables.add(new Table(name, columns(connection, name)));
        }
        return tables;
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        try (var query = connection.prepareStatement("select * from " + table + " where 1 = 0");
                var none = query.executeQuery()) {
            var known = none.getMetaData();
            var columns = new ArrayList<Column>();
            for (var index = 1; index <= known.getColumnCount(); index++) {
                columns.add(new Column(
                        known.getColumnName(index).toLowerCase(Locale.ROOT),
                        Column.Kind.of(known.getColumnTypeName(index))));
            }
            return columns;
        }
    }

    /** Writes all rows; how many there were. */
    long write(Connection connection, DataOutputStream out) throws SQLException, IOException {
        out.writeInt(columns.size());
        for (var column : columns) {
            out.writeUTF(column.name());
            out.writeChar(column.kind().letter());
        }
        var rows = 0L;
        try (var query = connection.prepareStatement("select " + names() + " from " + name)) {
            query.setFetchSize(AT_ONCE);
            try (var row = query.executeQuery()) {
                for (; row.next(); rows++) {
                    out.writeBoolean(true);
                    for (var index = 0; index < columns.size(); index++) {
                        columns.get(index).write(row, index + 1, out);
                    }
                }
            }
        }
        out.writeBoolean(false);
        return rows;
    }

    /** A table as a backup names it; its rows follow. */
    static Table head(String name, DataInputStream in) throws IOException {
        var columns = new ArrayList<Column>();
        for (var left = in.readInt(); left > 0; left--) {
            columns.add(new Column(in.readUTF(), Column.Kind.of(in.readChar())));
        }
        return new Table(name, columns);
    }

    /** Stores all rows in the empty table; how many there were. */
    long read(DataInputStream in, Connection connection) throws SQLException, IOException {
        var rows = 0L;
        try (var insert = connection.prepareStatement("insert into " + name + " (" + names() + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")")) {
            while (in.readBoolean()) {
                for (var index = 0; index < columns.size(); index++) {
                    columns.get(index).read(in, insert, index + 1);
                }
                insert.addBatch();
                if (++rows % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return rows;
    }

    /** Lets numbers that the database gives begin after the highest that was stored. */
    void countOn(Connection connection) throws SQLException {
        for (var column : columns) {
            if (isCounted(connection, column)) {
                try (var statement = connection.createStatement();
                        var highest = statement.executeQuery(
                                "select coalesce(max(" + column.name() + "), 0) + 1 from " + name)) {
                    highest.next();
                    var next = highest.getLong(1);
                    try (var restart = connection.createStatement()) {
                        restart.execute(
                                "alter table " + name + " alter column " + column.name() + " restart with " + next);
                    }
                }
            }
        }
    }

    private boolean isCounted(Connection connection, Column column) throws SQLException {
        try (var query = connection.prepareStatement("select is_identity from information_schema.columns"
                + " where lower(table_name) = ? and lower(column_name) = ? and table_schema = ?")) {
            query.setString(1, name);
            query.setString(2, column.name());
            query.setString(3, connection.getSchema());
            try (var found = query.executeQuery()) {
                return found.next() && found.getString(1).equals("YES");
            }
        }
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
