package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.FocalDesk;
import presscenter.accreditation.ListMissing;
import presscenter.accreditation.ListMissing.Step;
import presscenter.accreditation.NamedPerson;
import presscenter.accreditation.OwnList;
import presscenter.language.Times;
import presscenter.security.PlainPages;

/** The third step of a list: whom it names, in rows or in lines that are pasted (A9). */
@Controller
class ListPeoplePages {
    private static final String PEOPLE = ApplicantsAddress.LIST + "/people";

    private final FocalDesk desk;
    private final Focal focal;
    private final PeopleRows rows;
    private final Times times;
    private final Clock clock;

    ListPeoplePages(FocalDesk desk, Focal focal, PeopleRows rows, Times times, Clock clock) {
        this.desk = desk;
        this.focal = focal;
        this.rows = rows;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping(PEOPLE)
    ModelAndView people(HttpServletRequest request, HttpServletResponse response) {
        return focal.written(
                request, (key, own) -> page(request, response, own, "", false).shown());
    }

    /** The same form in another language; what was typed is saved and comes back with it (L9). */
    @PostMapping(path = PEOPLE, params = "switch")
    ModelAndView switchLanguage(
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String pasted) {
        return focal.written(request, (key, own) -> {
            if (!focal.isOurs(request)) {
                return people(request, response);
            }
            try {
                desk.name(key, TypedPeople.rows(request, focal.language(request)), focal.language(request));
                return page(request, response, desk.find(key).orElse(own), pasted, false)
                        .shown();
            } catch (ApplicationRefused refused) {
                return refused(request, response, own, pasted, refused.key());
            }
        });
    }

    /** While one types: says when it was saved, or why not. */
    @PostMapping(
            path = PEOPLE,
            params = {"keep", "!switch"})
    ResponseEntity<String> keep(HttpServletRequest request) {
        if (focal.own(request).isEmpty() || !focal.isOurs(request)) {
            return Saved.not(HttpStatus.FORBIDDEN, focal.words(request, "accreditation.refused.unknown"));
        }
        try {
            var language = focal.language(request);
            desk.name(focal.key(request).orElseThrow(), TypedPeople.rows(request, language), language);
            return Saved.at(times.time(clock.instant()));
        } catch (ApplicationRefused refused) {
            return Saved.not(HttpStatus.UNPROCESSABLE_CONTENT, focal.words(request, refused.key()));
        }
    }

    /** Goes on, or stays for more people: what was pasted is taken over by either button. */
    @PostMapping(
            path = PEOPLE,
            params = {"!switch", "!keep"})
    ModelAndView next(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String more) {
        return focal.written(request, (key, own) -> {
            if (!focal.isOurs(request)) {
                response.setStatus(HttpStatus.FORBIDDEN.value());
                return page(request, response, own, pasted, false)
                        .say("error", "accreditation.form-too-old")
                        .shown();
            }
            try {
                var typed = TypedPeople.of(request, focal.language(request));
                desk.name(key, typed.people(), focal.language(request));
                return named(request, response, desk.find(key).orElse(own), typed.left(), !more.isEmpty());
            } catch (ApplicationRefused refused) {
                return refused(request, response, own, pasted, refused.key());
            }
        });
    }

    private ModelAndView named(
            HttpServletRequest request, HttpServletResponse response, OwnList own, String left, boolean stays) {
        if (!left.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(request, response, own, left, false)
                    .say(
                            "pasteProblem",
                            "accreditation.list.paste.left",
                            left.lines().count())
                    .shown();
        }
        if (stays) {
            return page(request, response, own, "", false).shown();
        }
        var missing = Focal.missing(own, Step.PEOPLE);
        return missing.isEmpty()
                ? PlainPages.goOn(Focal.path(Step.PEOPLE.next()))
                : said(
                                Focal.sayMissing(
                                        page(request, response, own, "", true), response, Step.PEOPLE, missing.size()),
                                missing)
                        .shown();
    }

    /** What is the matter with all of them, and not with a row. */
    private static PlainPages.Page said(PlainPages.Page page, Set<ListMissing> missing) {
        for (var each : List.of(ListMissing.NOBODY, ListMissing.PERSON_TWICE, ListMissing.PERSON_SIGNED)) {
            if (missing.contains(each)) {
                return page.say("error", Focal.MISSING + Applicants.name(each));
            }
        }
        return page;
    }

    private ModelAndView refused(
            HttpServletRequest request, HttpServletResponse response, OwnList own, String pasted, String key) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(request, response, own, pasted, false)
                .say("error", key, FocalDesk.MOST_PEOPLE)
                .shown();
    }

    private PlainPages.Page page(
            HttpServletRequest request, HttpServletResponse response, OwnList own, String pasted, boolean judged) {
        var page = focal.step(request, response, own, Step.PEOPLE, "list-people")
                .keepsWhatIsTyped()
                .withScript(StepPages.SCRIPT)
                .with("people", rows.shown(request, people(own), judged))
                .with("pasted", pasted)
                .with("pasting", !pasted.isEmpty())
                .say("pastedHint", "accreditation.list.paste.hint", FocalDesk.MOST_PEOPLE)
                .say("paste", "accreditation.list.paste.do")
                .say("pastedLabel", "accreditation.list.paste.label")
                .say("pasteLabel", "accreditation.list.paste")
                .say("more", "accreditation.list.more");
        return rows.withWords(page, request);
    }

    private static List<NamedPerson> people(OwnList own) {
        return own.people().stream().map(OwnList.Named::person).toList();
    }
}
