package presscenter.ui;

import com.vaadin.flow.component.UI;
import presscenter.language.Language;

/** Changes how the whole of an open page looks, on its {@code html} element; the style sheet does the rest. */
public final class RootElement {
    private RootElement() {}

    /** The language of the site; blocks of text in another one say so themselves (L10). */
    public static void setLanguage(UI ui, Language language) {
        set(ui, "lang", language.tag());
    }

    /** @param scheme {@code light}, {@code dark}, or empty: as the device says */
    public static void setScheme(UI ui, String scheme) {
        set(ui, "data-scheme", scheme);
    }

    /** Large type in high contrast. */
    public static void setLargeType(UI ui, boolean large) {
        set(ui, "data-type", large ? "large" : "");
    }

    private static void set(UI ui, String attribute, String value) {
        ui.getPage().executeJs("""
                if ($1) document.documentElement.setAttribute($0, $1);
                else document.documentElement.removeAttribute($0);
                """, attribute, value);
    }
}
