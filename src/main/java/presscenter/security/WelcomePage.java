package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import presscenter.security.AccountRefusal.Reason;
import presscenter.ui.TypeCookie;

/** Choosing a password by a one-time link; the first administrator gives name and address as well. */
@Controller
class WelcomePage {
    private final PlainPages pages;
    private final FormToken formToken;
    private final Invitations invitations;

    WelcomePage(PlainPages pages, FormToken formToken, Invitations invitations) {
        this.pages = pages;
        this.formToken = formToken;
        this.invitations = invitations;
    }

    @GetMapping("/welcome/{token}")
    ModelAndView form(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        return invitations
                .find(token)
                .map(invitation ->
                        page(request, response, token, invitation, "", "").shown())
                .orElseGet(() -> gone(request, response));
    }

    /** The same form in another language, with what was typed in it (L9); no password is chosen by it. */
    @PostMapping(path = "/welcome/{token}", params = "switch")
    ModelAndView switchLanguage(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name) {
        return invitations
                .find(token)
                .map(invitation -> page(request, response, token, invitation, username, name)
                        .shown())
                .orElseGet(() -> gone(request, response));
    }

    @PostMapping(path = "/welcome/{token}", params = "!switch")
    ModelAndView choose(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String csrf) {
        var found = invitations.find(token);
        if (found.isEmpty()) {
            return gone(request, response);
        }
        var invitation = found.get();
        if (!formToken.isOurs(request, csrf)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return page(request, response, token, invitation, username, name)
                    .say("error", "security.sign-in.form-too-old")
                    .shown();
        }
        try {
            if (invitation.username().isPresent()) {
                invitations.choose(token, password);
            } else {
                invitations.begin(token, username, name, password, pages.language(request));
            }
            return SignInPage.redirect("/login?ended=chosen"
                    + PlainType.pressed(request)
                            .map(large -> "&" + PlainType.PRESSED + "=" + TypeCookie.word(large))
                            .orElse(""));
        } catch (AccountRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var field = field(refusal.reason());
            return page(request, response, token, invitation, username, name)
                    .with("focusName", field.equals("nameError"))
                    .with("focusPassword", field.equals("passwordError"))
                    .say(field, refusal.reason().key(), Passwords.SHORTEST)
                    .shown();
        }
    }

    /** The field beside which the sentence stands. */
    private static String field(Reason reason) {
        return switch (reason) {
            case NOT_A_MAIL_ADDRESS, USERNAME_TAKEN -> "usernameError";
            case NAME_MISSING -> "nameError";
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_COMMON -> "passwordError";
            default -> "error";
        };
    }

    private PlainPages.Page page(
            HttpServletRequest request,
            HttpServletResponse response,
            String token,
            Invitations.Invitation invitation,
            String username,
            String name) {
        var first = invitation.username().isEmpty();
        return pages.page(
                        request,
                        response,
                        "security/welcome",
                        first ? "security.welcome.first-title" : "security.welcome.title",
                        Invitations.PATH + token,
                        Map.of())
                .withForm()
                .keepsWhatIsTyped()
                .with("path", Invitations.PATH + token)
                .with("first", first)
                .with("focusName", first)
                .with("focusPassword", !first)
                .with("owner", invitation.username().orElse(""))
                .with("username", username)
                .with("name", name)
                .say("intro", first ? "security.welcome.first-intro" : "security.welcome.intro")
                .say("usernameLabel", "security.welcome.username")
                .say("nameLabel", "security.welcome.name")
                .say("passwordLabel", "security.welcome.password")
                .say("rule", "security.welcome.rule", Passwords.SHORTEST)
                .say("submit", "security.welcome.submit");
    }

    private ModelAndView gone(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return pages.page(request, response, "security/message", "security.welcome.gone-title", "/login", Map.of())
                .say("sentence", "security.welcome.gone")
                .with("href", "/login")
                .say("link", "security.sign-in.title")
                .shown();
    }
}
