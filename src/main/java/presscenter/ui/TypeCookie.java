package presscenter.ui;

import java.time.Duration;
import java.util.Optional;

/**
 * What a browser remembers of its reader's type, large in high contrast or ordinary, so that sign-in and the other
 * pages without an account are shown in it as well.
 */
public final class TypeCookie {
    /** Its name, for who writes it without Vaadin too. */
    public static final String NAME = "press-type";

    public static final Duration REMEMBERED = Remembered.TIME;

    private static final String LARGE = "large";
    private static final String ORDINARY = "ordinary";

    private TypeCookie() {}

    /** From now on; over the push channel alone no cookie can be set, and the account remembers. */
    public static void remember(boolean large) {
        Remembered.keep(NAME, word(large));
    }

    /** How it is written, in the cookie and in addresses. */
    public static String word(boolean large) {
        return large ? LARGE : ORDINARY;
    }

    /** Whether a written word means large type; empty if it means neither. */
    public static Optional<Boolean> isLarge(String word) {
        return switch (word) {
            case LARGE -> Optional.of(true);
            case ORDINARY -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
