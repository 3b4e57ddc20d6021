package presscenter.release.ui;

import java.util.Locale;
import presscenter.release.Refused;
import presscenter.ui.Words;

/** What the desk does not do, and why, as a sentence in the page's language. */
final class Refusals {
    private Refusals() {}

    static String say(Refused refused) {
        return Words.now(key(refused.why()));
    }

    static String key(Refused.Why why) {
        return "release.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
