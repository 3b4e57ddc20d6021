package presscenter.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import presscenter.language.Language;
import presscenter.language.Messages;

/**
 * What Vaadin itself has to say over a page, each with what to do next. Vaadin asks with every answer it sends, so the
 * words are made once.
 */
final class SystemWords implements SystemMessagesProvider {
    private final transient Map<Language, SystemMessages> words = new EnumMap<>(Language.class);
    private final transient ReaderLanguage reader;

    SystemWords(Messages messages, ReaderLanguage reader) {
        this.reader = reader;
        for (var language : Language.values()) {
            words.put(language, in(language, messages));
        }
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo asked) {
        return Objects.requireNonNull(words.get(language(asked)));
    }

    /** The page's own language where there is a page; Vaadin then often names no request. */
    private Language language(SystemMessagesInfo asked) {
        VaadinRequest request = asked.getRequest();
        return request != null && request.getWrappedSession(false) == null
                ? reader.of(request)
                : Language.of(asked.getLocale()).orElse(Language.ENGLISH);
    }

    private static SystemMessages in(Language language, Messages messages) {
        var system = new CustomizedSystemMessages();
        system.setSessionExpiredNotificationEnabled(true);
        system.setSessionExpiredCaption(messages.get(language, "shell.session-ended.title"));
        system.setSessionExpiredMessage(messages.get(language, "shell.session-ended.next"));
        system.setInternalErrorCaption(messages.get(language, "shell.gone-wrong.title"));
        system.setInternalErrorMessage(messages.get(language, "shell.gone-wrong.reload"));
        system.setCookiesDisabledNotificationEnabled(true);
        system.setCookiesDisabledCaption(messages.get(language, "shell.no-cookies.title"));
        system.setCookiesDisabledMessage(messages.get(language, "shell.no-cookies.next"));
        system.setSyncErrorCaption(messages.get(language, "shell.out-of-step.title"));
        system.setSyncErrorMessage(messages.get(language, "shell.out-of-step.next"));
        return system;
    }
}
