package presscenter.accreditation;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of a person's name across spellings and scripts (A15): Ганна Карэліч, Анна Корелич and Hanna Karelich
 * are likely the same. It only points out; nothing is decided by it.
 */
final class PersonSpelling {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyj]+");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final int LONGEST = 100;

    private PersonSpelling() {}

    /** The consonants of the name's words, in one order, whichever stands first; empty for no name. */
    static String skeleton(String name) {
        String latin;
        synchronized (LATIN) { // ICU's transliterators are shared, and say nothing of threads
            latin = LATIN.transliterate(name.toLowerCase(Locale.ROOT).replaceAll("[ʹʺ'’ʼ]", ""));
        }
        var skeleton = Arrays.stream(BETWEEN.split(latin))
                .map(PersonSpelling::consonants)
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
        return skeleton.length() > LONGEST ? skeleton.substring(0, LONGEST) : skeleton;
    }

    /** What languages write with one letter or two is one here: kh and h, tch and č, w and v. */
    private static String consonants(String word) {
        var plain = word.replaceAll("shch|sch|tsch|tch|tsh|sh|zh|ch|cz|sz|rz", "s")
                .replaceAll("kh|gh|g|x", "h")
                .replaceAll("ts|tz|z|c", "s")
                .replace('w', 'v')
                .replaceAll("ph", "f");
        var bare = VOWELS.matcher(plain).replaceAll("");
        var once = TWICE.matcher(bare).replaceAll("$1");
        // Hanna and Anna, Helena and Alena.
        return once.startsWith("h") && once.length() > 1 ? once.substring(1) : once;
    }
}
