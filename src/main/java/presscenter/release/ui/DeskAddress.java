package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.function.Consumer;
import presscenter.language.Language;
import presscenter.release.NoSuchRelease;
import presscenter.release.ReleaseNumber;

/** Where a text is worked on, written and read. */
public final class DeskAddress {
    private DeskAddress() {}

    public static String of(ReleaseNumber number, Language language) {
        return "desk/releases/" + number + "/" + language.tag();
    }

    /** Where what stands beside the texts is worked on. */
    public static String facts(ReleaseNumber number) {
        return "desk/releases/" + number + "/facts";
    }

    /** Opens a page of the release that its address names; to whom that does not exist, the page does not. */
    public static void open(BeforeEnterEvent event, Consumer<ReleaseNumber> page) {
        var number = event.getRouteParameters()
                .get("number")
                .flatMap(ReleaseNumber::parse)
                .orElseThrow(NotFoundException::new);
        try {
            page.accept(number);
        } catch (NoSuchRelease unknown) {
            throw new NotFoundException();
        }
    }

    /** The language that the address names; empty if it names none. */
    public static Optional<Language> language(BeforeEnterEvent event) {
        return event.getRouteParameters().get("language").flatMap(Language::ofTag);
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
