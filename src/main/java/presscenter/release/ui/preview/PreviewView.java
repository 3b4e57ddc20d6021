package presscenter.release.ui.preview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Locale;
import presscenter.embargo.Sight;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.release.DeskRelease;
import presscenter.release.DryRun;
import presscenter.release.PreviewDesk;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.InOneLanguage;
import presscenter.release.ui.PageLinks;
import presscenter.ui.EmptyState;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** "Preview as…": a release as one kind of reader would see it at an instant, and who would see and be told what. */
@Route("desk/releases/:number/preview")
@RolesAllowed({"PRESS_OFFICER", "EDITOR"})
class PreviewView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {
    private final transient DeskParts parts;
    private final transient PreviewDesk previews;
    private final transient DryRun dryRun;
    private final transient Messages messages;
    private String about = "";
    private final InOneLanguage page = new InOneLanguage();

    PreviewView(DeskParts parts, PreviewDesk previews, DryRun dryRun, Messages messages) {
        this.parts = parts;
        this.previews = previews;
        this.dryRun = dryRun;
        this.messages = messages;
        addClassName("preview-page");
    }

    /** The number, never a word of the text (E46). */
    @Override
    public String getPageTitle() {
        return Words.now("release.preview.title", about);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DeskAddress.open(event, number -> {
            var release = parts.releases().find(number);
            var address = PreviewAddress.of(event.getLocation().getQueryParameters());
            page.build(() -> show(release, address));
        });
    }

    /** A reader's page speaks one language from top to bottom: in another one it is built anew. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        page.localeChanged();
    }

    private void show(DeskRelease release, PreviewAddress address) {
        removeAll();
        var number = release.number();
        var language = address.language().orElse(release.source());
        var at = address.at().orElseGet(parts::now);
        about = number.toString();
        var seen = previews.look(number, language, address.as(), at, address.asIfApproved());
        var stage = new Div(says(address, seen, language, at));
        stage.addClassName("preview-stage");
        if (seen.unapproved() && !address.asIfApproved()) {
            var unapproved = new Paragraph(Words.of("release.preview.unapproved", language.ownName()));
            unapproved.addClassName("note");
            stage.add(unapproved);
        }
        seen.release()
                .ifPresentOrElse(
                        page -> stage.add(PreviewedArticle.of(
                                parts, messages, page, seen.terms(), at, other -> go(number, address.in(other)))),
                        () -> stage.add(new EmptyState(
                                Words.of("release.preview.nothing"), Words.of("release.preview.nothing.how"))));
        add(
                new ViewHeader(
                        Words.of("release.preview.title", number.toString()),
                        DeskAddress.link(number, language, Words.of("release.preview.back"))),
                new PreviewChoice(parts, release, address, language, next -> go(number, next)),
                stage,
                new WhoSeesWhat(parts, dryRun, number, at));
    }

    /** One sentence: who, when, what. */
    private Paragraph says(PreviewAddress address, PreviewDesk.Seen seen, Language language, Instant at) {
        var sight = seen.sights().getOrDefault(language, Sight.NOTHING);
        var says = new Paragraph(Words.of(
                "release.preview.says." + sight.name().toLowerCase(Locale.ROOT),
                Words.of("release.preview.as." + PreviewAddress.key(address.as())),
                Words.language().map(now -> parts.times().dateAndTime(at, now)),
                language.ownName()));
        says.addClassNames("says", sight.name().toLowerCase(Locale.ROOT));
        says.getElement().setAttribute("role", "status");
        return says;
    }

    private void go(ReleaseNumber number, PreviewAddress address) {
        getUI().ifPresent(ui -> ui.navigate(PageLinks.preview(number), address.query()));
    }
}
