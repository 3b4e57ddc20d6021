package presscenter.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A letter that is to be sent: what it is about, and no word of it (E39). Whom it goes to and what it says its
 * {@link LetterWriter} decides at the moment of sending (E40).
 *
 * @param kind whose letter it is and what it tells, {@code release-changed}
 * @param about ids in the order that its writer wants, without spaces; never words
 */
public record Letter(String kind, List<String> about) {
    private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** @throws IllegalArgumentException for what is neither a kind nor ids */
    public Letter {
        about = List.copyOf(about);
        if (!KIND.matcher(kind).matches()
                || !about.stream().allMatch(id -> ID.matcher(id).matches())) {
            throw new IllegalArgumentException("A letter names its kind and ids only");
        }
    }

    /** A letter of this kind about these. */
    public static Letter of(String kind, Object... about) {
        return new Letter(kind, List.of(about).stream().map(Object::toString).toList());
    }
}
