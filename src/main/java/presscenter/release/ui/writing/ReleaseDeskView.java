package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.NoSuchRelease;
import presscenter.release.Refused;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Refusals;
import presscenter.release.ui.Standing;
import presscenter.release.ui.WhileOpen;
import presscenter.release.ui.ZoneNote;
import presscenter.release.ui.desk.HoldAllBar;
import presscenter.ui.HasAside;

/** One release at the desk: its texts, source beside target, and what this person may do with them now. */
@Route("desk/releases/:number/:language?(be|ru|en)")
@PageTitle("release.editor.title")
@RolesAllowed({"PRESS_OFFICER", "EDITOR", "TRANSLATOR"})
class ReleaseDeskView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasAside {
    private final transient DeskParts parts;
    private final HoldAllBar hold;
    private final Paragraph refusal = new Paragraph();
    private final Div head = new Div();
    private final Div texts = new Div();
    private final Div facts = new Div();
    private final Div aside = new Div();
    private final Div apart = new Div();
    private @Nullable TextPair pair;
    private transient @Nullable Page page;
    private transient @Nullable Standing shown;

    ReleaseDeskView(DeskParts parts) {
        this.parts = parts;
        hold = new HoldAllBar(parts);
        addClassName("release-desk");
        aside.addClassName("release-aside");
        aside.getElement().setAttribute("tabindex", "-1");
        apart.addClassName("release-apart");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(hold, head, refusal, texts, facts);
        WhileOpen.look(this, parts.pages(), this::look);
    }

    @Override
    public Component aside() {
        return aside;
    }

    @Override
    public Optional<Component> apart() {
        return Optional.of(apart);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DeskAddress.open(event, number -> {
            var release = parts.releases().find(number);
            show(release, DeskAddress.language(event).orElse(release.source()));
        });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (pair != null && !pair.save()) {
            pair.hold(event.postpone());
        }
    }

    private void show(DeskRelease release, Language language) {
        refusal.setText("");
        hold.look();
        page = new Page(release.number(), language);
        pair = new TextPair(parts, release, language);
        texts.removeAll();
        texts.add(pair);
        around(release, page);
    }

    /** What a colleague did meanwhile is shown; the editor is touched only if its text is no longer to be written. */
    private void look() {
        hold.look();
        if (page == null || shown == null) {
            return;
        }
        try {
            var release = parts.releases().find(page.number);
            var now = Standing.of(release);
            if (now.isOtherIn(page.language, shown) && page.save()) {
                show(parts.releases().find(page.number), page.language);
            } else if (!now.equals(shown)) {
                around(release, page);
            }
        } catch (NoSuchRelease taken) {
            getUI().ifPresent(ui -> ui.getPage().reload()); // it is no longer this person's to see
        }
    }

    /** What stands around the texts. */
    private void around(DeskRelease release, Page page) {
        var language = page.language;
        var text = release.text(language);
        shown = Standing.of(release);
        head.removeAll();
        head.add(new ReleaseHeading(parts, release, language), new ZoneNote(parts), new TextTabs(release, text, aside));
        facts.removeAll();
        facts.add(new FactsSection(
                parts,
                release,
                () -> page.act(() -> parts.approval().approveFacts(release.number(), release.facts()))));
        aside.removeAll();
        aside.add(
                new LiftSection(parts, release),
                new BeforeItCanLift(parts, release),
                new TextVerbs(parts, release, text, page),
                new EmbargoVerbs(parts, release, page),
                new AfterwardsVerbs(parts, release, page));
        apart.removeAll();
        apart.add(new DangerousVerbs(parts, release, text, page));
    }

    /** What the verbs need of this page. */
    private final class Page implements DeskPage {
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
                if (pair == null || !pair.tell(refused)) {
                    refusal.setText(Refusals.say(refused));
                }
            }
        }

        @Override
        public boolean save() {
            return pair == null || pair.save();
        }

        @Override
        public void again() {
            show(parts.releases().find(number), language);
        }
    }
}
