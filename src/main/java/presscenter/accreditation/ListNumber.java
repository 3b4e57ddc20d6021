package presscenter.accreditation;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number of a list of people, {@code L-7K3M9QWX}: eight random characters, as an {@link ApplicationNumber} has.
 *
 * @param code eight characters, exact upper case
 */
public record ListNumber(String code) {
    private static final String PREFIX = "L-";

    public ListNumber {
        if (!ApplicationNumber.isCode(code)) {
            throw new IllegalArgumentException("A list's number is eight characters of Crockford's alphabet");
        }
    }

    /** The number that is written so; anything but the exact form is empty, as if it were unknown. */
    public static Optional<ListNumber> parse(String text) {
        return text.startsWith(PREFIX) && ApplicationNumber.isCode(text.substring(PREFIX.length()))
                ? Optional.of(new ListNumber(text.substring(PREFIX.length())))
                : Optional.empty();
    }

    static ListNumber random(RandomGenerator random) {
        return new ListNumber(ApplicationNumber.randomCode(random));
    }

    @Override
    public String toString() {
        return PREFIX + code;
    }
}
