package presscenter.release;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import presscenter.language.Localized;

/** The terms of embargo in one version: never changed, only followed by a newer one (E26). */
@Entity
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_terms")
class Terms {
    @Id
    private int version;

    private String hash;

    @Convert(converter = LocalizedText.class)
    private Localized<String> title;

    @Convert(converter = LocalizedText.class)
    private Localized<String> body;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Terms() {} // JPA

    Terms(int version, Localized<String> title, Localized<String> body, Instant since) {
        this.version = version;
        this.title = title;
        this.body = body;
        this.since = since;
        this.hash = hash(title, body);
    }

    /** SHA-256 over the words in all languages, so that it can be shown later what exactly was accepted. */
    private static String hash(Localized<String> title, Localized<String> body) {
        var json = new LocalizedText();
        var words = json.convertToDatabaseColumn(title) + "\n" + json.convertToDatabaseColumn(body);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    int version() {
        return version;
    }

    String hash() {
        return hash;
    }

    TermsToRead toRead() {
        return new TermsToRead(version, title, body, since);
    }
}
