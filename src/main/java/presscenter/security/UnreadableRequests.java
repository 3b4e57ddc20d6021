package presscenter.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A request whose parameters or header lines cannot be read, because their letters are none or there are too many, is
 * refused as what it is: otherwise whatever asks for one first fails as if the mistake were its own, and so does the
 * page that says that something failed. That page is shown as if there were no parameters, and no such lines.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class UnreadableRequests extends OncePerRequestFilter {
    /** Other sites of the same name, and proxies, write there as they like, and nobody here asks for it. */
    private static final Pattern MAY_BE_ANYTHING = Pattern.compile("(?i)cookie|x-.*");

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new WithoutTheUnreadable(request), response);
        } else if (!response.isCommitted()) { // else the server itself has said so
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return Collections.list(request.getHeaderNames()).stream()
                    .filter(name -> !MAY_BE_ANYTHING.matcher(name).matches())
                    .flatMap(name -> Collections.list(request.getHeaders(name)).stream())
                    .allMatch(UnreadableRequests::isText);
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    /** As Spring's security has it, which fails when somebody asks for another. */
    private static boolean isText(String line) {
        return StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(line);
    }

    private static final class WithoutTheUnreadable extends HttpServletRequestWrapper {
        WithoutTheUnreadable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            var line = super.getHeader(name);
            return line != null && isText(line) ? line : null;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return Collections.enumeration(Collections.list(super.getHeaders(name)).stream()
                    .filter(UnreadableRequests::isText)
                    .toList());
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
