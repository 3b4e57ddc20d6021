package presscenter.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Negotiation;
import presscenter.ui.LanguageCookie;
import presscenter.ui.TypeCookie;

/**
 * The frame of the plain pages: language, its switch, the strip of the demonstration, the form's token. No session, and
 * so a robot costs none (S2).
 */
@Component
public class PlainPages {
    /** Files for everybody, the same for all. */
    static final List<String> STATIC = List.of("/css/", "/VAADIN/build/", "/aura/");

    private final Messages messages;
    private final Negotiation negotiation;
    private final CurrentPerson current;
    private final PlainType type;
    private final FormToken formToken;
    private final SecuritySettings settings;

    PlainPages(
            Messages messages,
            Negotiation negotiation,
            CurrentPerson current,
            PlainType type,
            FormToken formToken,
            SecuritySettings settings) {
        this.messages = messages;
        this.negotiation = negotiation;
        this.current = current;
        this.type = type;
        this.formToken = formToken;
        this.settings = settings;
    }

    /** The path that was asked for, as the server understood it: decoded, and without tricks. */
    static String path(HttpServletRequest request) {
        var inside = request.getPathInfo();
        return inside == null ? request.getServletPath() : request.getServletPath() + inside;
    }

    /** Whether this path is a file for everybody, the same for all. */
    static boolean isStatic(String path) {
        return STATIC.stream().anyMatch(path::startsWith);
    }

    /** What was asked for: path and query. */
    static String asked(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    /** How many minutes to wait, never none. */
    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    /** Goes on to an address of ours, by GET. */
    public static ModelAndView goOn(String address) {
        return SignInPage.redirect(address);
    }

    /** Whether a form comes from a page of ours that this browser fetched. */
    public boolean isOurs(HttpServletRequest request, @Nullable String token) {
        return formToken.isOurs(request, token);
    }

    /** What this browser keeps under that name; scripts do not read it. Empty if nothing, or more than we write. */
    public Optional<String> kept(HttpServletRequest request, String name) {
        return Cookies.read(request, name).filter(value -> !value.isEmpty());
    }

    /** Lets this browser keep something for a while. */
    public void keep(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration howLong) {
        Cookies.write(request, response, name, value, Optional.of(howLong));
    }

    /** Lets this browser forget it. */
    public void forget(HttpServletRequest request, HttpServletResponse response, String name) {
        Cookies.write(request, response, name, "", Optional.of(Duration.ZERO));
    }

    /** Where one signs in and comes back to this path. */
    public static String signInFor(String path) {
        return ReturnAddress.signInFor(path);
    }

    /** How many seconds to wait, never none, as a header says it. */
    static String retryAfter(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    /** The language of this page (L23): of the address, of the account or the cookie, of the browser. */
    public Language language(HttpServletRequest request) {
        var remembered = current.preferences(request)
                .map(Preferences::interfaceLanguage)
                .or(() -> Cookies.read(request, LanguageCookie.NAME).flatMap(Language::ofTag));
        return negotiation.choose(
                asksFor(request).map(Language::tag).orElse(null), remembered, request.getHeader("Accept-Language"));
    }

    /**
     * The language that the address of this page asks for. An error page stands at somebody else's address, where
     * {@code lang} may be the language of a text.
     */
    private static Optional<Language> asksFor(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang"))
                .filter(tag -> request.getDispatcherType() != DispatcherType.ERROR)
                .flatMap(Language::ofTag);
    }

    /**
     * Begins a page.
     *
     * @param view the template
     * @param title the message key of its title
     * @param path its address, for the switches of language and type
     * @param parameters what these keep, by name
     */
    public Page page(
            HttpServletRequest request,
            HttpServletResponse response,
            String view,
            String title,
            String path,
            Map<String, String> parameters) {
        var language = language(request);
        if (asksFor(request).isPresent()) {
            Cookies.write(
                    request, response, LanguageCookie.NAME, language.tag(), Optional.of(LanguageCookie.REMEMBERED));
        }
        var model = new HashMap<String, Object>();
        model.put("lang", language.tag());
        model.put("title", messages.get(language, title));
        model.put("house", messages.get(language, "security.house"));
        model.put("languageLabel", messages.get(language, "security.language"));
        model.put("languages", languages(language, path, parameters));
        if (settings.demo()) {
            model.put("demo", messages.get(language, "security.demo-strip"));
        }
        current.preferences(request)
                .ifPresent(preferences ->
                        model.put("scheme", preferences.scheme().name().toLowerCase(Locale.ROOT)));
        PlainType.pressed(request).ifPresent(large -> PlainType.remember(request, response, large));
        model.putAll(type.model(request));
        model.put("typeLabel", messages.get(language, "security.large-type"));
        var enlarging = new LinkedHashMap<>(Map.of(PlainType.PRESSED, TypeCookie.word(!type.isLarge(request))));
        enlarging.putAll(parameters);
        model.put("typeHref", address(path, enlarging));
        return new Page(view, language, model, messages, response, () -> formToken.of(request, response));
    }

    private static List<Map<String, Object>> languages(Language current, String path, Map<String, String> parameters) {
        return Arrays.stream(Language.values())
                .map(each -> {
                    var asking = new LinkedHashMap<>(Map.of("lang", each.tag()));
                    asking.putAll(parameters);
                    return Map.<String, Object>of(
                            "tag", each.tag(),
                            "name", each.ownName(),
                            "href", address(path, asking),
                            "current", each == current);
                })
                .toList();
    }

    /** This page of ours, asked with these parameters. */
    static String address(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** A page that is being put together. */
    public static final class Page {
        private final String view;
        private final Language language;
        private final Map<String, Object> model;
        private final Messages messages;
        private final HttpServletResponse response;
        private final Supplier<String> token;

        private Page(
                String view,
                Language language,
                Map<String, Object> model,
                Messages messages,
                HttpServletResponse response,
                Supplier<String> token) {
            this.view = view;
            this.language = language;
            this.model = model;
            this.messages = messages;
            this.response = response;
            this.token = token;
        }

        public Language language() {
            return language;
        }

        /** Puts the words of a key under a name of the template. */
        public Page say(String name, String key, Object... args) {
            model.put(name, messages.get(language, key, args));
            return this;
        }

        /** The page holds a form that is checked when it comes back. */
        public Page withForm() {
            return with("csrf", token.get());
        }

        /**
         * The switches of language and type send the form along, so that what was typed comes back with the page (L9);
         * the template's form has the id {@code form}. A password is never sent back.
         */
        public Page keepsWhatIsTyped() {
            return with("typing", true);
        }

        /** The page runs a script of ours, and nobody else's (S7); it works without. */
        public Page withScript(String path) {
            response.setHeader(PageHeaders.CONTENT_SECURITY_POLICY, PageHeaders.STRICT_WITH_SCRIPT);
            return with("script", path);
        }

        /** The page's form takes a passkey as well, which its script asks for at this address; without, it says so. */
        Page withPasskey(String ask) {
            return withScript("/css/plain/passkeys.js")
                    .with("passkey", ask)
                    .say("passkeySubmit", "security.passkey.submit")
                    .say("passkeyFailed", "security.passkey.failed")
                    .say("passkeyWithout", "security.passkey.without-script");
        }

        /** The page may ask for the camera (S7); nobody else's script may, and no other page. */
        public Page withCamera() {
            response.setHeader(PageHeaders.PERMISSIONS_POLICY, PageHeaders.CAMERA_ALONE);
            return this;
        }

        public Page with(String name, Object value) {
            model.put(name, value);
            return this;
        }

        public ModelAndView shown() {
            return new ModelAndView(view, model);
        }
    }
}
