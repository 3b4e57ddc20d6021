package presscenter.breach.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.OutletRegistry;
import presscenter.breach.Appeals;
import presscenter.breach.Appeals.Told;
import presscenter.breach.BreachRefused;
import presscenter.breach.Reason;
import presscenter.breach.Suspect;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.security.PlainPages;

/**
 * Where whoever a measure concerns sees it and appeals, with the link of the letter and without signing in: a suspended
 * person signs in nowhere (E29).
 */
@Controller
class AppealPages {
    private static final String ONE = Appeals.LINK + "{token}";

    private final Appeals appeals;
    private final OutletRegistry outlets;
    private final PlainPages pages;
    private final Messages messages;
    private final Times times;

    AppealPages(Appeals appeals, OutletRegistry outlets, PlainPages pages, Messages messages, Times times) {
        this.appeals = appeals;
        this.outlets = outlets;
        this.pages = pages;
        this.messages = messages;
        this.times = times;
    }

    @GetMapping(ONE)
    ModelAndView see(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        return page(request, response, token, "", "");
    }

    @PostMapping(ONE)
    ModelAndView appeal(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words) {
        if (!pages.isOurs(request, request.getParameter("csrf"))) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return page(request, response, token, "breach.appeal.form-too-old", words);
        }
        try {
            appeals.appeal(token, words);
            return PlainPages.goOn(Appeals.LINK + token);
        } catch (BreachRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(request, response, token, refused.key(), words);
        }
    }

    private ModelAndView page(
            HttpServletRequest request, HttpServletResponse response, String token, String error, String typed) {
        var found = appeals.find(token);
        var page = pages.page(request, response, "breach/appeal", "breach.appeal.title", Appeals.LINK + token, Map.of())
                .with("sheet", "/css/css/applicants.css")
                .with("typedWords", typed);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return page.say("unknown", "breach.appeal.unknown").shown();
        }
        var told = found.get();
        var language = page.language();
        page.with("number", told.number().toString())
                .with("action", Appeals.LINK + token)
                .with("what", what(told, language))
                .say("numberLabel", "breach.appeal.number")
                .say(
                        "until",
                        "breach.told.until",
                        times.date(times.day(told.until().minusMillis(1)), language))
                .say("why", "breach.told.why", words(told.reason(), language))
                .say("state", "breach.appeal.state." + told.state().code());
        told.appeal()
                .ifPresent(words -> page.say("saidLabel", "breach.appeal.said").with("said", words));
        told.answer()
                .ifPresent(answer -> page.say("answerLabel", "breach.answer").with("answer", words(answer, language)));
        if (told.mayAppeal()) {
            page.withForm()
                    .say("appeal", "breach.appeal.send")
                    .say("appealLabel", "breach.appeal.label")
                    .say("appealHint", "breach.appeal.hint")
                    .with("longest", Appeals.LONGEST);
        }
        return (error.isEmpty() ? page : page.say("error", error)).shown();
    }

    private String what(Told told, Language language) {
        var key = "breach.told.in-force." + told.rung().name().toLowerCase(Locale.ROOT);
        return switch (told.against()) {
            case Suspect.OnePerson _ -> messages.get(language, key);
            case Suspect.WholeOutlet outlet ->
                messages.get(
                        language,
                        key + ".outlet",
                        outlets.outlet(outlet.key())
                                .flatMap(found -> found.name().nearest(language))
                                .orElse(outlet.key()));
        };
    }

    private String words(Reason reason, Language language) {
        return reason.isPrepared() ? messages.get(language, reason.text()) : reason.text();
    }
}
