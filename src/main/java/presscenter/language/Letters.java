package presscenter.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import presscenter.language.Suspicion.Kind;

/** What a text's letters are and how they are counted. */
public final class Letters {
    /** Invisible, and of no use in our languages. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u180E\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private static final Pattern JOINER = Pattern.compile("\\u200D");
    private static final int EMOJI_STYLE = 0xFE0F;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u0085|\\u2028|\\u2029");

    /** All that is typed for an apostrophe, where only an apostrophe can be meant. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['ʼ‘`´](?=\\p{L})");

    /** A blank parts words, but not the thousands of a number. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0\\u202F–—]+");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\p{Nd})[\\u00A0\\u202F](?=\\p{Nd}{3})");
    private static final Pattern WORDLIKE = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[’'ʼ][\\p{L}\\p{M}]+)*");

    /** Pairs that look alike, Latin first; the Cyrillic side is as Belarusian writes it. */
    private static final String LATIN = "AaBCcEeHIiKMOoPpTXxYy";

    private static final String CYRILLIC = "АаВСсЕеНІіКМОоРрТХхУу";
    private static final Map<Integer, Integer> TO_CYRILLIC = pairs(LATIN, CYRILLIC);
    private static final Map<Integer, Integer> TO_LATIN = pairs(CYRILLIC, LATIN);

    /** Russian knows no і: whoever typed a Latin i there meant и. */
    private static final Map<Integer, String> TO_RUSSIAN =
            Map.of((int) 'і', "и", (int) 'І', "И", (int) 'ў', "у", (int) 'Ў', "У");

    private static final Map<Integer, String> TO_BELARUSIAN =
            Map.of((int) 'и', "і", (int) 'И', "І", (int) 'щ', "шч", (int) 'Щ', "Шч", (int) 'ъ', "’", (int) 'Ъ', "’");

    private Letters() {}

