package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicantsDesk;
import presscenter.accreditation.Missing.Step;
import presscenter.accreditation.OwnApplication;
import presscenter.accreditation.RenewalDesk;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.security.PlainPages;

/** What the applicants' pages have in common: whose application it is, the frame, the way through the steps. */
@Component
class Applicants {
    /** What the browser keeps of an application: the key that opens it. */
    private static final String COOKIE = "press-application";

    private static final Duration KEPT = Duration.ofDays(60);
    private static final String SHEET = "/css/css/applicants.css";

    private final ApplicantsDesk desk;
    private final RenewalDesk renewals;
    private final PlainPages pages;
    private final Messages messages;

    Applicants(ApplicantsDesk desk, RenewalDesk renewals, PlainPages pages, Messages messages) {
        this.desk = desk;
        this.renewals = renewals;
        this.pages = pages;
        this.messages = messages;
    }

    /** The key that this browser holds. */
    Optional<String> key(HttpServletRequest request) {
        return pages.kept(request, COOKIE);
    }

    void keep(HttpServletRequest request, HttpServletResponse response, String key) {
        pages.keep(request, response, COOKIE, key, KEPT);
    }

    /** The application that this browser opens. */
    Optional<OwnApplication> own(HttpServletRequest request) {
        return key(request).flatMap(desk::find);
    }

    /** Shows a page of the application that this browser opens, or the beginning if it opens none. */
    ModelAndView shown(HttpServletRequest request, BiFunction<String, OwnApplication, ModelAndView> page) {
        var key = key(request);
        return key.flatMap(desk::find)
                .map(own -> page.apply(key.orElseThrow(), own))
                .orElseGet(() -> PlainPages.goOn(
                        key.filter(renewals::waitsForSignIn).isPresent()
                                ? PlainPages.signInFor(ApplicantsAddress.MINE)
                                : ApplicantsAddress.START));
    }

    Language language(HttpServletRequest request) {
        return pages.language(request);
    }

    boolean isOurs(HttpServletRequest request) {
        return pages.isOurs(request, request.getParameter("csrf"));
    }

    /** The same of a form whose token stands elsewhere. */
    boolean isOurs(HttpServletRequest request, String token) {
        return pages.isOurs(request, token);
    }

    String words(HttpServletRequest request, String key, Object... args) {
        return messages.get(language(request), key, args);
    }

    /** A page outside of the steps. */
    PlainPages.Page page(
            HttpServletRequest request, HttpServletResponse response, String template, String title, String path) {
        return pages.page(request, response, "accreditation/" + template, title, path, Map.of())
                .with("sheet", SHEET);
    }

    /** A page of a step, with the way through all of them. */
    PlainPages.Page step(HttpServletRequest request, HttpServletResponse response, OwnApplication own, Step step) {
        var name = name(step);
        return page(request, response, name(step), "accreditation.step." + name, path(step))
                .withForm()
                .with("action", path(step))
                .with("steps", steps(request, own, step))
                .say("stepsLabel", "accreditation.steps")
                .say("next", step == Step.CHECK ? "accreditation.hand-in" : "accreditation.next")
                .say("intro", "accreditation.step." + name + ".intro")
                .say("savedPattern", "accreditation.saved", "{time}")
                .say("notSaved", "accreditation.not-saved");
    }

    private List<Map<String, Object>> steps(HttpServletRequest request, OwnApplication own, Step here) {
        return own.steps().stream()
                .map(step -> Map.<String, Object>of(
                        "href", path(step),
                        "words", words(request, "accreditation.step." + name(step)),
                        "here", step == here,
                        "done", own.missing().stream().noneMatch(each -> each.step() == step) && step != Step.CHECK,
                        "doneWords", words(request, "accreditation.step.done")))
                .toList();
    }

    static String path(Step step) {
        return ApplicantsAddress.START + "/" + name(step);
    }

    /** An enum's constant as it stands in addresses, fields and message keys. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this name; empty for another word. */
    static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> name(each).equals(name))
                .findFirst();
    }
}
