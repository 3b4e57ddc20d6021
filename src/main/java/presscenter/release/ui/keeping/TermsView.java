package presscenter.release.ui.keeping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Messages;
import presscenter.release.Refused;
import presscenter.release.TermsStanding;
import presscenter.release.TermsVersion;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.LeaveGuard;
import presscenter.release.ui.VerbDialog;
import presscenter.release.ui.WhileOpen;
import presscenter.ui.Notices;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** The terms of embargo: what is in force, how many are bound, what was before, and where a new version is written. */
@Route("desk/terms")
@PageTitle("release.terms.title")
@Menu(title = "release.menu.terms", order = 70)
@RolesAllowed("ADMINISTRATOR")
class TermsView extends Main implements AfterNavigationObserver, BeforeLeaveObserver {
    private final transient DeskParts parts;
    private final transient Messages messages;
    private final LeaveGuard guard = new LeaveGuard();
    private final TermsInForce standing;
    private final Section writing = new Section();
    private final TermsForm form = new TermsForm();
    private final NativeButton write = Buttons.plain("release.terms.write", this::write);
    private transient Optional<TermsStanding> shown = Optional.empty();
    private boolean unsaved;

    /** The version upon which these are written. */
    private int after;

    TermsView(DeskParts parts, Messages messages) {
        this.parts = parts;
        this.messages = messages;
        addClassNames("keeping", "terms-page");
        form.whenTyped(() -> typed(true));
        standing = new TermsInForce(parts.times());
        writing.addClassName("writing");
        writing.setVisible(false);
        add(guard, new ViewHeader(Words.of("release.terms.title"), write), standing, writing, standing.earlier());
        WhileOpen.look(this, parts.pages(), this::look);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        look();
        if (shown.flatMap(TermsStanding::inForce).isEmpty()) {
            propose();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            var leave = event.postpone();
            new VerbDialog("release.terms.leave", Words.now("release.terms.leave.follows"), true, () -> true, () -> {
                        typed(false);
                        leave.proceed();
                    })
                    .open();
        }
    }

    /** Asks anew; what is being written stays. */
    private void look() {
        var now = Optional.of(parts.terms().standing());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        standing.show(now.get());
        write.setVisible(now.get().inForce().isPresent() && !writing.isVisible());
    }

    /** Nothing is in force by itself: an administrator reads the proposal, and puts in force what it has become. */
    private void propose() {
        form.show(inAll("release.terms.proposal.title"), inAll("release.terms.proposal.body"));
        opens("release.terms.proposal", Optional.empty());
    }

    private Localized<String> inAll(String key) {
        return Localized.of(
                messages.get(Language.BELARUSIAN, key),
                messages.get(Language.RUSSIAN, key),
                messages.get(Language.ENGLISH, key));
    }

    private void write() {
        shown.flatMap(TermsStanding::inForce)
                .map(TermsVersion::terms)
                .ifPresent(terms -> form.show(terms.title(), terms.body()));
        opens("release.terms.write", Optional.of("release.terms.write.intro"));
    }

    private void opens(String heading, Optional<String> intro) {
        var put = Buttons.asking(Buttons.primary("release.terms.put", this::ask));
        var actions = new Div(put);
        actions.addClassName("actions");
        writing.removeAll();
        writing.add(new H2(Words.of(heading)));
        intro.ifPresent(key -> writing.add(new Paragraph(Words.of(key))));
        writing.add(form, actions);
        writing.setVisible(true);
        write.setVisible(false);
        after = present();
        typed(false);
    }

    private void ask() {
        if (!form.isComplete()) {
            return;
        }
        var readers = parts.terms().standing().readers();
        new VerbDialog(
                        "release.terms.put",
                        Words.now("release.terms.follows", readers, after + 1),
                        true,
                        this::put,
                        this::look)
                .open();
    }

    private boolean put() {
        try {
            var version = parts.terms().putInForce(after, form.title(), form.body());
            writing.setVisible(false);
            typed(false);
            Notices.good("release.terms.done", version);
            return true;
        } catch (Refused refused) {
            after = present(); // a colleague's are shown now: whoever presses again has seen them (S12)
            throw refused;
        }
    }

    private int present() {
        return parts.terms()
                .standing()
                .inForce()
                .map(version -> version.terms().version())
                .orElse(0);
    }

    private void typed(boolean something) {
        unsaved = something;
        guard.setUnsaved(something);
    }
}
