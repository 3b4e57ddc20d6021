package presscenter.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong outside of Vaadin's pages, in a sentence that says nothing of the inside (S10). */
@Controller
class ErrorPage implements ErrorController {
    private static final Set<Integer> NAMED = Set.of(403, 404, 405, 429, 503);

    private final PlainPages pages;

    ErrorPage(PlainPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        response.setStatus(status);
        var key = "security.error." + (NAMED.contains(status) ? status : status < 500 ? "request" : "inside");
        return pages.page(request, response, "security/message", key + ".title", "/", Map.of())
                .say("sentence", key)
                .with("href", "/")
                .say("link", "security.error.start")
                .shown();
    }
}
