package presscenter.release.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.ui.Words;

/** A page that speaks one language from top to bottom: in another one it is built anew. */
public final class InOneLanguage implements Serializable {
    private transient @Nullable Runnable builder;
    private @Nullable Language built;

    /** Builds the page, now and whenever its reader changes the language. */
    public void build(Runnable page) {
        builder = page;
        built = Words.languageNow();
        page.run();
    }

    /** What the page calls when its locale changed. */
    public void localeChanged() {
        if (builder != null && built != Words.languageNow()) {
            build(builder);
        }
    }
}
