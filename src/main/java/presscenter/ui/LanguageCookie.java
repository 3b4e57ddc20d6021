package presscenter.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import presscenter.language.Language;

/** What a browser remembers of its reader's language, so that the sign-in page speaks it as well (L9). */
public final class LanguageCookie {
    /** Its name, for who writes it without Vaadin too. */
    public static final String NAME = "press-lang";

    public static final Duration REMEMBERED = Duration.ofDays(365);

    private LanguageCookie() {}

    /** From now on; over the push channel alone no cookie can be set, and the account remembers. */
    public static void remember(Language language) {
        var request = VaadinService.getCurrentRequest();
        var response = VaadinService.getCurrentResponse();
        if (request != null && response != null) {
            response.addCookie(cookie(language, request));
        }
    }

    /** What the browser that sends this request remembers; empty if nothing, or nothing of ours. */
    public static Optional<Language> of(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> Language.ofTag(cookie.getValue()).stream())
                .findFirst();
    }

    private static Cookie cookie(Language language, VaadinRequest request) {
        var cookie = new Cookie(NAME, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
