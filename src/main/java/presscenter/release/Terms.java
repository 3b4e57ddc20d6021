package presscenter.release;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import org.hibernate.annotations.Immutable;
import presscenter.language.Language;
import presscenter.language.Letters;
import presscenter.language.Localized;

/** The terms of embargo in one version: never changed, only followed by a newer one (E26). */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // queries and the database read them
@Table(name = "release_terms")
class Terms {
    /** Of the words in one language: some fifty pages, and three languages find room. */
    private static final int LONGEST = 100_000;

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
        this.title = Spelling.whole(title);
        this.body = clean(body);
        this.since = since;
        this.hash = hash(this.title, this.body);
    }

    /**
     * What nobody can read in their language, nobody can accept: in all three, by the allow-list of rich texts (S8).
     */
    private static Localized<String> clean(Localized<String> body) {
        var cleaned = new EnumMap<Language, String>(Language.class);
        body.values().forEach((language, html) -> {
            var clean = RichHtml.clean(Letters.clean(html, language)).html();
            if (clean.length() > LONGEST) {
                throw new Refused(Refused.Why.TERMS_TOO_LONG);
            }
            if (!clean.isEmpty()) {
                cleaned.put(language, clean);
            }
        });
        var words = new Localized<>(cleaned);
        if (!words.isComplete()) {
            throw new Refused(Refused.Why.TERMS_INCOMPLETE);
        }
        return words;
    }

    /** SHA-256 over the words in all languages, so that it can be shown later what exactly was accepted. */
    private static String hash(Localized<String> title, Localized<String> body) {
        var json = new LocalizedText();
        return Hashes.sha256(json.convertToDatabaseColumn(title) + "\n" + json.convertToDatabaseColumn(body));
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
