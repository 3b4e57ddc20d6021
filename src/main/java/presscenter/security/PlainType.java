package presscenter.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import presscenter.ui.TypeCookie;

/**
 * Large type on the plain pages, one press away as on every other page. Who is signed in has it in the account;
 * everybody else's browser remembers it, and a press on the page of sign-in goes along into the account.
 */
@Controller
class PlainType {
    /** The name of what was pressed, in a form or an address. */
    static final String PRESSED = "type";

    private final OwnAccount own;
    private final CurrentPerson current;

    PlainType(OwnAccount own, CurrentPerson current) {
        this.own = own;
        this.current = current;
    }

    /**
     * The press on a page that holds nothing typed: the same page again, in the other type. The browser says which it
     * was; the page itself repeats no address, because an error stands at that of whatever was asked for (E4).
     */
    @PostMapping("/large-type")
    ModelAndView press(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String page) {
        pressed(request).ifPresent(large -> {
            remember(request, response, large);
            own.person().map(Person::preferences).ifPresent(preferences -> own.keep(preferences.withLargeType(large)));
        });
        return SignInPage.redirect(
                Optional.ofNullable(page).flatMap(PlainType::ours).orElse("/"));
    }

    /** Path and question of an address; whose server it names does not matter, because only ours is gone to. */
    private static Optional<String> ours(String page) {
        try {
            var address = URI.create(page);
            var query = address.getRawQuery();
            return ReturnAddress.ours(query == null ? address.getRawPath() : address.getRawPath() + "?" + query);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** What was pressed on this page, or on the one that sent its form here; empty if nothing was. */
    static Optional<Boolean> pressed(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PRESSED))
                .filter(word -> request.getDispatcherType() != DispatcherType.ERROR)
                .flatMap(TypeCookie::isLarge);
    }

    /** Whether this page is shown large: as was just pressed, as the account has it, as the browser remembers. */
    boolean isLarge(HttpServletRequest request) {
        return pressed(request)
                .or(() -> current.preferences(request).map(Preferences::largeType))
                .or(() -> remembered(request))
                .orElse(false);
    }

    /** The browser shows its plain pages so from now on; a cookie that would say nothing new is not sent. */
    static void remember(HttpServletRequest request, HttpServletResponse response, boolean large) {
        if (large != remembered(request).orElse(false)) {
            Cookies.write(
                    request, response, TypeCookie.NAME, TypeCookie.word(large), Optional.of(TypeCookie.REMEMBERED));
        }
    }

    /** What a page's template needs for the switch. */
    Map<String, Object> model(HttpServletRequest request) {
        var large = isLarge(request);
        var model = new HashMap<String, Object>();
        model.put("large", large);
        model.put("otherType", TypeCookie.word(!large));
        pressed(request).ifPresent(now -> model.put("pressedType", TypeCookie.word(now)));
        return model;
    }

    private static Optional<Boolean> remembered(HttpServletRequest request) {
        return Cookies.read(request, TypeCookie.NAME).flatMap(TypeCookie::isLarge);
    }
}
