package presscenter.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import org.springframework.stereotype.Component;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.security.OwnAccount;

/** What is decided before a page shows anything: its language, its scheme, its size of type, who hears of failures. */
@Component
class FirstPage implements VaadinServiceInitListener {
    private final transient ReaderLanguage language;
    private final transient OwnAccount account;
    private final transient Messages messages;
    private final transient Failures failures;

    FirstPage(ReaderLanguage language, OwnAccount account, Messages messages, Failures failures) {
        this.language = language;
        this.account = account;
        this.messages = messages;
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(new SystemWords(messages, language));
        event.addIndexHtmlRequestListener(this::dress);
        service.addSessionInitListener(begun -> {
            begun.getSession().setLocale(localeFor(begun.getRequest()));
            begun.getSession().setErrorHandler(failures::tell);
        });
        service.addUIInitListener(opened -> {
            var locale = localeFor(VaadinRequest.getCurrent());
            if (!locale.equals(VaadinSession.getCurrent().getLocale())) {
                VaadinSession.getCurrent().setLocale(locale);
            }
            opened.getUI().setLocale(locale);
            reconnectingWords(opened.getUI());
        });
    }

    private Locale localeFor(VaadinRequest request) {
        return language.of(request).locale();
    }

    private void dress(IndexHtmlResponse first) {
        var spoken = language.of(first.getVaadinRequest());
        var root = first.getDocument().root().selectFirst("html");
        if (root == null) {
            throw new IllegalStateException("The first page has no root element");
        }
        account.person()
                .map(person -> Appearance.of(spoken, person.preferences()))
                .orElseGet(() -> Appearance.plain(spoken))
                .writeTo(root);
        first.getDocument().title(messages.get(spoken, "shell.product"));
    }

    /** The words of the bar that says that the connection is lost, set anew whenever the language changes. */
    private void reconnectingWords(UI ui) {
        Signal.effect(ui, () -> {
            var spoken = Language.of(ui.localeSignal().get()).orElse(Language.ENGLISH);
            var lost = messages.get(spoken, "shell.connection.lost");
            ui.getReconnectDialogConfiguration().setDialogText(lost);
            ui.getReconnectDialogConfiguration().setDialogTextGaveUp(messages.get(spoken, "shell.connection.gone"));
            ui.getPage()
                    .executeJs(
                            """
                            const bar = window.Vaadin?.connectionIndicator;
                            if (bar) {
                              bar.reconnectingText = $0;
                              bar.offlineText = $1;
                              bar.onlineText = $2;
                              bar.setAttribute('role', 'status');
                            }
                            """,
                            lost,
                            messages.get(spoken, "shell.connection.gone"),
                            messages.get(spoken, "shell.connection.back"));
        });
    }
}
