package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Signing in and out: plain HTML, and no session until all that is asked for was right (S2). */
@Controller
class SignInPage {
    private final PlainPages pages;
    private final FormToken formToken;
    private final KnownDevice knownDevice;
    private final SignIn signIn;
    private final SecondStepPage secondStep;
    private final Entrance entrance;
    private final CurrentPerson current;

    SignInPage(
            PlainPages pages,
            FormToken formToken,
            KnownDevice knownDevice,
            SignIn signIn,
            SecondStepPage secondStep,
            Entrance entrance,
            CurrentPerson current) {
        this.pages = pages;
        this.formToken = formToken;
        this.knownDevice = knownDevice;
        this.signIn = signIn;
        this.secondStep = secondStep;
        this.entrance = entrance;
        this.current = current;
    }

    @GetMapping("/login")
    ModelAndView form(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "return", required = false) @Nullable String asked,
            @RequestParam(required = false) @Nullable String ended,
            @RequestParam(required = false) @Nullable String again) {
        if (current.find().isPresent() && again == null) {
            return redirect(ReturnAddress.checked(asked).orElseGet(current::start));
        }
        return withWhatEnded(page(request, response, asked, ended), ended).shown();
    }

    private static PlainPages.Page withWhatEnded(PlainPages.Page page, @Nullable String ended) {
        Arrays.stream(Ending.values())
                .filter(each -> each.code().equals(ended))
                .findFirst()
                .ifPresent(each -> page.say("notice", "security.ended." + each.code()));
        if ("signed-out".equals(ended)) {
            page.say("notice", "security.ended.signed-out");
        }
        if ("chosen".equals(ended)) {
            page.say("notice", "security.ended.chosen");
        }
        return page;
    }

    /** The same form in another language, with what was typed in it (L9); nobody is signed in by it. */
    @PostMapping(path = "/login", params = "switch")
    ModelAndView switchLanguage(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(required = false) @Nullable String ended) {
        var asked = request.getParameter("return"); // stands in the address and in the form
        return withWhatEnded(page(request, response, asked, ended), ended)
                .with("username", shortened(username))
                .shown();
    }

    @PostMapping(path = "/login", params = "!switch")
    ModelAndView signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String csrf,
            @RequestParam(name = "return", required = false) @Nullable String asked) {
        if (!formToken.isOurs(request, csrf)) {
            return refused(request, response, username, asked, HttpStatus.FORBIDDEN, "security.sign-in.form-too-old");
        }
        var device = knownDevice.of(request, username);
        var answer = signIn.attempt(username, password, device, request.getRemoteAddr());
        return switch (answer) {
            case SignIn.Answer.Wrong wrong ->
                refused(request, response, username, asked, HttpStatus.UNAUTHORIZED, "security.sign-in.wrong");
            case SignIn.Answer.Wait wait -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, PlainPages.retryAfter(wait.left()));
                yield refused(
                        request,
                        response,
                        username,
                        asked,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "security.sign-in.wait",
                        PlainPages.minutes(wait.left()));
            }
            case SignIn.Answer.Admitted admitted ->
                signIn.asksForSecondFactor(admitted.person().id())
                        ? secondStep.isNext(request, response, admitted.person(), asked)
                        : entrance.enter(request, response, admitted.person(), false, asked);
        };
    }

    /** Asks whether to sign out: a link alone changes nothing. */
    @GetMapping("/logout")
    ModelAndView askSignOut(HttpServletRequest request, HttpServletResponse response) {
        if (current.find().isEmpty()) {
            return redirect("/login");
        }
        return pages.page(request, response, "security/sign-out", "security.sign-out.title", "/logout", Map.of())
                .say("question", "security.sign-out.question")
                .say("signOut", "security.sign-out.submit")
                .say("back", "security.sign-out.back")
                .shown();
    }

    @PostMapping("/logout")
    ModelAndView signOut(HttpServletRequest request) {
        current.person().ifPresent(signIn::signedOut);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return redirect("/login?ended=signed-out");
    }

    /** Goes on to an address of ours, by GET. */
    static ModelAndView redirect(String address) {
        var view = new RedirectView(address, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView((View) view);
    }

    private ModelAndView refused(
            HttpServletRequest request,
            HttpServletResponse response,
            String username,
            @Nullable String asked,
            HttpStatus status,
            String key,
            Object... args) {
        response.setStatus(status.value());
        return page(request, response, asked, null)
                .with("username", shortened(username))
                .with("wrong", true)
                .say("error", key, args)
                .shown();
    }

    private static String shortened(String username) {
        return username.length() > 254 ? "" : username;
    }

    private PlainPages.Page page(
            HttpServletRequest request, HttpServletResponse response, @Nullable String asked, @Nullable String ended) {
        var kept = new HashMap<String, String>();
        var address = ReturnAddress.checked(asked);
        address.ifPresent(value -> kept.put("return", value));
        Optional.ofNullable(ended)
                .filter(value -> value.matches("[a-z-]{1,20}"))
                .ifPresent(value -> kept.put("ended", value));
        return pages.page(request, response, "security/sign-in", "security.sign-in.title", "/login", kept)
                .with("username", "")
                .with("wrong", false)
                .with("return", address.orElse(""))
                .withForm()
                .keepsWhatIsTyped()
                .say("heading", "security.sign-in.heading")
                .say("nameLabel", "security.sign-in.username")
                .say("passwordLabel", "security.sign-in.password")
                .say("submit", "security.sign-in.submit")
                .say("help", "security.sign-in.help")
                .say("apply", "security.sign-in.apply");
    }
}
