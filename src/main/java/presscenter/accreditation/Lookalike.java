package presscenter.accreditation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.ibm.icu.text.SpoofChecker;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a name looks like, whatever letters it is made of (A20, Unicode UTS 39). */
final class Lookalike {
    /** Scripts whose capitals pass for one another; a brand that plays with others misleads nobody. */
    private static final Set<UnicodeScript> ALIKE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

    private Lookalike() {}

    /** The first word whose letters belong to two alphabets that look alike. */
    static Optional<String> mixedWord(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.codePoints()
                                .mapToObj(UnicodeScript::of)
                                .filter(ALIKE::contains)
                                .distinct()
                                .count()
                        > 1)
                .findFirst();
    }

    /** What it looks like in capitals and in small letters; names that share one look alike. */
    static Set<String> looks(String name) {
        var letters = name.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        return letters.isEmpty()
                ? Set.of()
                : Stream.of(letters.toUpperCase(Locale.ROOT), letters.toLowerCase(Locale.ROOT))
                        .map(CHECKER::getSkeleton)
                        .collect(toUnmodifiableSet());
    }
}
