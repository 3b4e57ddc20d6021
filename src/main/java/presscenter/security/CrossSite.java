package presscenter.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page sends (S7): everything by {@code Sec-Fetch-Site}, except that somebody follows a
 * link to a page of ours; and by {@code Origin} whatever changes something or opens the push channel, which this Vaadin
 * would answer for any origin.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class CrossSite extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final String PUSH = "/VAADIN/push";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site) && !isFollowedLink(request)) {
            return true;
        }
        var origin = request.getHeader("Origin");
        var path = PlainPages.path(request);
        var opens = !READING.contains(request.getMethod()) || path.equals(PUSH) || path.startsWith(PUSH + "/");
        return origin != null && opens && !isOurs(origin, request);
    }

    private static boolean isFollowedLink(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            var address = URI.create(origin);
            var host = address.getHost();
            var scheme = address.getScheme();
            return host != null
                    && scheme != null
                    && host.toLowerCase(Locale.ROOT)
                            .equals(request.getServerName().toLowerCase(Locale.ROOT))
                    && port(address.getPort(), scheme) == port(request.getServerPort(), request.getScheme())
                    && (!request.isSecure() || scheme.equals("https"));
        } catch (IllegalArgumentException opaque) {
            return false; // "null" and whatever else is no address
        }
    }

    private static int port(int port, String scheme) {
        if (port > 0) {
            return port;
        }
        return scheme.equals("https") ? 443 : 80;
    }
}
