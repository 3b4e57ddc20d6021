package presscenter.release.ui;

import java.util.Locale;
import presscenter.release.Refused;
import presscenter.ui.Words;

/** What the desk does not do, and why, as a sentence in the page's language. */
public final class Refusals {
    private Refusals() {}

    public static String say(Refused refused) {
        return Words.now(key(refused.why()));
    }

    public static String key(Refused.Why why) {
        return "release.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
