package presscenter.accreditation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why an application became what it is: a prepared reason, by its key, which is there in three languages, or the
 * officer's own words to the applicant.
 *
 * @param text not blank; a key begins with {@value #PREPARED}
 */
public record Remark(String text) {
    /** What a prepared reason's message key begins with. */
    public static final String PREPARED = "accreditation.reason.";

    /** The keys of the prepared ones: own words that only begin like one are own words. */
    static final Set<String> KEYS = Stream.of(
                    "ask-letter",
                    "ask-identity",
                    "ask-portrait",
                    "ask-latin-name",
                    "ask-editor",
                    "changed",
                    "no-news-outlet",
                    "not-confirmed",
                    "no-places",
                    "no-answer",
                    "embargo-broken",
                    "assignment-ended",
                    "not-true")
            .map(PREPARED::concat)
            .collect(Collectors.toUnmodifiableSet());

    /** Of own words, in characters. */
    public static final int LONGEST = 1_000;

    /** @throws ApplicationRefused if there are no words, or too many */
    public Remark {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new ApplicationRefused(ApplicationRefused.Why.REASON_MISSING);
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
