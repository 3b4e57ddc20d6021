package presscenter.release;

import java.util.Set;
import presscenter.language.Language;
import presscenter.language.Localized;

/**
 * With what a text is submitted.
 *
 * @param kind what it is to the approved version
 * @param wrong for a correction: what was wrong
 * @param right for a correction what is right, for a clarification what is made clear
 * @param alsoTouches the other languages that the change touches (L6)
 */
public record Submission(ChangeKind kind, Localized<String> wrong, Localized<String> right, Set<Language> alsoTouches) {
    /** A first text, or one that nobody could read yet. */
    public static final Submission FIRST =
            new Submission(ChangeKind.FIRST, Localized.none(), Localized.none(), Set.of());

    /** A slip of at most three words (E20). */
    public static final Submission TYPO = new Submission(ChangeKind.TYPO, Localized.none(), Localized.none(), Set.of());

    public Submission {
        alsoTouches = Set.copyOf(alsoTouches);
    }
}
