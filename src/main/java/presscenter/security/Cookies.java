package presscenter.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Our cookies: never readable by scripts, never sent along from other sites' forms, only by TLS where there is TLS. */
final class Cookies {
    /** Which form this browser fetched. */
    static final String FORM = "press-form";

    /** From which device somebody signed in before. */
    static final String DEVICE = "press-device";

    /** That somebody's password was right here, just now. */
    static final String FIRST_STEP = "press-first-step";

    private Cookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> value.length() <= 200)
                .findFirst();
    }

    /** Sets a cookie; with no time to live it goes when the browser is closed. */
    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            Optional<Duration> timeToLive) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
        timeToLive.ifPresent(cookie::maxAge);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
