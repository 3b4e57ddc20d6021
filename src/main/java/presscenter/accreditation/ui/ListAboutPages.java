package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.FocalDesk;
import presscenter.accreditation.ListForm;
import presscenter.accreditation.ListMissing;
import presscenter.accreditation.ListMissing.Step;
import presscenter.accreditation.OwnList;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.security.PlainPages;

/** The first step of a list: who its focal point is, for which outlet, and who signed the letter (A9). */
@Controller
class ListAboutPages {
    private static final String ABOUT = ApplicantsAddress.LIST + "/about";

    private final FocalDesk desk;
    private final Focal focal;
    private final OutletSuggestions suggestions;
    private final Messages messages;
    private final Times times;
    private final Clock clock;

    ListAboutPages(
            FocalDesk desk, Focal focal, OutletSuggestions suggestions, Messages messages, Times times, Clock clock) {
        this.desk = desk;
        this.focal = focal;
        this.suggestions = suggestions;
        this.messages = messages;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping(ABOUT)
    ModelAndView about(HttpServletRequest request, HttpServletResponse response) {
        return focal.written(
                request,
                (key, own) -> page(request, response, own, own.form(), Set.of()).shown());
    }

    /** The same form in another language; what was typed is saved and comes back with it (L9). */
    @PostMapping(path = ABOUT, params = "switch")
    ModelAndView switchLanguage(HttpServletRequest request, HttpServletResponse response) {
        return focal.written(request, (key, own) -> {
            if (!focal.isOurs(request)) {
                return about(request, response);
            }
            try {
                desk.save(key, before -> typed(request), focal.language(request));
                return about(request, response);
            } catch (ApplicationRefused refused) {
                return refused(request, response, own, refused.key());
            }
        });
    }

    /** While one types: says when it was saved, or why not. */
    @PostMapping(
            path = ABOUT,
            params = {"keep", "!switch"})
    ResponseEntity<String> keep(HttpServletRequest request) {
        if (focal.own(request).isEmpty() || !focal.isOurs(request)) {
            return Saved.not(HttpStatus.FORBIDDEN, focal.words(request, "accreditation.refused.unknown"));
        }
        try {
            desk.save(focal.key(request).orElseThrow(), before -> typed(request), focal.language(request));
            return Saved.at(times.time(clock.instant()));
        } catch (ApplicationRefused refused) {
            return Saved.not(HttpStatus.UNPROCESSABLE_CONTENT, focal.words(request, refused.key()));
        }
    }

    @PostMapping(
            path = ABOUT,
            params = {"!switch", "!keep"})
    ModelAndView next(HttpServletRequest request, HttpServletResponse response) {
        return focal.written(request, (key, own) -> {
            try {
                if (!focal.isOurs(request)) {
                    response.setStatus(HttpStatus.FORBIDDEN.value());
                    return page(request, response, own, typed(request), Set.of())
                            .say("error", "accreditation.form-too-old")
                            .shown();
                }
                desk.save(key, before -> typed(request), focal.language(request));
            } catch (ApplicationRefused refused) {
                return refused(request, response, own, refused.key());
            }
            var saved = desk.find(key).orElse(own);
            var missing = Focal.missing(saved, Step.ABOUT);
            return missing.isEmpty()
                    ? PlainPages.goOn(Focal.path(Step.ABOUT.next()))
                    : Focal.sayMissing(
                                    page(request, response, saved, saved.form(), missing),
                                    response,
                                    Step.ABOUT,
                                    missing.size())
                            .shown();
        });
    }

    private ModelAndView refused(HttpServletRequest request, HttpServletResponse response, OwnList own, String key) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(request, response, own, own.form(), Set.of())
                .say("error", key)
                .shown();
    }

    private PlainPages.Page page(
            HttpServletRequest request,
            HttpServletResponse response,
            OwnList own,
            ListForm form,
            Set<ListMissing> missing) {
        var fields = new Fields(messages, focal.language(request), missing, Focal.MISSING)
                .line("focal-name", form.name(), "text", "name", ListMissing.NAME)
                .line("focal-phone", form.phone(), "tel", "tel", ListMissing.PHONE)
                .line("list-signatory", form.signatory(), "text", "off", ListMissing.SIGNATORY);
        return focal.step(request, response, own, Step.ABOUT, "list-about")
                .keepsWhatIsTyped()
                .withScript(StepPages.SCRIPT)
                .with("outlet", outlet(request, form, missing))
                .with("fields", fields.shown());
    }

    /** The applicants' field, without the website: a list is of an outlet that the registry knows. */
    private Map<String, Object> outlet(HttpServletRequest request, ListForm form, Set<ListMissing> missing) {
        var lacks = missing.contains(ListMissing.OUTLET);
        var found = lacks ? suggestions.found(request, form.outlet().typed()) : List.<Map<String, String>>of();
        var field =
                new HashMap<>(new OutletField(messages, focal.language(request), Set.of()).shown(form.outlet(), found));
        field.remove("websiteLabel");
        if (lacks) {
            field.put("problem", focal.words(request, Focal.MISSING + "outlet"));
        }
        return field;
    }

    private static ListForm typed(HttpServletRequest request) {
        return new ListForm(
                Typed.line(request, "focal-name"),
                Typed.line(request, "focal-phone"),
                Typed.outlet(request),
                Typed.line(request, "list-signatory"));
    }
}
