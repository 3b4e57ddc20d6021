package presscenter.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import java.util.Optional;
import presscenter.language.Language;

/** What a browser remembers of its reader's language, so that the sign-in page speaks it as well (L9). */
public final class LanguageCookie {
    /** Its name, for who writes it without Vaadin too. */
    public static final String NAME = "press-lang";

    public static final Duration REMEMBERED = Remembered.TIME;

    private LanguageCookie() {}

    /** From now on; over the push channel alone no cookie can be set, and the account remembers. */
    public static void remember(Language language) {
        Remembered.keep(NAME, language.tag());
    }

    /** What the browser that sends this request remembers; empty if nothing, or nothing of ours. */
    public static Optional<Language> of(VaadinRequest request) {
        return Remembered.of(request, NAME)
                .flatMap(tag -> Language.ofTag(tag).stream())
                .findFirst();
    }
}
