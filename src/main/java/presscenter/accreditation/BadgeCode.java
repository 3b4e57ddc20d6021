package presscenter.accreditation;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What a badge says of itself, in Crockford's base-32 alphabet: the token in its QR code, 26 random characters, which
 * are 130 bits; or, typed from beneath it where no camera helps, the token's first eleven and a check character. Never
 * in an address, a log or the trail.
 *
 * @param text a token or a short code, in exact upper case and without hyphens
 */
record BadgeCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TOKEN = 26;
    private static final int SHORT = 12;

    /** Letters of a Cyrillic keyboard that look like signs of the alphabet, and those signs. */
    private static final String LOOKS = "АВСЕНКМОРТХІOIL";

    private static final String MEANT = "ABCEHKM0PTX1011";

    /** @throws IllegalArgumentException if it is neither, or mistyped */
    BadgeCode {
        if (!isToken(text) && !isShort(text)) {
            throw new IllegalArgumentException("No badge's code"); // and not a word of it
        }
    }

    static BadgeCode random(RandomGenerator chance) {
        return new BadgeCode(chance.ints(TOKEN, 0, ALPHABET.length())
                .mapToObj(each -> ALPHABET.substring(each, each + 1))
                .collect(Collectors.joining()));
    }

    /**
     * What was read or typed: in any case, with blanks and hyphens, and with letters that only look like the right
     * ones.
     */
    static Optional<BadgeCode> of(String typed) {
        var text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .chars()
                .mapToObj(each -> LOOKS.indexOf(each) < 0
                        ? Character.toString(each)
                        : MEANT.substring(LOOKS.indexOf(each), LOOKS.indexOf(each) + 1))
                .collect(Collectors.joining());
        return isToken(text) || isShort(text) ? Optional.of(new BadgeCode(text)) : Optional.empty();
    }

    boolean isToken() {
        return text.length() == TOKEN;
    }

    /** The code to be typed; of a token. */
    BadgeCode shortened() {
        var beginning = text.substring(0, SHORT - 1);
        return new BadgeCode(beginning + check(beginning));
    }

    /** As it is printed, in groups of four. */
    String inGroups() {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static boolean isToken(String text) {
        return text.length() == TOKEN && isOfAlphabet(text);
    }

    private static boolean isShort(String text) {
        return text.length() == SHORT
                && isOfAlphabet(text)
                && text.charAt(SHORT - 1) == check(text.substring(0, SHORT - 1));
    }

    private static boolean isOfAlphabet(String text) {
        return text.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
    }

    /**
     * Luhn's sum over thirty-two signs: any one sign that is mistyped changes it, and nearly any two that changed
     * places.
     */
    private static char check(String text) {
        int sum = 0;
        for (int at = 0; at < text.length(); at++) {
            var value = ALPHABET.indexOf(text.charAt(at)) * ((text.length() - at) % 2 == 1 ? 2 : 1);
            sum += value / ALPHABET.length() + value % ALPHABET.length();
        }
        return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
    }

    /** Never the code itself: what is printed ends in a log. */
    @Override
    public String toString() {
        return "BadgeCode";
    }
}
