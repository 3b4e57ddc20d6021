package presscenter.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.PendingJavaScriptResult;

/**
 * What the page says about what was just done. The frame of the page holds one; it is a polite live region, and its
 * notices take a row of their own at the page's foot, so that they never cover what they speak of.
 *
 * <p>A notice that something was done goes by itself, but waits while a pointer or the focus rests on it; one that
 * something failed stays until it is closed. A new notice takes the place of the older ones that would go by
 * themselves.
 */
public final class Notices extends Div {
    private static final int SHOWN_MILLIS = 10_000;

    /** Becomes the place of this page's notices as soon as it is attached. */
    public Notices() {
        addClassName("notices");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
        addAttachListener(attached -> ComponentUtil.setData(attached.getUI(), Notices.class, this));
    }

    /** Says something of no great weight. */
    public static void tell(String key, Object... args) {
        show("", key, args);
    }

    /** Says that something was done. */
    public static void good(String key, Object... args) {
        show("good", key, args);
    }

    /** Says that something failed, and what to do; stays until it is closed. */
    public static void alert(String key, Object... args) {
        show("alert", key, args);
    }

    /** Whether this page has its frame by now, and so a place for notices. */
    public static boolean canShow(UI ui) {
        return ComponentUtil.getData(ui, Notices.class) != null;
    }

    private static void show(String kind, String key, Object... args) {
        var place = ComponentUtil.getData(UI.getCurrent(), Notices.class);
        if (place == null) {
            throw new IllegalStateException("This page has no place for notices: " + key);
        }
        place.add(kind, key, args);
    }

    private void add(String kind, String key, Object... args) {
        getChildren()
                .filter(older -> !older.getElement().getClassList().contains("alert"))
                .toList()
                .forEach(this::remove);
        var notice = new Div();
        notice.addClassName("notice");
        var close = new NativeButton(Words.of("ui.notice.close"));
        close.addClickListener(click -> remove(notice));
        close.addClassNames("btn", "quiet");
        close.getElement().setAttribute("type", "button");
        notice.add(new Paragraph(Words.of(key, args)), close);
        add(notice);
        if (!kind.isEmpty()) {
            notice.addClassName(kind);
        }
        keepTheFocusInSight();
        if (!kind.equals("alert")) {
            whenItWasSeen(notice).then(seen -> notice.removeFromParent());
        }
    }

    private void keepTheFocusInSight() {
        getElement()
                .executeJs("requestAnimationFrame(() => document.activeElement?.scrollIntoView({block: 'nearest'}))");
    }

    private static PendingJavaScriptResult whenItWasSeen(Div notice) {
        return notice.getElement().executeJs("""
                return new Promise(seen => {
                  const look = () => this.matches(':hover, :focus-within') ? setTimeout(look, 1000) : seen();
                  setTimeout(look, $0);
                })
                """, SHOWN_MILLIS);
    }
}
