package presscenter.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request whether its session goes on: one that is over is thrown away, one that is locked (S5) reaches
 * nothing but its lock.
 */
class SessionWatch extends OncePerRequestFilter {
    private static final String ENDING = SessionWatch.class.getName() + ".ending";
    private static final Set<String> OPEN_WHILE_LOCKED =
            Set.of("/unlock", SessionLock.ASK, "/logout", "/large-type", "/error");

    private final OpenSessions sessions;

    SessionWatch(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /** Why the session that this request brought is over. */
    static Optional<Ending> ending(HttpServletRequest request) {
        return request.getAttribute(ENDING) instanceof Ending ending ? Optional.of(ending) : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var found = SignedInSession.of(request);
        if (found.isPresent()) {
            var session = found.get();
            if (!sessions.goesOn(session)) {
                session.ending().ifPresent(ending -> request.setAttribute(ENDING, ending));
                session.invalidate();
            } else if (session.isLocked() && !isOpenWhileLocked(request)) {
                toTheLock(request, response);
                return;
            } else if (isPage(request)) {
                sessions.acted(session);
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isOpenWhileLocked(HttpServletRequest request) {
        var path = PlainPages.path(request);
        // What pages send by themselves goes on, and Vaadin's own channel lets only the lock screen through.
        return OPEN_WHILE_LOCKED.contains(path)
                || PlainPages.isStatic(path)
                || path.equals("/VAADIN/push")
                || isOwnChannel(request);
    }

    /** What a page says by itself; never a file, which Vaadin delivers whatever its channel parameter says. */
    private static boolean isOwnChannel(HttpServletRequest request) {
        var channel = Optional.ofNullable(request.getParameter("v-r")).orElse("");
        return request.getMethod().equals("POST")
                && !PlainPages.path(request).startsWith("/VAADIN/")
                && Set.of("uidl", "heartbeat").contains(channel);
    }

    private static void toTheLock(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPage(request)) {
            response.sendRedirect(ReturnAddress.withReturn("/unlock", PlainPages.asked(request)));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && !PlainPages.path(request).startsWith("/VAADIN/")
                && !PlainPages.isStatic(PlainPages.path(request));
    }
}
