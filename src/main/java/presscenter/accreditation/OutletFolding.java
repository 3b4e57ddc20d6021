package presscenter.accreditation;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A name folded to what is common to its spellings in any script: small Latin letters and figures. So one finds another
 * however it was transliterated, in both directions: "Звязда", "Zviazda" and "Zvyazda" all fold to {@code zviazda} (A2,
 * L29). What it folds to is never shown.
 *
 * <p>No letter loses its marks blindly (L17): ё, ў, і and й are named below, and what is left of marks is of other
 * alphabets.
 */
final class OutletFolding {
    private static final int LONGEST = 400;
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    /** BGN is near to what people type. What it makes of an apostrophe (L27) never arises: those are gone before. */
    private static final Transliterator CYRILLIC = Transliterator.getInstance("Russian-Latin/BGN");

    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ‘`´ʹʺ]");

    /** "Т.А.С.С." is one word. */
    private static final Pattern INITIALS = Pattern.compile("(?<=(?<![\\p{L}\\p{M}])\\p{L})\\.(?=\\p{L}(?!\\p{L}))");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NOT_FOLDED = Pattern.compile("[^a-z0-9]");
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");

    /** What a company is by law says nothing of what it is called. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "оао", "ооо", "зао", "пао", "нао", "ао", "ип", "уп", "руп", "пуп", "чуп", "гуп", "муп", "фгуп", "одо",
            "ану", "ано", "аат", "таа", "зат", "тдв", "llc", "ltd", "inc", "gmbh", "plc", "corp", "jsc", "ojsc", "cjsc",
            "pjsc", "llp", "sarl", "spa", "sro");

    /** Belarusian and Ukrainian letters as the Russian table knows them. */
    private static final String[][] LETTERS = {
        {"ё", "е"}, {"ў", "в"}, {"і", "и"}, {"ґ", "г"}, {"ї", "и"}, {"є", "е"}, {"ŭ", "v"}
    };

    /** What different romanisations write for one sound, in this order. */
    private static final String[][] SOUNDS = {
        {"shch", "s"},
        {"sch", "s"},
        {"sh", "s"},
        {"zh", "z"},
        {"kh", "h"},
        {"tch", "c"},
        {"ch", "c"},
        {"ts", "c"},
        {"tz", "c"},
        {"th", "t"},
        {"ph", "f"},
        {"ck", "k"},
        {"x", "ks"},
        {"q", "k"},
        {"w", "v"},
        {"y", "i"},
        {"j", "i"},
        {"ie", "e"},
        {"h", "g"}
    };

    private OutletFolding() {}

    /** The words of a name, folded, in their order, without legal forms; empty if it has no letter and no figure. */
    static List<String> words(String name) {
        var small = COMPATIBLE.normalize(COMPATIBLE.normalize(name).toLowerCase(Locale.ROOT));
        var plain = INITIALS.matcher(APOSTROPHE.matcher(small).replaceAll("")).replaceAll("");
        var all = Arrays.stream(BETWEEN.split(plain))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        var named = all.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return (named.isEmpty() ? all : named)
                .stream()
                        .map(OutletFolding::fold)
                        .filter(Predicate.not(String::isEmpty))
                        .toList();
    }

    /** A name's folded words as one: blanks, hyphens and quotes make no difference. */
    static String whole(List<String> words) {
        var whole = String.join("", words);
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }

    /** Whether two folded words are one slip apart: a letter more, less or other, or two that changed places. */
    static boolean isSlip(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(at + 1).equals(shorter.substring(at));
        }
        return at == shorter.length()
                || longer.substring(at + 1).equals(shorter.substring(at + 1))
                || (at + 1 < shorter.length()
                        && longer.charAt(at) == shorter.charAt(at + 1)
                        && longer.charAt(at + 1) == shorter.charAt(at)
                        && longer.substring(at + 2).equals(shorter.substring(at + 2)));
    }

    private static String fold(String word) {
        var latin = ANY.transliterate(CYRILLIC.transliterate(replaced(word, LETTERS)))
                .toLowerCase(Locale.ROOT);
        var plain = replaced(NOT_FOLDED.matcher(latin).replaceAll(""), SOUNDS);
        var folded = DOUBLED.matcher(plain).replaceAll("$1");
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    private static String replaced(String text, String[][] pairs) {
        var replaced = text;
        for (var pair : pairs) {
            replaced = replaced.replace(pair[0], pair[1]);
        }
        return replaced;
    }
}
