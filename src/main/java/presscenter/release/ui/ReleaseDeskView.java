package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.NoSuchRelease;
import presscenter.release.Refused;
import presscenter.release.ReleaseNumber;
import presscenter.ui.LanguageTabs;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** One release at the desk: its texts, source beside target, and what this person may do with them now. */
@Route("desk/releases/:number/:language?(be|ru|en)")
@PageTitle("release.editor.title")
@RolesAllowed({"PRESS_OFFICER", "EDITOR", "TRANSLATOR"})
class ReleaseDeskView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {
    private final transient EditorParts parts;
    private final Paragraph refusal = new Paragraph();
    private final Div work = new Div();
    private @Nullable TextEditor editor;

    ReleaseDeskView(EditorParts parts) {
        this.parts = parts;
        addClassName("release-desk");
        getElement().setAttribute("translate", "no"); // no service outside sees these words (E45)
        getElement().setAttribute("spellcheck", "false");
        refusal.getElement().setAttribute("role", "alert");
        add(refusal, work);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters()
                .get("number")
                .flatMap(ReleaseNumber::parse)
                .orElseThrow(NotFoundException::new);
        try {
            var release = parts.releases().find(number);
            show(
                    release,
                    event.getRouteParameters()
                            .get("language")
                            .flatMap(Language::ofTag)
                            .orElse(release.source()));
        } catch (NoSuchRelease unknown) {
            throw new NotFoundException();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && !editor.save()) {
            editor.hold(event.postpone());
        }
    }

    private void show(DeskRelease release, Language language) {
        work.removeAll();
        editor = null;
        refusal.setText("");
        var text = release.text(language);
        var tabs = new LanguageTabs(
                Words.of("release.editor.texts"),
                new ValueSignal<>(language),
                other -> getUI().ifPresent(ui -> ui.navigate("desk/releases/" + release.number() + "/" + other.tag())));
        var row = new Div(tabs, new PageLinks(release, text));
        row.addClassName("text-tabs");
        work.add(heading(release), row);
        var pair = new Div();
        pair.addClassName("pair");
        if (language != release.source()) {
            release.text(release.source())
                    .current()
                    .ifPresent(source -> pair.add(new SourcePane(release.source(), source.words())));
        }
        if (text.actions().contains(Action.WRITE)) {
            editor = new TextEditor(
                    parts, release.number(), language, text.working().orElseThrow());
            pair.add(editor);
        } else {
            text.current().ifPresent(version -> pair.add(new SourcePane(language, version.words())));
        }
        var page = new Page(release.number(), language);
        var column = new Div(pair, new TextVerbs(parts, release, text, page));
        column.addClassName("release-work");
        var both = new Div(column, new EmbargoPanel(parts, release, page));
        both.addClassName("release-columns");
        work.add(both);
        text.working()
                .flatMap(DeskRelease.Version::remark)
                .ifPresent(remark -> refusal.setText(Words.now("release.editor.remarked", remark)));
    }

    /** The number; the headline stands in the text. */
    private static ViewHeader heading(DeskRelease release) {
        return new ViewHeader(
                Words.of("release.editor.heading", release.number().toString()));
    }

    /** What the verbs need of this page. */
    private final class Page implements TextVerbs.Saving {
        private final ReleaseNumber number;
        private final Language language;

        Page(ReleaseNumber number, Language language) {
            this.number = number;
            this.language = language;
        }

        @Override
        public void act(Runnable verb) {
            if (!save()) {
                return;
            }
            try {
                verb.run();
                again();
            } catch (Refused refused) {
                if (editor == null || !editor.tell(refused)) {
                    refusal.setText(Refusals.say(refused));
                }
            }
        }

        @Override
        public boolean save() {
            return editor == null || editor.save();
        }

        @Override
        public void again() {
            show(parts.releases().find(number), language);
        }
    }
}
