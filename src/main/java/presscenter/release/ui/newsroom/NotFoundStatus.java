package presscenter.release.ui.newsroom;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import presscenter.release.PublishedReleases;
import presscenter.release.ReleaseLink;
import presscenter.release.ReleaseNumber;

/**
 * The status of the first answer at a release's address (E4): 404 when this reader has no sight of it, whatever the
 * reason. Vaadin answers with the same page for every address, and before it knows what is there; so the status is set
 * here, behind the chain that knows who asks, and nothing else differs.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10)
class NotFoundStatus extends OncePerRequestFilter {
    private static final String UNDER = "/" + ReleaseLink.NEWSROOM + "/";

    private final PublishedReleases published;

    /** @param published asked late: filters are made before the database is there */
    NotFoundStatus(@Lazy PublishedReleases published) {
        this.published = published;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reads || !path(request).startsWith(UNDER) || request.getParameter("v-r") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var number = ReleaseNumber.parse(path(request).substring(UNDER.length()));
        if (number.filter(published::isThere).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(request, response);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
