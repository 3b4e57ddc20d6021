package presscenter.accreditation;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * An application's number, {@code A-7K3M9QWX}: eight random characters of Crockford's base-32 alphabet, which are read
 * aloud without mistakes. Never a counter, so that gaps tell nothing.
 *
 * @param code eight characters, exact upper case
 */
public record ApplicationNumber(String code) {
    private static final int LENGTH = 8;
    private static final String PREFIX = "A-";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");

    public ApplicationNumber {
        if (!isCode(code)) {
            throw new IllegalArgumentException("An application's number is eight characters of Crockford's alphabet");
        }
    }

    /** The number that is written so; anything but the exact form is empty, as if it were unknown. */
    public static Optional<ApplicationNumber> parse(String text) {
        return text.startsWith(PREFIX) && isCode(text.substring(PREFIX.length()))
                ? Optional.of(new ApplicationNumber(text.substring(PREFIX.length())))
                : Optional.empty();
    }

    static ApplicationNumber random(RandomGenerator random) {
        return new ApplicationNumber(randomCode(random));
    }

    static String randomCode(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return PREFIX + code;
    }
}