    /**
     * The text as it is stored (L17): composed (NFC), without invisible characters and soft hyphens, lines ended by a
     * line feed, and in Belarusian with ’ (U+2019) for whatever apostrophe was typed inside a word. Cleaning a clean
     * text changes nothing.
     */
    public static String clean(String text, Language language) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var parted =
                JOINER.matcher(visible).replaceAll(joiner -> joinsEmoji(visible, joiner.start()) ? joiner.group() : "");
        var lines = LINE_END.matcher(parted).replaceAll("\n");
        var composed = Normalizer2.getNFCInstance().normalize(lines);
        return language == Language.BELARUSIAN ? APOSTROPHE.matcher(composed).replaceAll("’") : composed;
    }

    /** The number of characters as people count them: grapheme clusters (L20). */
    public static int length(String text) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        var length = 0;
        while (clusters.next() != BreakIterator.DONE) {
            length++;
        }
        return length;
    }

    /**
     * The number of words as word processors count them: what stands between blanks or dashes and is not mere signs.
     */
    public static int words(String text) {
        var joined = THOUSANDS.matcher(text).replaceAll("");
        return (int) BETWEEN_WORDS
                .splitAsStream(joined)
                .filter(word -> WORDLIKE.matcher(word).find())
                .count();
    }

    /** The words of a text that look as if letters of another language had slipped in, from first to last (L21). */
    public static List<Suspicion> suspicions(String text, Language language) {
        var suspicions = new ArrayList<Suspicion>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = words.group();
            foreign(word, language)
                    .or(() -> mixed(word, language))
                    .or(() -> lonely(word, text, words.start(), words.end(), language))
                    .ifPresent(
                            found -> suspicions.add(new Suspicion(found.kind(), words.start(), word, found.meant())));
        }
        return List.copyOf(suspicions);
    }

    /**
     * The text with a capital at its beginning, behind an opening quote or bracket too. Belarusian ў becomes У there,
     * for no sentence begins with Ў (L25); the rest stays as it is. A text that begins with a figure stays as it is.
     */
    public static String capitalised(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var letter = text.codePointAt(at);
            if (Character.isDigit(letter)) {
                return text;
            }
            if (Character.isLetter(letter)) {
                var capital = letter == 'ў' || letter == 'Ў' ? 'У' : Character.toTitleCase(letter);
                return text.substring(0, at)
                        + Character.toString(capital)
                        + text.substring(at + Character.charCount(letter));
            }
        }
        return text;
    }

    /** The zero-width joiner is invisible too, but holds the parts of one emoji together. */
    private static boolean joinsEmoji(String text, int at) {
        if (at == 0) {
            return false;
        }
        var before = text.codePointBefore(at);
        return before == EMOJI_STYLE || (Character.isEmoji(before) && before > 0x7F);
    }

    /** A word with Latin look-alikes among its Cyrillic letters, all in Cyrillic; any other word as it is. */
    static String inOneScript(String word) {
        return has(word, Letters::isCyrillic) ? replaced(word, TO_CYRILLIC) : word;
    }

    private static Optional<Found> foreign(String word, Language language) {
        return switch (language) {
            case BELARUSIAN ->
                has(word, TO_BELARUSIAN::containsKey)
                        ? Optional.of(new Found(Kind.RUSSIAN_LETTER, spelled(word, TO_BELARUSIAN)))
                        : Optional.empty();
            case RUSSIAN ->
                has(word, TO_RUSSIAN::containsKey)
                        ? Optional.of(new Found(Kind.BELARUSIAN_LETTER, cyrillic(word, language)))
                        : Optional.empty();
            case ENGLISH -> Optional.empty();
        };
    }

    /** Two scripts in one word: meant is the one into which all letters of the other can be turned. */
    private static Optional<Found> mixed(String word, Language language) {
        if (!has(word, Letters::isCyrillic) || !has(word, Letters::isLatin)) {
            return Optional.empty();
        }
        var cyrillicMeant = onlyHas(word, letter -> !isLatin(letter) || TO_CYRILLIC.containsKey(letter));
        var latinMeant = onlyHas(word, letter -> !isCyrillic(letter) || TO_LATIN.containsKey(letter));
        if (cyrillicMeant && (language != Language.ENGLISH || !latinMeant)) {
            return Optional.of(new Found(Kind.LATIN_LETTER, cyrillic(word, language)));
        }
        return latinMeant
                ? Optional.of(new Found(Kind.CYRILLIC_LETTER, replaced(word, TO_LATIN)))
                : Optional.empty(); // "iPhone’ом", a brand's play with scripts: nobody's slip
    }

    /** A small Latin letter that stands alone among Cyrillic words, as the "i" of a missing keyboard layout does. */
    private static Optional<Found> lonely(String word, String text, int start, int end, Language language) {
        if (language == Language.ENGLISH || word.length() != 1 || !"acioy".contains(word)) {
            return Optional.empty();
        }
        var amongCyrillic = neighbour(text, start, -1) || neighbour(text, end, 1);
        return amongCyrillic ? Optional.of(new Found(Kind.LATIN_LETTER, cyrillic(word, language))) : Optional.empty();
    }

    /** Whether the next letter in a direction, across blanks only, is Cyrillic. */
    private static boolean neighbour(String text, int from, int step) {
        var at = step > 0 ? from : from - 1;
        while (at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at += step;
        }
        return at >= 0 && at < text.length() && isCyrillic(text.charAt(at));
    }

    private static String cyrillic(String word, Language language) {
        var cyrillic = replaced(word, TO_CYRILLIC);
        return language == Language.RUSSIAN ? spelled(cyrillic, TO_RUSSIAN) : cyrillic;
    }

    private static String spelled(String word, Map<Integer, String> letters) {
        return word.codePoints()
                .mapToObj(letter -> letters.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    private static String replaced(String word, Map<Integer, Integer> letters) {
        return word.codePoints()
                .map(letter -> letters.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean has(String word, IntPredicate letter) {
        return word.codePoints().anyMatch(letter);
    }

    private static boolean onlyHas(String word, IntPredicate letter) {
        return word.codePoints().allMatch(letter);
    }

    private static boolean isCyrillic(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.CYRILLIC;
    }

    private static boolean isLatin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    private static Map<Integer, Integer> pairs(String from, String to) {
        return IntStream.range(0, from.length()).boxed().collect(Collectors.toMap(at -> (int) from.charAt(at), at ->
                (int) to.charAt(at)));
    }

    private record Found(Kind kind, String meant) {}
}
