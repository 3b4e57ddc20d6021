package presscenter.breach;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A file's number, {@code B-7K3M9QWX}: eight random characters of Crockford's base-32 alphabet, which are read aloud
 * without mistakes. Never a counter, so that gaps tell nothing.
 *
 * @param code eight characters, exact upper case
 */
public record BreachNumber(String code) {
    private static final int LENGTH = 8;
    private static final String PREFIX = "B-";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");

    public BreachNumber {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("A file's number is eight characters of Crockford's alphabet");
        }
    }

    /** The number that is written so; anything but the exact form is empty, as if it were unknown. */
    public static Optional<BreachNumber> parse(String text) {
        return text.startsWith(PREFIX)
                        && SHAPE.matcher(text.substring(PREFIX.length())).matches()
                ? Optional.of(new BreachNumber(text.substring(PREFIX.length())))
                : Optional.empty();
    }

    static BreachNumber random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new BreachNumber(code.toString());
    }

    @Override
    public String toString() {
        return PREFIX + code;
    }
}
