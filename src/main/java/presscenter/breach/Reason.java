package presscenter.breach;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.language.Letters;

/**
 * Why something was decided: a prepared reason, by its key, which is there in three languages, or the officer's own
 * words, which whoever is concerned reads.
 *
 * @param text not blank; a key begins with {@value #PREPARED}
 */
public record Reason(String text) {
    /** What a prepared reason's message key begins with. */
    public static final String PREPARED = "breach.reason.";

    /** The keys of the prepared ones: own words that only begin like one are own words. */
    static final Set<String> KEYS = Stream.of(
                    "published-early",
                    "passed-on",
                    "line-missing",
                    "again",
                    "nothing-new",
                    "explained",
                    "our-mistake",
                    "measure-taken",
                    "independent",
                    "not-a-breach")
            .map(PREPARED::concat)
            .collect(Collectors.toUnmodifiableSet());

    /** Of own words, in characters. */
    public static final int LONGEST = 1_000;

    /** @throws BreachRefused if there are no words, or too many */
    public Reason {
        text = TypedWords.clean(text);
        if (text.isEmpty() || text.length() > LONGEST || Letters.length(text) > LONGEST) {
            throw new BreachRefused(BreachRefused.Why.REASON_MISSING);
        }
    }

    /** Whether it is a prepared one, to be shown in the reader's language. */
    public boolean isPrepared() {
        return KEYS.contains(text);
    }

    /** What the audit trail keeps of it: no word of a person (S16). */
    String inTrail() {
        return isPrepared() ? text : "own-words";
    }
}
