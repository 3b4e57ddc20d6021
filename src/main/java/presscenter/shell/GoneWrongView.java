package presscenter.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import presscenter.security.DatabaseAway;
import presscenter.ui.Words;

/**
 * Something failed that nobody foresaw: nothing of the inside is told, only a code that stands in the log too (S10).
 * Where it is the database that is away, that is told (S14).
 */
@ParentLayout(TroubleLayout.class)
@PageTitle("shell.gone-wrong.title")
@AnonymousAllowed
final class GoneWrongView extends Main implements HasErrorParameter<Exception> {
    private final transient Failures failures;

    GoneWrongView(Failures failures) {
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = parameter.getCaughtException();
        if (DatabaseAway.caused(failure)) {
            DatabaseAway.note(failure);
            Trouble.fill(this, "shell.database-away.title", "shell.database-away.why", again());
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        Trouble.fill(this, "shell.gone-wrong.title", "shell.gone-wrong.why", again());
        var code = new Paragraph(Words.of("shell.gone-wrong.code", failures.record(failure)));
        code.addClassName("code");
        addComponentAtIndex(2, code);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static NativeButton again() {
        var again = new NativeButton(Words.of("shell.gone-wrong.again"));
        again.addClickListener(click -> UI.getCurrent().getPage().reload());
        again.addClassNames("btn", "primary");
        return again;
    }
}
