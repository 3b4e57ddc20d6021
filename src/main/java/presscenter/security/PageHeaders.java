package presscenter.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers of every answer (S7). What is written by whom comes after cannot loosen them: no answer but a static file
 * is kept by a cache, and nothing is opened to another origin.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PageHeaders extends OncePerRequestFilter {
    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    static final String PERMISSIONS_POLICY = "Permissions-Policy";

    private static final String NO_PERMISSION =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    /** For the one page that reads a code with a camera: a script of ours, in no frame. */
    static final String CAMERA_ALONE = NO_PERMISSION.replace("camera=()", "camera=(self)");

    private static final String NONCE = PageHeaders.class.getName() + ".nonce";
    private static final int NONCE_BYTES = 16;
    private static final String STRICT =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /** The same for a plain page that saves what is typed: a script of ours, which asks nobody but us. */
    static final String STRICT_WITH_SCRIPT = STRICT + "; script-src 'self'; connect-src 'self'";

    private final SecureRandom random = new SecureRandom();

    /** What the inline scripts of this answer must carry. */
    static String nonce(HttpServletRequest request) {
        return request.getAttribute(NONCE) instanceof String nonce ? nonce : "";
    }

    /** The policy of Vaadin's pages: decision 0004 says why it is not the strict one. */
    static String policyForVaadin(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                + " connect-src 'self'; object-src 'none'; frame-src 'none'; form-action 'self'; base-uri 'self';"
                + " frame-ancestors 'none'";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        request.setAttribute(NONCE, Base64.getEncoder().encodeToString(nonce));

        response.setHeader(CONTENT_SECURITY_POLICY, STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(PERMISSIONS_POLICY, NO_PERMISSION);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var isStatic = PlainPages.isStatic(PlainPages.path(request));
        if (!isStatic) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        chain.doFilter(request, new Kept(response, !isStatic));
    }

    /** Nobody behind this filter opens an answer to other origins or to a cache. */
    private static final class Kept extends HttpServletResponseWrapper {
        private final boolean isPrivate;

        Kept(HttpServletResponse response, boolean isPrivate) {
            super(response);
            this.isPrivate = isPrivate;
        }

        @Override
        public void setHeader(String name, String value) {
            if (mayBeSet(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (mayBeSet(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (mayBeSet(name)) {
                super.setDateHeader(name, date);
            }
        }

        private boolean mayBeSet(String name) {
            var small = name.toLowerCase(Locale.ROOT);
            return !small.startsWith("access-control-")
                    && !(isPrivate
                            && (small.equals("cache-control") || small.equals("expires") || small.equals("pragma")));
        }
    }
}
