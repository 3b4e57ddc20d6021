package presscenter.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import presscenter.language.Language;
import presscenter.language.Negotiation;
import presscenter.security.OwnAccount;
import presscenter.security.Person;
import presscenter.security.Preferences;

/**
 * In which language the site speaks to this reader: what the account remembers, else a cookie, else what the browser
 * asks for (L9, L23). A switch is remembered in both, so that the sign-in page speaks it as well.
 */
@Component
class ReaderLanguage {
    private static final String COOKIE = "press-lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Negotiation negotiation;
    private final OwnAccount account;

    ReaderLanguage(Negotiation negotiation, OwnAccount account) {
        this.negotiation = negotiation;
        this.account = account;
    }

    /** The language for whoever sends this request. */
    Language of(VaadinRequest request) {
        var remembered = account.person()
                .map(Person::preferences)
                .map(Preferences::interfaceLanguage)
                .or(() -> cookie(request.getCookies()));
        return negotiation.choose(null, remembered, request.getHeader("Accept-Language"));
    }

    /** From now on the site speaks this language, here, on the person's other open pages, and next time. */
    void choose(Language language) {
        account.person()
                .map(Person::preferences)
                .ifPresent(now -> account.keep(
                        new Preferences(language, now.readingLanguages(), now.zone(), now.scheme(), now.largeType())));
        remember(language, VaadinService.getCurrentRequest(), VaadinService.getCurrentResponse());
        VaadinSession.getCurrent().setLocale(language.locale());
    }

    private static void remember(
            Language language, @Nullable VaadinRequest request, @Nullable VaadinResponse response) {
        if (request == null || response == null) {
            return; // over the push channel alone no cookie can be set; the account still remembers
        }
        var cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Language> cookie(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Language.ofTag(cookie.getValue()).stream())
                .findFirst();
    }
}
