package presscenter.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who asks for several parts of a file at once gets all of it, as a server may decide (RFC 9110, 14.2). Vaadin would
 * announce an answer in chunks and send none, so that whoever reads it, a proxy too, loses count of where it ends.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 26)
class SeveralRanges extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var range = request.getHeader(HttpHeaders.RANGE);
        chain.doFilter(range != null && range.contains(",") ? new Whole(request) : request, response);
    }

    private static final class Whole extends HttpServletRequestWrapper {
        Whole(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HttpHeaders.RANGE.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }
    }
}
