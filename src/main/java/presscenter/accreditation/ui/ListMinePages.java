package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
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
import presscenter.accreditation.OwnList;
import presscenter.language.Times;
import presscenter.security.PlainPages;

/** The last step of a list, and how far its people are afterwards: nothing of what they wrote (A9). */
@Controller
class ListMinePages {
    private static final String HAND_IN = ApplicantsAddress.LIST + "/hand-in";

    private final FocalDesk desk;
    private final Focal focal;
    private final Applicants applicants;
    private final Times times;

    ListMinePages(FocalDesk desk, Focal focal, Applicants applicants, Times times) {
        this.desk = desk;
        this.focal = focal;
        this.applicants = applicants;
        this.times = times;
    }

    @GetMapping(HAND_IN)
    ModelAndView check(HttpServletRequest request, HttpServletResponse response) {
        return focal.written(
                request,
                (key, own) -> checkPage(request, response, own, own.missing()).shown());
    }

    @PostMapping(HAND_IN)
    ModelAndView handIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String declared) {
        return focal.written(request, (key, own) -> {
            if (!focal.isOurs(request)) {
                response.setStatus(HttpStatus.FORBIDDEN.value());
                return checkPage(request, response, own, own.missing())
                        .say("error", "accreditation.form-too-old")
                        .shown();
            }
            try {
                var missing = desk.handIn(key, !declared.isEmpty());
                if (missing.isEmpty()) {
                    return PlainPages.goOn(ApplicantsAddress.OWN_LIST);
                }
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return checkPage(request, response, own, missing).shown();
            } catch (ApplicationRefused refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return checkPage(request, response, own, own.missing())
                        .say("error", refused.key())
                        .shown();
            }
        });
    }

    private PlainPages.Page checkPage(
            HttpServletRequest request, HttpServletResponse response, OwnList own, Set<ListMissing> missing) {
        var form = own.form();
        var page = focal.step(request, response, own, Step.HAND_IN, "list-hand-in")
                .with(
                        "missing",
                        missing.stream()
                                .filter(each -> each != ListMissing.DECLARATION)
                                .sorted()
                                .map(each -> Map.of(
                                        "words",
                                                focal.words(
                                                        request, Focal.MISSING + Applicants.name(each), own.address()),
                                        "href", whereToMend(each)))
                                .toList())
                .with("anyMissing", missing.stream().anyMatch(each -> each != ListMissing.DECLARATION))
                .with(
                        "summary",
                        List.of(
                                line(request, "outlet", form.outlet().typed()),
                                line(request, "focal-name", form.name()),
                                line(request, "focal-phone", form.phone()),
                                line(request, "list-signatory", form.signatory())))
                .say("missingLabel", "accreditation.check.missing")
                .say("declaration", "accreditation.list.declaration");
        if (own.edition().vetted()) {
            page.say("vetted", "accreditation.edition.vetted");
        }
        if (missing.contains(ListMissing.DECLARATION)) {
            page.say("problem", "accreditation.missing.declaration");
        }
        return withPeople(page, request, own);
    }

    /** An address is shown to be theirs by the link of a letter, which can be sent again. */
    private static String whereToMend(ListMissing missing) {
        return missing == ListMissing.ADDRESS_UNPROVED ? ApplicantsAddress.FIND : Focal.path(missing.step());
    }

    private Map<String, String> line(HttpServletRequest request, String field, String value) {
        return Map.of("label", focal.words(request, "accreditation.field." + field), "value", value);
    }

    @GetMapping(ApplicantsAddress.OWN_LIST)
    ModelAndView mine(HttpServletRequest request, HttpServletResponse response) {
        return focal.shown(
                request,
                (key, own) -> own.isOpen()
                        ? PlainPages.goOn(Focal.path(firstOpen(own)))
                        : minePage(request, response, own).shown());
    }

    private PlainPages.Page minePage(HttpServletRequest request, HttpServletResponse response, OwnList own) {
        var page = applicants
                .page(request, response, "list-mine", "accreditation.list.mine.title", ApplicantsAddress.OWN_LIST)
                .with("number", own.number().toString())
                .with(
                        "edition",
                        own.edition()
                                .name()
                                .nearest(focal.language(request))
                                .orElse(own.edition().key()))
                .with("anotherHref", ApplicantsAddress.LIST)
                .say("numberLabel", "accreditation.number")
                .say("stateWords", "accreditation.list.handed-in")
                .say(
                        "explained",
                        "accreditation.list.handed-in.explained",
                        own.handedInAt().map(times::stamp).orElse(""),
                        own.people().size())
                .say("private", "accreditation.list.private")
                .say("another", "accreditation.list.another");
        return withPeople(page, request, own);
    }

    private PlainPages.Page withPeople(PlainPages.Page page, HttpServletRequest request, OwnList own) {
        return page.with("anyNamed", !own.people().isEmpty())
                .say("namedLabel", "accreditation.list.named", own.people().size())
                .with(
                        "named",
                        own.people().stream().map(each -> named(request, each)).toList());
    }

    private Map<String, String> named(HttpServletRequest request, OwnList.Named named) {
        var person = named.person();
        var shown = new HashMap<String, String>();
        shown.put("name", person.name());
        shown.put("mail", person.address());
        shown.put(
                "as",
                focal.words(
                        request,
                        person.as()
                                .map(as -> "accreditation.queue.as." + Applicants.name(as))
                                .orElse("accreditation.list.as.none")));
        named.standing()
                .ifPresent(standing -> shown.put(
                        "standing", focal.words(request, "accreditation.list.standing." + Applicants.name(standing))));
        return shown;
    }

    /** The first step in which something is missing; the last if nothing is. */
    private static Step firstOpen(OwnList own) {
        return Arrays.stream(Step.values())
                .filter(step -> !Focal.missing(own, step).isEmpty())
                .findFirst()
                .orElse(Step.HAND_IN);
    }
}
