package presscenter.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Negotiation;
import presscenter.security.OwnAccount;

/** What Vaadin says over a page is said in the reader's language, with or without a request or a session. */
class SystemWordsTest {
    private final OwnAccount account = mock(OwnAccount.class);
    private final SystemWords words =
            new SystemWords(new Messages(), new ReaderLanguage(new Negotiation("en"), account));

    @BeforeEach
    void nobodyIsSignedIn() {
        when(account.person()).thenReturn(Optional.empty());
    }

    @Test
    void an_open_page_is_spoken_to_in_its_own_language_though_no_request_is_named() {
        assertThat(title(Language.BELARUSIAN, null)).isEqualTo("Сеанс скончаны");
        assertThat(title(Language.RUSSIAN, null)).isEqualTo("Сеанс завершён");
    }

    @Test
    void a_page_with_a_session_keeps_its_language_whatever_the_browser_asks_for() {
        var request = browser("en");
        when(request.getWrappedSession(false)).thenReturn(mock(WrappedSession.class));

        assertThat(title(Language.RUSSIAN, request)).isEqualTo("Сеанс завершён");
    }

    @Test
    void whose_session_is_gone_is_spoken_to_as_the_browser_asks() {
        assertThat(title(Language.ENGLISH, browser("be-BY,ru;q=0.9"))).isEqualTo("Сеанс скончаны");
    }

    private static VaadinRequest browser(String accepts) {
        var request = mock(VaadinRequest.class);
        when(request.getHeader("Accept-Language")).thenReturn(accepts);
        return request;
    }

    private String title(Language page, @org.jspecify.annotations.Nullable VaadinRequest request) {
        return words.getSystemMessages(new SystemMessagesInfo(page.locale(), request, mock(VaadinService.class)))
                .getSessionExpiredCaption();
    }
}
