package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens a session that is locked in place (S5) where a page is fetched anew; its other pages open with it. */
@Controller
class UnlockPage {
    private final PlainPages pages;
    private final FormToken formToken;
    private final SessionLock lock;

    UnlockPage(PlainPages pages, FormToken formToken, SessionLock lock) {
        this.pages = pages;
        this.formToken = formToken;
        this.lock = lock;
    }

    @GetMapping("/unlock")
    ModelAndView form(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "return", required = false) @Nullable String asked) {
        if (SignedInSession.of(request).filter(SignedInSession::isLocked).isEmpty()) {
            return SignInPage.redirect(ReturnAddress.checked(asked).orElse("/"));
        }
        return page(request, response, asked).shown();
    }

    @PostMapping("/unlock")
    ModelAndView unlock(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passkey,
            @RequestParam(required = false) @Nullable String csrf,
            @RequestParam(name = "return", required = false) @Nullable String asked) {
        var session = SignedInSession.of(request);
        if (session.isEmpty()) {
            return SignInPage.redirect("/login");
        }
        if (!formToken.isOurs(request, csrf)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return page(request, response, asked)
                    .say("error", "security.sign-in.form-too-old")
                    .shown();
        }
        var answer =
                passkey.isEmpty() ? lock.unlock(session.get(), password) : lock.unlockByPasskey(session.get(), passkey);
        return switch (answer) {
            case SignIn.Answer.Admitted admitted ->
                SignInPage.redirect(ReturnAddress.checked(asked).orElse("/"));
            case SignIn.Answer.Wrong wrong -> {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                yield page(request, response, asked)
                        .say("error", passkey.isEmpty() ? "security.lock.wrong" : "security.passkey.wrong")
                        .shown();
            }
            case SignIn.Answer.Wait wait -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, PlainPages.retryAfter(wait.left()));
                yield page(request, response, asked)
                        .say("error", "security.sign-in.wait", PlainPages.minutes(wait.left()))
                        .shown();
            }
        };
    }

    /** What a script of this page or of a lock screen asks a device: as JSON; nothing where nothing is locked. */
    @PostMapping(path = SessionLock.ASK, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> askPasskey(HttpServletRequest request) {
        return ResponseEntity.of(
                SignedInSession.of(request).filter(SignedInSession::isLocked).flatMap(lock::askPasskey));
    }

    private PlainPages.Page page(HttpServletRequest request, HttpServletResponse response, @Nullable String asked) {
        var page = plain(request, response, asked);
        return SignedInSession.of(request).filter(lock::hasPasskey).isPresent()
                ? page.withPasskey(SessionLock.ASK)
                : page;
    }

    private PlainPages.Page plain(HttpServletRequest request, HttpServletResponse response, @Nullable String asked) {
        var address = ReturnAddress.checked(asked).orElse("");
        return pages.page(
                        request,
                        response,
                        "security/unlock",
                        "security.lock.title",
                        "/unlock",
                        address.isEmpty() ? Map.of() : Map.of("return", address))
                .withForm()
                .with("return", address)
                .say("reason", "security.lock.reason")
                .say("passwordLabel", "security.sign-in.password")
                .say("submit", "security.lock.unlock")
                .say("signOut", "security.sign-out.submit");
    }
}
