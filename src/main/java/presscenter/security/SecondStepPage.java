package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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
import presscenter.ui.TypeCookie;

/** The second step of signing in (S4): a code or a passkey. Plain HTML, and no session before it (S2). */
@Controller
class SecondStepPage {
    private static final String PATH = "/login/code";
    private static final String ASK = PATH + "/passkey";

    private final PlainPages pages;
    private final FormToken formToken;
    private final FirstStep firstStep;
    private final KnownDevice knownDevice;
    private final SignIn signIn;
    private final Entrance entrance;

    SecondStepPage(
            PlainPages pages,
            FormToken formToken,
            FirstStep firstStep,
            KnownDevice knownDevice,
            SignIn signIn,
            Entrance entrance) {
        this.pages = pages;
        this.formToken = formToken;
        this.firstStep = firstStep;
        this.knownDevice = knownDevice;
        this.signIn = signIn;
        this.entrance = entrance;
    }

    /** Leads here: the password was right. */
    ModelAndView isNext(
            HttpServletRequest request, HttpServletResponse response, Person person, @Nullable String asked) {
        firstStep.remember(request, response, person.id());
        return SignInPage.redirect(PlainPages.address(PATH, kept(request, asked)));
    }

    @GetMapping(PATH)
    ModelAndView form(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "return", required = false) @Nullable String asked) {
        return firstStep.of(request).isEmpty()
                ? fromTheBeginning(asked)
                : page(request, response, asked).shown();
    }

    /** The same form in another language; a code is typed anew. */
    @PostMapping(path = PATH, params = "switch")
    ModelAndView switchLanguage(HttpServletRequest request, HttpServletResponse response) {
        return form(request, response, request.getParameter("return")); // stands in the address and in the form
    }

    @PostMapping(path = PATH, params = "!switch")
    ModelAndView show(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String passkey,
            @RequestParam(required = false) @Nullable String csrf,
            @RequestParam(name = "return", required = false) @Nullable String asked) {
        var found = firstStep.of(request);
        if (found.isEmpty()) {
            return fromTheBeginning(asked);
        }
        if (!formToken.isOurs(request, csrf)) {
            return refused(request, response, asked, HttpStatus.FORBIDDEN, "security.sign-in.form-too-old");
        }
        var person = found.get();
        var device = knownDevice.of(request, person.username());
        var shown = passkey.isEmpty()
                ? new ShownFactor.Code(code)
                : new ShownFactor.ByPasskey(passkey, firstStep.place(request));
        return switch (signIn.attemptSecond(person.id(), shown, device, request.getRemoteAddr())) {
            case SignIn.Answer.Wrong wrong -> refused(request, response, asked, HttpStatus.UNAUTHORIZED, wrong(shown));
            case SignIn.Answer.Wait wait -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, PlainPages.retryAfter(wait.left()));
                yield refused(
                        request,
                        response,
                        asked,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "security.second-step.wait",
                        PlainPages.minutes(wait.left()));
            }
            case SignIn.Answer.Admitted admitted -> {
                firstStep.forget(request, response);
                yield entrance.enter(request, response, admitted.person(), true, asked);
            }
        };
    }

    /** What a script of the page asks a device: as JSON; nothing to whose password was not right just now. */
    @PostMapping(path = ASK, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> askPasskey(HttpServletRequest request) {
        return ResponseEntity.of(
                firstStep.of(request).flatMap(person -> signIn.askPasskey(person.id(), firstStep.place(request))));
    }

    private static String wrong(ShownFactor shown) {
        return switch (shown) {
            case ShownFactor.Code code -> "security.second-step.wrong";
            case ShownFactor.ByPasskey passkey -> "security.passkey.wrong";
        };
    }

    /** The password was right too long ago, or never. */
    private static ModelAndView fromTheBeginning(@Nullable String asked) {
        return SignInPage.redirect(
                ReturnAddress.checked(asked).map(ReturnAddress::signInFor).orElse("/login"));
    }

    private ModelAndView refused(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable String asked,
            HttpStatus status,
            String key,
            Object... args) {
        response.setStatus(status.value());
        return page(request, response, asked).say("error", key, args).shown();
    }

    private PlainPages.Page page(HttpServletRequest request, HttpServletResponse response, @Nullable String asked) {
        var page = plain(request, response, asked);
        return firstStep
                .of(request)
                .filter(person -> signIn.hasPasskey(person.id()))
                .map(person -> page.withPasskey(ASK))
                .orElse(page);
    }

    private PlainPages.Page plain(HttpServletRequest request, HttpServletResponse response, @Nullable String asked) {
        return pages.page(
                        request, response, "security/second-step", "security.second-step.title", PATH, returning(asked))
                .with("return", ReturnAddress.checked(asked).orElse(""))
                .withForm()
                .keepsWhatIsTyped()
                .say("lead", "security.second-step.lead")
                .say("codeLabel", "security.second-step.code")
                .say("rule", "security.second-step.rule")
                .say("submit", "security.sign-in.submit")
                .say("help", "security.second-step.help")
                .say("back", "security.second-step.back");
    }

    private static Map<String, String> kept(HttpServletRequest request, @Nullable String asked) {
        var kept = new LinkedHashMap<>(returning(asked));
        PlainType.pressed(request).ifPresent(large -> kept.put(PlainType.PRESSED, TypeCookie.word(large)));
        return kept;
    }

    private static Map<String, String> returning(@Nullable String asked) {
        return ReturnAddress.checked(asked)
                .map(address -> Map.of("return", address))
                .orElseGet(Map::of);
    }
}
