package presscenter.release;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A release's number, {@code 2026-7K3M9Q}: the year, then six random characters of Crockford's base-32 alphabet. Never
 * a counter, so that gaps tell nothing.
 *
 * @param year four digits
 * @param code six characters, exact upper case
 */
public record ReleaseNumber(int year, String code) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})-([0-9A-HJKMNP-TV-Z]{6})");

    public ReleaseNumber {
        if (!SHAPE.matcher(year + "-" + code).matches()) {
            throw new IllegalArgumentException(
                    "A release's number is a year and six characters of Crockford's alphabet");
        }
    }

    /** The number that is written so; anything but the exact form is empty, as if it were unknown (E4). */
    public static Optional<ReleaseNumber> parse(String text) {
        var match = SHAPE.matcher(text);
        return match.matches()
                ? Optional.of(new ReleaseNumber(Integer.parseInt(match.group(1)), match.group(2)))
                : Optional.empty();
    }

    static ReleaseNumber random(int year, RandomGenerator random) {
        var code = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReleaseNumber(year, code.toString());
    }

    @Override
    public String toString() {
        return year + "-" + code;
    }
}
