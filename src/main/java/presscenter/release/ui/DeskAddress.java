package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.signals.Signal;
import presscenter.language.Language;
import presscenter.release.ReleaseNumber;

/** Where a text is worked on. */
public final class DeskAddress {
    private DeskAddress() {}

    public static String of(ReleaseNumber number, Language language) {
        return "desk/releases/" + number + "/" + language.tag();
    }

    /** Where what stands beside the texts is worked on. */
    public static String facts(ReleaseNumber number) {
        return "desk/releases/" + number + "/facts";
    }

    public static Anchor link(ReleaseNumber number, Language language, Signal<String> words) {
        return within(new Anchor(of(number, language), words));
    }

    public static Anchor link(ReleaseNumber number, Language language, Component... content) {
        return within(new Anchor(of(number, language), content));
    }

    private static Anchor within(Anchor link) {
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
