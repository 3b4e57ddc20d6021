package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Anchor;

/** A chip that is an address: the list with one thing more or less that narrows it. */
final class FilterLink {
    private FilterLink() {}

    static void show(Anchor link, String words, String href, boolean on) {
        link.addClassName("chip");
        link.getElement().setAttribute("router-link", true);
        link.setHref(href);
        link.setText(words);
        if (on) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
