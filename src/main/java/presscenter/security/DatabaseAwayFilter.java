package presscenter.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 while the database is away (S14). A page that is open then says that its connection is lost, keeps what
 * was typed and sends it again; whoever asks for a page is told to try again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class DatabaseAwayFilter extends OncePerRequestFilter {
    private static final String AWAY = DatabaseAwayFilter.class.getName() + ".away";

    /** Whether this request failed so: the page that says it must not ask the database again. */
    static boolean isAway(HttpServletRequest request) {
        return request.getAttribute(AWAY) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !DatabaseAway.caused(failure)) {
                throw failure;
            }
            DatabaseAway.note(failure);
            request.setAttribute(AWAY, true);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
