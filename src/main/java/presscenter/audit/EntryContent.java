package presscenter.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that an entry of the trail says, and so all that its hash covers (S16).
 *
 * @param number from 1, without gaps
 * @param at to the millisecond; finer parts are not kept
 * @param person the pseudonym of who acted; null for the application itself
 * @param address from where; null for the application itself
 * @param details as {@link Details} writes them
 * @param previousHash the predecessor's hash; {@link #NO_HASH} for the first entry
 */
record EntryContent(
        long number,
        Instant at,
        @Nullable UUID person,
        @Nullable String address,
        String what,
        @Nullable String about,
        @Nullable String why,
        String details,
        String previousHash) {
    /** Stands before the first entry. */
    static final String NO_HASH = "0".repeat(64);

    /** Changes with the serialisation, so that one content never has two readings. */
    private static final String FORMAT = "press-center audit 1";

    /**
     * SHA-256 over every field in the order of this record, in lower-case hexadecimal. Each field bears its length, an
     * absent one the length −1: no two contents share a serialisation.
     */
    String hash() {
        var bytes = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(bytes)) {
            write(data, FORMAT);
            data.writeLong(number);
            data.writeLong(at.toEpochMilli());
            write(data, person == null ? null : person.toString());
            write(data, address);
            write(data, what);
            write(data, about);
            write(data, why);
            write(data, details);
            write(data, previousHash);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
    }

    private static void write(DataOutputStream data, @Nullable String field) throws IOException {
        if (field == null) {
            data.writeInt(-1);
        } else {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            data.writeInt(bytes.length);
            data.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
