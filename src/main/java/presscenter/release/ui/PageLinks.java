package presscenter.release.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.ReleaseNumber;
import presscenter.ui.Words;

/** From a text to what changed in it, its versions, and how readers would see it. */
public final class PageLinks extends Nav {
    public PageLinks(DeskRelease release, DeskRelease.Text text) {
        addClassName("page-links");
        getElement().bindAttribute("aria-label", Words.of("release.versions.links"));
        var number = release.number();
        if (release.actions().contains(Action.READ_VERSIONS)) {
            text.approved()
                    .flatMap(before -> text.working()
                            .map(now -> versions(number, text.language()) + "?from=" + before.number() + "&to="
                                    + now.number()))
                    .ifPresent(address -> add(link(address, "release.versions.what-changed")));
            if (text.current().isPresent()) {
                add(link(versions(number, text.language()), "release.versions.link"));
            }
        }
        if (release.actions().contains(Action.PREVIEW)) {
            add(link(preview(number) + "?lang=" + text.language().tag(), "release.preview.link"));
            add(link(readers(number), "release.readers.link"));
        }
    }

    public static String versions(ReleaseNumber number, Language language) {
        return DeskAddress.of(number, language) + "/versions";
    }

    public static String preview(ReleaseNumber number) {
        return "desk/releases/" + number + "/preview";
    }

    /** Who may read a release, and who read it. */
    public static String readers(ReleaseNumber number) {
        return "desk/releases/" + number + "/readers";
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, Words.of(words));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
