package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicantsDesk;
import presscenter.accreditation.ApplicationForm;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ApplicationState;
import presscenter.accreditation.Missing;
import presscenter.accreditation.OutletRegistry;
import presscenter.accreditation.OwnApplication;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.security.AccountRefusal;
import presscenter.security.PlainPages;

/** Where whoever is accredited says that outlet, address or identity is another, and what follows (A8). */
@Controller
class ChangePages {
    private static final String SCRIPT = "/css/plain/applicants.js";

    private final ApplicantsDesk desk;
    private final OutletRegistry registry;
    private final OutletSuggestions suggestions;
    private final Applicants applicants;
    private final Messages messages;

    ChangePages(
            ApplicantsDesk desk,
            OutletRegistry registry,
            OutletSuggestions suggestions,
            Applicants applicants,
            Messages messages) {
        this.desk = desk;
        this.registry = registry;
        this.suggestions = suggestions;
        this.applicants = applicants;
        this.messages = messages;
    }

    @GetMapping(ApplicantsAddress.CHANGE)
    ModelAndView change(HttpServletRequest request, HttpServletResponse response) {
        return applicants.shown(
                request,
                (key, own) -> own.state() == ApplicationState.APPROVED
                        ? page(request, response, own.form(), own.address(), Set.of())
                                .shown()
                        : PlainPages.goOn(ApplicantsAddress.MINE));
    }

    /** The same form in another language; what was typed comes back with it (L9). */
    @PostMapping(path = ApplicantsAddress.CHANGE, params = "switch")
    ModelAndView switchLanguage(HttpServletRequest request, HttpServletResponse response) {
        return applicants.shown(request, (key, own) -> {
            try {
                return page(request, response, form(request, own.form()), Typed.line(request, "address"), Set.of())
                        .shown();
            } catch (ApplicationRefused refused) {
                return refused(request, response, own, refused.key());
            }
        });
    }

    @PostMapping(path = ApplicantsAddress.CHANGE, params = "!switch")
    ModelAndView say(HttpServletRequest request, HttpServletResponse response) {
        return applicants.shown(request, (key, own) -> {
            if (own.state() != ApplicationState.APPROVED) {
                return PlainPages.goOn(ApplicantsAddress.MINE);
            }
            var address = Typed.line(request, "address");
            try {
                if (!applicants.isOurs(request)) {
                    response.setStatus(HttpStatus.FORBIDDEN.value());
                    return page(request, response, form(request, own.form()), address, Set.of())
                            .say("error", "accreditation.form-too-old")
                            .shown();
                }
                var missing = desk.change(key, written -> form(request, written), address);
                if (missing.isEmpty()) {
                    return PlainPages.goOn(ApplicantsAddress.MINE);
                }
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return page(request, response, form(request, own.form()), address, missing)
                        .say("error", "accreditation.change.missing", missing.size())
                        .shown();
            } catch (ApplicationRefused refused) {
                return refused(request, response, own, refused.key());
            } catch (AccountRefusal refusal) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return page(request, response, form(request, own.form()), address, Set.of())
                        .say("error", refusal.reason().key())
                        .shown();
            }
        });
    }

    private ModelAndView refused(
            HttpServletRequest request, HttpServletResponse response, OwnApplication own, String key) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(request, response, own.form(), own.address(), Set.of())
                .say("error", key)
                .shown();
    }

    private PlainPages.Page page(
            HttpServletRequest request,
            HttpServletResponse response,
            ApplicationForm form,
            String address,
            Set<Missing> missing) {
        var language = applicants.language(request);
        var fields = new Fields(messages, language, missing)
                .line("name", form.name(), "text", "name", Missing.NAME)
                .line("latin-name", form.latinName(), "text", "off", Missing.LATIN_NAME, Missing.LATIN_NAME_NOT_LATIN)
                .line("identity-number", form.identityNumber(), "text", "off", Missing.IDENTITY_NUMBER)
                .line("address", address, "email", "email");
        var found = form.outlet().key().isEmpty() && missing.contains(Missing.OUTLET_WEBSITE)
                ? suggestions.found(request, form.outlet().typed())
                : List.<Map<String, String>>of();
        return applicants
                .page(request, response, "change", "accreditation.change.title", ApplicantsAddress.CHANGE)
                .withForm()
                .keepsWhatIsTyped()
                .withScript(SCRIPT)
                .with("action", ApplicantsAddress.CHANGE)
                .with(
                        "outlet",
                        new OutletField(messages, language, missing).shown(named(form.outlet(), language), found))
                .with("fields", fields.shown())
                .with("backHref", ApplicantsAddress.MINE)
                .say("back", "accreditation.change.back")
                .say("intro", "accreditation.change.intro")
                .say("follows", "accreditation.change.follows")
                .say("submit", "accreditation.change.submit");
    }

    /** The outlet as the registry calls it, whatever the applicant typed once. */
    private OutletChoice named(OutletChoice choice, Language language) {
        return choice.key()
                .flatMap(registry::outlet)
                .flatMap(outlet -> outlet.name().nearest(language))
                .map(name -> new OutletChoice(choice.key(), name, choice.website()))
                .orElse(choice);
    }

    /** What came with the form; all that stands elsewhere stays as it is. */
    private ApplicationForm form(HttpServletRequest request, ApplicationForm before) {
        return new ApplicationForm(
                Typed.line(request, "name"),
                Typed.line(request, "latin-name"),
                before.as(),
                before.phone(),
                Typed.line(request, "identity-number"),
                outlet(Typed.outlet(request), before.outlet()),
                before.position(),
                before.signatory(),
                before.otherRoles(),
                before.ministry(),
                before.technical());
    }

    /** Without a script the key of the outlet that was there comes along with another name: it is not meant. */
    private OutletChoice outlet(OutletChoice typed, OutletChoice before) {
        var isAnother = typed.key().isPresent()
                && typed.key().equals(before.key())
                && names(before).noneMatch(typed.typed()::equalsIgnoreCase);
        return isAnother ? new OutletChoice(Optional.empty(), typed.typed(), typed.website()) : typed;
    }

    private Stream<String> names(OutletChoice choice) {
        var registered = choice.key().flatMap(registry::outlet).stream()
                .flatMap(outlet -> outlet.name().values().values().stream());
        return Stream.concat(Stream.of(choice.typed()), registered);
    }
}
