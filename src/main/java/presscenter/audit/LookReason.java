package presscenter.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why somebody looks into the reader log or takes it away (A23): a prepared reason, by its key, or the person's own
 * words.
 */
public final class LookReason {
    /** What a prepared reason's message key begins with. */
    public static final String PREPARED = "audit.look.reason.";

    /** The keys of the prepared ones, in the order in which they are offered. */
    public static final List<String> KEYS = List.of(
            PREPARED + "suspected-breach",
            PREPARED + "before-a-hold",
            PREPARED + "asked-by-reader",
            PREPARED + "report",
            PREPARED + "check");

    /** Of own words, in characters. */
    public static final int LONGEST = 300;

    private final String text;

    private LookReason(String text) {
        this.text = text;
    }

    /** The reason with this key or of these words; empty if nothing was said, too much, or a key that there is not. */
    public static Optional<LookReason> of(String text) {
        var said = text.strip();
        var isOne = said.startsWith(PREPARED) ? KEYS.contains(said) : !said.isEmpty() && said.length() <= LONGEST;
        return isOne ? Optional.of(new LookReason(said)) : Optional.empty();
    }

    /** A key, or own words. */
    public String text() {
        return text;
    }

    /** What the trail keeps: which prepared one, or that there were own words; those stand beside it, with a term. */
    String kind() {
        return KEYS.contains(text) ? text : "own-words";
    }

    /** By which own words can be compared with the trail. */
    Map<String, String> details() {
        return KEYS.contains(text) ? Map.of() : Map.of("reason-sha256", sha256(text));
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
