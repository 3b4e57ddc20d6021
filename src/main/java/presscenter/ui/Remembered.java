package presscenter.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a browser remembers of its reader, so that pages before sign-in speak and look as the reader wishes (L9). */
final class Remembered {
    static final Duration TIME = Duration.ofDays(365);

    private Remembered() {}

    /** From now on; over the push channel alone no cookie can be set, and the account remembers. */
    static void keep(String name, String value) {
        var request = VaadinService.getCurrentRequest();
        var response = VaadinService.getCurrentResponse();
        if (request != null && response != null) {
            response.addCookie(cookie(name, value, request));
        }
    }

    /** What the browser that sends this request remembers by this name. */
    static Stream<String> of(VaadinRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue);
    }

    private static Cookie cookie(String name, String value, VaadinRequest request) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) TIME.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
