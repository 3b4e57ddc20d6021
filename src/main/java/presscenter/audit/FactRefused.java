package presscenter.audit;

import java.nio.charset.StandardCharsets;

/**
 * A fact that the trail does not take, because it could hold a text or could not be read back; the decision fails with
 * it. A defect of the room that published it. The message never repeats the value.
 */
final class FactRefused extends RuntimeException {
    FactRefused(String what, String because) {
        super("The fact " + what + " has " + because);
    }

    /** The value itself, if it is one line of well-formed characters and at most so long (UTF-16 units). */
    static String unlessShort(String what, String field, String value, int longest) {
        if (value.length() > longest) {
            throw new FactRefused(what, "a longer " + field + " than " + longest + " characters");
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new FactRefused(what, "a control character in its " + field);
        }
        return wellFormed(what, field, value);
    }

    /** A database would store half a surrogate pair as something else, and the chain would seem broken. */
    static String wellFormed(String what, String field, String value) {
        if (value.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new FactRefused(what, "characters that cannot be stored in its " + field);
        }
        return value;
    }
}
