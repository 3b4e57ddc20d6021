package presscenter.release;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which words have a capital only because a sentence begins with them. Everything else with a capital may be a name
 * (E20): in doubt it is one.
 *
 * @param small words that the two texts have without a capital somewhere
 * @param inner words, in small letters, that they have with a capital within a sentence
 */
record Capitals(Set<String> small, Set<String> inner) {
    /** Words that sentences begin with and that are nobody's name, in the three languages. */
    private static final Set<String> LITTLE = Set.copyOf(List.of("""
            a about after all also an and as at because before both but by each for from he her here his how if in it \
            its many more most no not of on one only or our she since some such that the their then there these they \
            this those to today we what when where which while who with without you
            а без был была было были в вас все всё вчера вы где для до его ее её если есть еще ещё за здесь и из или их \
            к каждый как кто между мы на над наш не но о об он она они оно от перед по под после при с сегодня так также \
            там то тогда тот те у что эта эти это этот я
            аб ад але або без быў была было былі ва вы гэта гэтая гэты гэтыя да дзе ды ёсць ён жа за і іх каб калі кожны \
            мы на над наш не ні па пад паміж пасля перад праз пры са сёння так таксама там таму то той тыя тут у ўжо \
            ужо усе ўсе усё ўсё учора ўчора хто ці што я яго яе як яна яно яны з""".split("\\s+")));

    /** Shorter words differ too little to tell a slip from another word. */
    private static final int SHORTEST_SLIP = 3;

    /** Words that begin with so many same letters may be forms of one name. */
    private static final int STEM = 4;

    static Capitals of(WordRow... texts) {
        var small = new HashSet<String>();
        var inner = new HashSet<String>();
        for (var text : texts) {
            for (var at = 0; at < text.tokens().size(); at++) {
                var token = text.tokens().get(at);
                if (!token.isWord()) {
                    continue;
                }
                if (text.isName(at)) {
                    inner.add(lower(token.text()));
                } else if (!token.isCapitalised()) {
                    small.add(token.text());
                }
            }
        }
        return new Capitals(small, inner);
    }

    /**
     * Whether one of these words, with which sentences began before and begin now, may be a name. It is none if it is a
     * little word or stands elsewhere in small letters, or if it is such a word with one letter wrong.
     */
    boolean mayBeNames(List<String> before, List<String> after) {
        return Stream.concat(
                        before.stream().filter(word -> !isKnown(word, after)),
                        after.stream().filter(word -> !isKnown(word, before)))
                .findAny()
                .isPresent();
    }

    private boolean isKnown(String word, List<String> inItsPlace) {
        return !looksLikeAName(word)
                && (isOrdinary(word)
                        || inItsPlace.stream()
                                .anyMatch(other -> isOrdinary(other) && isSlip(lower(word), lower(other))));
    }

    private boolean isOrdinary(String word) {
        return (LITTLE.contains(lower(word)) || small.contains(lower(word))) && !looksLikeAName(word);
    }

    private boolean looksLikeAName(String word) {
        var letters = lower(word);
        return inner.stream()
                .anyMatch(name -> name.equals(letters)
                        || (name.length() >= STEM
                                && letters.length() >= STEM
                                && name.regionMatches(0, letters, 0, STEM)));
    }

    /** One letter wrong, missing, too much, or two changed places. */
    private static boolean isSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_SLIP) {
            return false;
        }
        var begin = 0;
        while (begin < one.length() && begin < other.length() && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        var left = one.substring(begin);
        var right = other.substring(begin);
        while (!left.isEmpty()
                && !right.isEmpty()
                && left.charAt(left.length() - 1) == right.charAt(right.length() - 1)) {
            left = left.substring(0, left.length() - 1);
            right = right.substring(0, right.length() - 1);
        }
        return Math.max(left.length(), right.length()) <= 1
                || (left.length() == 2
                        && right.length() == 2
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
