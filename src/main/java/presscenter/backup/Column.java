package presscenter.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/**
 * A column of a table, and how its values stand in a backup: the same whatever database they come from.
 *
 * @param name in small letters
 */
record Column(String name, Kind kind) {
    /** What a column holds, and the letter by which a backup knows it. */
    enum Kind {
        WHOLE_NUMBER('n'),
        TRUE_OR_FALSE('b'),
        WORDS('w'),
        ID('i'),
        INSTANT('t'),
        DAY('d'),
        BYTES('x');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }

        /** @throws Damaged if no kind has it */
        static Kind of(char letter) throws Damaged {
            for (var kind : values()) {
                if (kind.letter == letter) {
                    return kind;
                }
            }
            throw new Damaged("it holds a kind of column that this version does not know");
        }

        /** @throws IllegalStateException for a type that a backup does not know; a test backs up every table */
        static Kind of(String type) {
            return switch (type.toLowerCase(Locale.ROOT)) {
                case "bigint", "int8", "bigserial", "integer", "int4", "serial", "smallint", "int2" -> WHOLE_NUMBER;
                case "boolean", "bool" -> TRUE_OR_FALSE;
                case "character varying", "varchar" -> WORDS;
                case "uuid" -> ID;
                case "timestamp with time zone", "timestamptz" -> INSTANT;
                case "date" -> DAY;
                case "binary varying", "bytea" -> BYTES;
                default -> throw new IllegalStateException("A backup knows no columns of the type " + type);
            };
        }
    }

    void write(ResultSet row, int index, DataOutputStream out) throws SQLException, IOException {
        var value = row.getObject(index);
        out.writeBoolean(value != null);
        if (value == null) {
            return;
        }
        switch (kind) {
            case WHOLE_NUMBER -> out.writeLong(row.getLong(index));
            case TRUE_OR_FALSE -> out.writeBoolean(row.getBoolean(index));
            case WORDS -> writeBytes(row.getString(index).getBytes(StandardCharsets.UTF_8), out);
            case ID -> {
                var id = row.getObject(index, UUID.class);
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case INSTANT -> {
                var at = row.getObject(index, OffsetDateTime.class).toInstant();
                out.writeLong(at.getEpochSecond());
                out.writeInt(at.getNano());
            }
            case DAY -> out.writeLong(row.getObject(index, LocalDate.class).toEpochDay());
            case BYTES -> writeBytes(row.getBytes(index), out);
        }
    }

    void read(DataInputStream in, PreparedStatement row, int index) throws SQLException, IOException {
        if (!in.readBoolean()) {
            row.setNull(index, Types.NULL);
            return;
        }
        switch (kind) {
            case WHOLE_NUMBER -> row.setLong(index, in.readLong());
            case TRUE_OR_FALSE -> row.setBoolean(index, in.readBoolean());
            case WORDS -> row.setString(index, new String(readBytes(in), StandardCharsets.UTF_8));
            case ID -> row.setObject(index, new UUID(in.readLong(), in.readLong()));
            case INSTANT ->
                row.setObject(
                        index,
                        Instant.ofEpochSecond(in.readLong(), in.readInt()).atOffset(ZoneOffset.UTC));
            case DAY -> row.setObject(index, LocalDate.ofEpochDay(in.readLong()));
            case BYTES -> row.setBytes(index, readBytes(in));
        }
    }

    private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
