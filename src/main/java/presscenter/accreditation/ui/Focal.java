package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.FocalDesk;
import presscenter.accreditation.ListMissing;
import presscenter.accreditation.ListMissing.Step;
import presscenter.accreditation.OwnList;
import presscenter.language.Language;
import presscenter.security.PlainPages;

/** What the focal points' pages have in common: whose list it is, the frame, the way through the steps (A9). */
@Component
class Focal {
    /** What the sentences about what is missing begin with. */
    static final String MISSING = "accreditation.list.missing.";

    /** What the browser keeps of a list: the key that opens it. */
    private static final String COOKIE = "press-list";

    private static final Duration KEPT = Duration.ofDays(60);

    private final FocalDesk desk;
    private final Applicants applicants;
    private final PlainPages pages;

    Focal(FocalDesk desk, Applicants applicants, PlainPages pages) {
        this.desk = desk;
        this.applicants = applicants;
        this.pages = pages;
    }

    /** The key that this browser holds. */
    Optional<String> key(HttpServletRequest request) {
        return pages.kept(request, COOKIE);
    }

    void keep(HttpServletRequest request, HttpServletResponse response, String key) {
        pages.keep(request, response, COOKIE, key, KEPT);
    }

    /** The list that this browser opens. */
    Optional<OwnList> own(HttpServletRequest request) {
        return key(request).flatMap(desk::find);
    }

    /** Shows a page of the list that this browser opens, or the beginning if it opens none. */
    ModelAndView shown(HttpServletRequest request, BiFunction<String, OwnList, ModelAndView> page) {
        return own(request)
                .map(own -> page.apply(key(request).orElseThrow(), own))
                .orElseGet(() -> PlainPages.goOn(ApplicantsAddress.LIST));
    }

    /** The same of a step: a list that was handed in has none any more. */
    ModelAndView written(HttpServletRequest request, BiFunction<String, OwnList, ModelAndView> page) {
        return shown(
                request,
                (key, own) -> own.isOpen() ? page.apply(key, own) : PlainPages.goOn(ApplicantsAddress.OWN_LIST));
    }

    /** A page of a step, with the way through all of them. */
    PlainPages.Page step(
            HttpServletRequest request, HttpServletResponse response, OwnList own, Step step, String template) {
        var name = Applicants.name(step);
        return applicants
                .page(request, response, template, "accreditation.list.step." + name, path(step))
                .withForm()
                .with("action", path(step))
                .with("steps", steps(request, own, step))
                .say("stepsLabel", "accreditation.list.steps")
                .say("next", step == Step.HAND_IN ? "accreditation.list.hand-in" : "accreditation.next")
                .say("intro", "accreditation.list.step." + name + ".intro", FocalDesk.MOST_PEOPLE)
                .say("savedPattern", "accreditation.saved", "{time}")
                .say("notSaved", "accreditation.not-saved");
    }

    private List<Map<String, Object>> steps(HttpServletRequest request, OwnList own, Step here) {
        return Arrays.stream(Step.values())
                .map(step -> Map.<String, Object>of(
                        "href", path(step),
                        "words", words(request, "accreditation.list.step." + Applicants.name(step)),
                        "here", step == here,
                        "done", missing(own, step).isEmpty() && step != Step.HAND_IN,
                        "doneWords", words(request, "accreditation.step.done")))
                .toList();
    }

    /** What is missing in one step. */
    static Set<ListMissing> missing(OwnList own, Step step) {
        return own.missing().stream().filter(each -> each.step() == step).collect(Collectors.toSet());
    }

    /** Says on a step's page that something is missing there, and that it can be added later. */
    static PlainPages.Page sayMissing(PlainPages.Page page, HttpServletResponse response, Step step, int missing) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.say("error", "accreditation.step.missing", missing)
                .say("later", "accreditation.later")
                .with("laterHref", path(step.next()));
    }

    Language language(HttpServletRequest request) {
        return applicants.language(request);
    }

    boolean isOurs(HttpServletRequest request) {
        return applicants.isOurs(request);
    }

    String words(HttpServletRequest request, String key, Object... args) {
        return applicants.words(request, key, args);
    }

    static String path(Step step) {
        return ApplicantsAddress.LIST + "/" + Applicants.name(step);
    }
}
