package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.FocalDesk;
import presscenter.accreditation.ListMissing.Step;
import presscenter.security.AccountRefusal;
import presscenter.security.PlainPages;

/** Where the focal point of an outlet begins a list, and opens it again by the link of a letter (A9). */
@Controller
class ListStartPages {
    private final FocalDesk desk;
    private final Focal focal;
    private final Applicants applicants;
    private final EditionChoice editions;

    ListStartPages(FocalDesk desk, Focal focal, Applicants applicants, EditionChoice editions) {
        this.desk = desk;
        this.focal = focal;
        this.applicants = applicants;
        this.editions = editions;
    }

    @GetMapping(ApplicantsAddress.LIST)
    ModelAndView start(HttpServletRequest request, HttpServletResponse response) {
        return page(request, response, "", "").shown();
    }

    /** The same page in another language, with what was typed. */
    @PostMapping(path = ApplicantsAddress.LIST, params = "switch")
    ModelAndView switchLanguage(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String edition) {
        return page(request, response, address, edition).shown();
    }

    @PostMapping(path = ApplicantsAddress.LIST, params = "!switch")
    ModelAndView begin(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String edition) {
        if (!focal.isOurs(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return page(request, response, address, edition)
                    .say("error", "accreditation.form-too-old")
                    .shown();
        }
        try {
            focal.keep(
                    request, response, desk.begin(edition, address, focal.language(request), request.getRemoteAddr()));
            return PlainPages.goOn(Focal.path(Step.ABOUT));
        } catch (AccountRefusal refusal) {
            return refused(request, response, address, edition, refusal.reason().key());
        } catch (ApplicationRefused refused) {
            return refused(request, response, address, edition, refused.key());
        }
    }

    private ModelAndView refused(
            HttpServletRequest request, HttpServletResponse response, String address, String edition, String key) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(request, response, address, edition).say("problem", key).shown();
    }

    private PlainPages.Page page(
            HttpServletRequest request, HttpServletResponse response, String address, String edition) {
        var page = editions.on(
                        applicants.page(request, response, "start", "accreditation.list.title", ApplicantsAddress.LIST),
                        request,
                        edition)
                .withForm()
                .keepsWhatIsTyped()
                .with("address", address)
                .with("action", ApplicantsAddress.LIST)
                .with("findHref", ApplicantsAddress.FIND)
                .with(
                        "needs",
                        List.of(
                                focal.words(request, "accreditation.list.needs.letter"),
                                focal.words(request, "accreditation.list.needs.people", FocalDesk.MOST_PEOPLE),
                                focal.words(request, "accreditation.list.needs.outlet")))
                .say("intro", "accreditation.list.intro")
                .say("needsLabel", "accreditation.needs")
                .say("addressLabel", "accreditation.list.address")
                .say("addressHint", "accreditation.list.address.hint")
                .say("submit", "accreditation.begin")
                .say("find", "accreditation.list.find");
        focal.own(request)
                .ifPresent(own -> page.say("goOn", "accreditation.list.go-on", own.number())
                        .with("goOnHref", ApplicantsAddress.OWN_LIST));
        return page;
    }

    /** The link of a letter asks for a press: mail programs look at links, and it works once (A21). */
    @GetMapping(ApplicantsAddress.LIST_LINK + "{token}")
    ModelAndView link(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        if (!desk.isGoodLink(token)) {
            return gone(request, response);
        }
        var path = ApplicantsAddress.LIST_LINK + token;
        return applicants
                .page(request, response, "link", "accreditation.list.open.title", path)
                .withForm()
                .with("action", path)
                .say("intro", "accreditation.list.open.intro")
                .say("submit", "accreditation.link.submit")
                .shown();
    }

    @PostMapping(ApplicantsAddress.LIST_LINK + "{token}")
    ModelAndView open(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        if (!focal.isOurs(request)) {
            return link(request, response, token);
        }
        return desk.open(token)
                .map(key -> {
                    focal.keep(request, response, key);
                    return PlainPages.goOn(ApplicantsAddress.OWN_LIST);
                })
                .orElseGet(() -> gone(request, response));
    }

    private ModelAndView gone(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return applicants
                .page(request, response, "said", "accreditation.link.gone-title", ApplicantsAddress.FIND)
                .say("sentence", "accreditation.link.gone")
                .with("href", ApplicantsAddress.FIND)
                .say("link", "accreditation.list.find")
                .shown();
    }
}
