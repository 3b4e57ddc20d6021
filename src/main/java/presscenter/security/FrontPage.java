package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.Controller;

/**
 * The way in: to one's work, to sign-in, or, while nobody has an account, to a page that says how to begin. A mapping
 * of its own, because Vaadin's pages send their messages to the same address.
 */
@Component
class FrontPage extends AbstractHandlerMapping {
    private final PlainPages pages;
    private final CurrentPerson current;
    private final Invitations invitations;
    private volatile boolean begun;

    FrontPage(PlainPages pages, CurrentPerson current, Invitations invitations) {
        this.pages = pages;
        this.current = current;
        this.invitations = invitations;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    /** Whether somebody asks for the front page, and not a page of Vaadin's for its own. */
    static boolean isAsked(HttpServletRequest request) {
        return PlainPages.path(request).equals("/")
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && request.getParameter("v-r") == null;
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return isAsked(request) ? (Controller) this::front : null;
    }

    private ModelAndView front(HttpServletRequest request, HttpServletResponse response) {
        if (!begun && invitations.isTheBeginning()) {
            return pages.page(request, response, "security/message", "security.beginning.title", "/", Map.of())
                    .say("sentence", "security.beginning.sentence")
                    .shown();
        }
        begun = true;
        return SignInPage.redirect(current.find().isPresent() ? current.start() : "/login");
    }
}
