package presscenter.release.ui.writing;

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
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.release.Beside;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.Refused;
import presscenter.release.ReleaseState;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.LeaveGuard;
import presscenter.release.ui.Refusals;
import presscenter.release.ui.VerbDialog;
import presscenter.ui.Notices;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** What one release says beside its texts: written here, approved by a second person on the release's page. */
@Route("desk/releases/:number/facts")
@PageTitle("release.facts")
@RolesAllowed({"PRESS_OFFICER", "EDITOR"})
class FactsView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {
    private final transient DeskParts parts;
    private final LeaveGuard guard = new LeaveGuard();
    private final Paragraph refusal = new Paragraph();
    private final Div theirs = new Div();
    private final Div place = new Div();
    private transient @Nullable DeskRelease release;
    private @Nullable FactsForm form;
    private transient @Nullable Beside base;
    private boolean unsaved;

    FactsView(DeskParts parts) {
        this.parts = parts;
        addClassName("facts-page");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(guard, place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DeskAddress.open(event, number -> show(parts.releases().find(number)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            var leave = event.postpone();
            new VerbDialog("release.facts.leave", Words.now("release.facts.leave.follows"), true, () -> true, () -> {
                        typed(false);
                        leave.proceed();
                    })
                    .open();
        }
    }

    private void show(DeskRelease found) {
        if (!found.actions().contains(Action.REVISE_FACTS)) {
            throw new NotFoundException(); // withdrawn for good
        }
        release = found;
        base = found.beside();
        form = new FactsForm(parts, found, () -> typed(true));
        var back = DeskAddress.link(found.number(), found.source(), Words.of("release.facts.back"));
        back.addClassName("btn");
        var save = new Div(Buttons.primary("release.facts.save", this::save), back);
        save.addClassName("actions");
        place.removeAll();
        place.add(
                new ViewHeader(Words.of("release.facts.of", found.number().toString())),
                new Paragraph(Words.of(follows(found))),
                form,
                theirs,
                refusal,
                save);
        typed(false);
    }

    private static String follows(DeskRelease release) {
        if (release.state() != ReleaseState.IN_PREPARATION) {
            return "release.facts.follows.ready";
        }
        return release.texts().values().stream()
                        .anyMatch(text -> text.approved().isPresent())
                ? "release.facts.follows.approved"
                : "release.facts.follows";
    }

    private void typed(boolean something) {
        unsaved = something;
        guard.setUnsaved(something);
    }

    private void save() {
        if (form == null || release == null || base == null) {
            return;
        }
        var number = release.number();
        refusal.setText("");
        theirs.removeAll();
        try {
            parts.desk().revise(number, base, form.beside());
            typed(false);
            Notices.good("release.facts.saved");
            var source = parts.releases().find(number).source();
            getUI().ifPresent(ui -> ui.navigate(DeskAddress.of(number, source)));
        } catch (Refused refused) {
            refusal.setText(Refusals.say(refused));
            if (refused.why() == Refused.Why.FACTS_CHANGED_MEANWHILE) {
                showTheirs(form, base, parts.releases().find(number).beside());
            }
        }
    }

    /** What a colleague saved meanwhile; whoever saves again has seen it, and takes back nothing untouched (S12). */
    private void showTheirs(FactsForm written, Beside before, Beside now) {
        written.show(written.beside().upon(before, now));
        theirs.add(new FactsChanges(Optional.of(FactWords.of(parts, before)), FactWords.of(parts, now)));
        base = now;
    }
}
