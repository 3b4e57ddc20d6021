package presscenter.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
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
        large(ui, large).set(large);
        set(ui, "data-type", large ? "large" : "");
    }

    /**
     * Whether a page stands in large type at each moment, whichever of its parts was asked for it.
     *
     * @param first how the page was sent to the browser
     */
    public static Signal<Boolean> largeType(UI ui, boolean first) {
        return large(ui, first).asReadonly();
    }

    /**
     * Whether no service outside may see the words of this page (E45): no translation, spelling or suggestions of a
     * browser. It stands on the page's own element, so that it holds for questions too, which open beside the view.
     */
    public static void keepFromServices(UI ui, boolean kept) {
        if (kept) {
            ui.getElement()
                    .setAttribute("translate", "no")
                    .setAttribute("spellcheck", "false")
                    .setAttribute("writingsuggestions", "false");
        } else {
            ui.getElement()
                    .removeAttribute("translate")
                    .removeAttribute("spellcheck")
                    .removeAttribute("writingsuggestions");
        }
    }

    private static ValueSignal<Boolean> large(UI ui, boolean first) {
        var kept = ComponentUtil.getData(ui, Large.class);
        if (kept == null) {
            kept = new Large(new ValueSignal<>(first));
            ComponentUtil.setData(ui, Large.class, kept);
        }
        return kept.type();
    }

    private static void set(UI ui, String attribute, String value) {
        ui.getPage().executeJs("""
                if ($1) document.documentElement.setAttribute($0, $1);
                else document.documentElement.removeAttribute($0);
                """, attribute, value);
    }

    private record Large(ValueSignal<Boolean> type) {}
}
