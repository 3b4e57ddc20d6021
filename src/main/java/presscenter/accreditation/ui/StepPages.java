package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantClass;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicantsDesk;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.MinistryStatus;
import presscenter.accreditation.Missing;
import presscenter.accreditation.Missing.Step;
import presscenter.accreditation.OtherRole;
import presscenter.accreditation.OwnApplication;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.security.PlainPages;

/**
 * The steps in which an applicant writes: who they are, and for whom they work. Each saves what is there, finished or
 * not; a script saves while one types, and nothing needs it (A4).
 */
@Controller
class StepPages {
    private static final String WRITTEN = "/accreditation/{step:you|work}";
    static final String SCRIPT = "/css/plain/applicants.js";

    private final ApplicantsDesk desk;
    private final OutletSuggestions suggestions;
    private final Applicants applicants;
    private final Messages messages;
    private final Times times;
    private final Clock clock;

    StepPages(
            ApplicantsDesk desk,
            OutletSuggestions suggestions,
            Applicants applicants,
            Messages messages,
            Times times,
            Clock clock) {
        this.desk = desk;
        this.suggestions = suggestions;
        this.applicants = applicants;
        this.messages = messages;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping(WRITTEN)
    ModelAndView form(HttpServletRequest request, HttpServletResponse response, @PathVariable String step) {
        return applicants.shown(
                request,
                (key, own) -> own.state().isOpenToApplicant()
                        ? page(request, response, own, own.form(), step(step), Set.of())
                                .shown()
                        : PlainPages.goOn(ApplicantsAddress.MINE));
    }

    /** The same form in another language; what was typed is saved and comes back with it (L9). */
    @PostMapping(path = WRITTEN, params = "switch")
    ModelAndView switchLanguage(HttpServletRequest request, HttpServletResponse response, @PathVariable String step) {
        return applicants.shown(request, (key, own) -> {
            if (!applicants.isOurs(request) || !own.state().isOpenToApplicant()) {
                return form(request, response, step);
            }
            try {
                desk.save(key, written -> form(request, written, step(step)), applicants.language(request));
                return form(request, response, step);
            } catch (ApplicationRefused refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return page(request, response, own, own.form(), step(step), Set.of())
                        .say("error", refused.key())
                        .shown();
            }
        });
    }

    /** While one types: says when it was saved, or why not. */
    @PostMapping(
            path = WRITTEN,
            params = {"keep", "!switch"})
    ResponseEntity<String> keep(HttpServletRequest request, @PathVariable String step) {
        var key = applicants.key(request);
        var own = key.flatMap(desk::find);
        if (own.isEmpty() || !applicants.isOurs(request)) {
            return Saved.not(HttpStatus.FORBIDDEN, applicants.words(request, "accreditation.refused.unknown"));
        }
        try {
            desk.save(key.orElseThrow(), written -> form(request, written, step(step)), applicants.language(request));
            return Saved.at(times.time(clock.instant()));
        } catch (ApplicationRefused refused) {
            return Saved.not(HttpStatus.UNPROCESSABLE_CONTENT, applicants.words(request, refused.key()));
        }
    }

    @PostMapping(
            path = WRITTEN,
            params = {"!switch", "!keep"})
    ModelAndView next(HttpServletRequest request, HttpServletResponse response, @PathVariable("step") String name) {
        return applicants.shown(request, (key, own) -> {
            var step = step(name);
            var written = own.form();
            try {
                written = form(request, own.form(), step);
                if (!applicants.isOurs(request)) {
                    response.setStatus(HttpStatus.FORBIDDEN.value());
                    return page(request, response, own, written, step, Set.of())
                            .say("error", "accreditation.form-too-old")
                            .shown();
                }
                desk.save(key, before -> form(request, before, step), applicants.language(request));
            } catch (ApplicationRefused refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return page(request, response, own, written, step, Set.of())
                        .say("error", refused.key())
                        .shown();
            }
            var missing = desk.find(key).map(OwnApplication::missing).orElse(Set.of()).stream()
                    .filter(each -> each.step() == step)
                    .collect(Collectors.toSet());
            if (missing.isEmpty()) {
                return PlainPages.goOn(Applicants.path(own.after(step)));
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(request, response, own, written, step, missing)
                    .say("error", "accreditation.step.missing", missing.size())
                    .say("later", "accreditation.later")
                    .with("laterHref", Applicants.path(own.after(step)))
                    .shown();
        });
    }

    private PlainPages.Page page(
            HttpServletRequest request,
            HttpServletResponse response,
            OwnApplication own,
            ApplicationForm form,
            Step step,
            Set<Missing> missing) {
        var language = applicants.language(request);
        var fields = new Fields(messages, language, missing);
        var page =
                applicants.step(request, response, own, step).keepsWhatIsTyped().withScript(SCRIPT);
        if (step == Step.YOU) {
            fields.line("name", form.name(), "text", "name", Missing.NAME)
                    .line(
                            "latin-name",
                            form.latinName(),
                            "text",
                            "off",
                            Missing.LATIN_NAME,
                            Missing.LATIN_NAME_NOT_LATIN)
                    .one(
                            "as",
                            ApplicantClass.values(),
                            each -> form.as().filter(each::equals).isPresent(),
                            Missing.APPLICANT_CLASS)
                    .line("phone", form.phone(), "tel", "tel", Missing.PHONE)
                    .line("identity-number", form.identityNumber(), "text", "off", Missing.IDENTITY_NUMBER);
        } else {
            fields.line("position", form.position(), "text", "organization-title", Missing.POSITION);
            if (own.namedBy().isEmpty()) {
                fields.line(
                        "signatory",
                        form.signatory(),
                        "text",
                        "off",
                        Missing.SIGNATORY,
                        Missing.SIGNATORY_IS_APPLICANT);
                page.with("outlet", outlet(request, form.outlet(), missing));
            } else {
                page.say("given", "accreditation.work.of-list", form.outlet().typed(), form.signatory());
            }
            fields.any("other-roles", OtherRole.values(), form.otherRoles()::contains, Missing.OTHER_ROLES)
                    .one(
                            "ministry",
                            MinistryStatus.values(),
                            each -> form.ministry().filter(each::equals).isPresent(),
                            Missing.MINISTRY);
            page.with("technical", technical(form.technical(), language))
                    .with("technicalOpen", !form.technical().equals(new Technical("", "", "", false)))
                    .say("technicalLabel", "accreditation.technical");
        }
        return page.with("fields", fields.shown());
    }

    private Map<String, Object> outlet(HttpServletRequest request, OutletChoice choice, Set<Missing> missing) {
        var language = applicants.language(request);
        var found = choice.key().isEmpty() && missing.contains(Missing.OUTLET_WEBSITE)
                ? suggestions.found(request, choice.typed())
                : List.<Map<String, String>>of();
        return new OutletField(messages, language, missing).shown(choice, found);
    }

    private List<Map<String, Object>> technical(Technical technical, Language language) {
        return new Fields(messages, language, Set.of())
                .list("equipment", technical.equipment())
                .line("vehicle", technical.vehicle(), "text", "off")
                .list("crew", technical.crew())
                .any("visa", Wanted.values(), each -> technical.visaLetter())
                .shown();
    }

    /** The one box of a question that is answered by yes alone. */
    enum Wanted {
        YES
    }

    /** What came with this step's form; the other step's fields stay as they are. */
    private static ApplicationForm form(HttpServletRequest request, ApplicationForm before, Step step) {
        return step == Step.YOU
                ? new ApplicationForm(
                        Typed.line(request, "name"),
                        Typed.line(request, "latin-name"),
                        Applicants.named(ApplicantClass.class, Typed.line(request, "as")),
                        Typed.line(request, "phone"),
                        Typed.line(request, "identity-number"),
                        before.outlet(),
                        before.position(),
                        before.signatory(),
                        before.otherRoles(),
                        before.ministry(),
                        before.technical())
                : new ApplicationForm(
                        before.name(),
                        before.latinName(),
                        before.as(),
                        before.phone(),
                        before.identityNumber(),
                        Typed.outlet(request),
                        Typed.line(request, "position"),
                        Typed.line(request, "signatory"),
                        roles(request),
                        Applicants.named(MinistryStatus.class, Typed.line(request, "ministry")),
                        new Technical(
                                Typed.line(request, "equipment"),
                                Typed.line(request, "vehicle"),
                                Typed.line(request, "crew"),
                                !Typed.line(request, "visa").isEmpty()));
    }

    private static Set<OtherRole> roles(HttpServletRequest request) {
        var pressed = request.getParameterValues("other-roles");
        return pressed == null
                ? Set.of()
                : Arrays.stream(pressed)
                        .flatMap(each -> Applicants.named(OtherRole.class, each).stream())
                        .collect(Collectors.toSet());
    }

    private static Step step(String name) {
        return Applicants.named(Step.class, name).orElseThrow();
    }
}
