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
import presscenter.accreditation.ApplicantsDesk;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.Missing.Step;
import presscenter.security.AccountRefusal;
import presscenter.security.PlainPages;

/** Where an application begins, and where an interrupted one is found again (A4). */
@Controller
class StartPages {
    private static final String FIND = ApplicantsAddress.FIND;

    private final ApplicantsDesk desk;
    private final Applicants applicants;
    private final EditionChoice editions;

    StartPages(ApplicantsDesk desk, Applicants applicants, EditionChoice editions) {
        this.desk = desk;
        this.applicants = applicants;
        this.editions = editions;
    }

    @GetMapping(ApplicantsAddress.START)
    ModelAndView start(HttpServletRequest request, HttpServletResponse response) {
        return start(request, response, "", "").shown();
    }

    /** The same page in another language, with what was typed. */
    @PostMapping(path = ApplicantsAddress.START, params = "switch")
    ModelAndView switchLanguage(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String edition) {
        return start(request, response, address, edition).shown();
    }

    @PostMapping(path = ApplicantsAddress.START, params = "!switch")
    ModelAndView begin(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String edition) {
        if (!applicants.isOurs(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return start(request, response, address, edition)
                    .say("error", "accreditation.form-too-old")
                    .shown();
        }
        try {
            var key = desk.begin(edition, address, applicants.language(request), request.getRemoteAddr());
            applicants.keep(request, response, key);
            return PlainPages.goOn(Applicants.path(Step.YOU));
        } catch (AccountRefusal refusal) {
            return refused(
                    start(request, response, address, edition),
                    response,
                    refusal.reason().key());
        } catch (ApplicationRefused refused) {
            return refused(start(request, response, address, edition), response, refused.key());
        }
    }

    private PlainPages.Page start(
            HttpServletRequest request, HttpServletResponse response, String address, String edition) {
        var page = editions.on(
                        applicants.page(request, response, "start", "accreditation.title", ApplicantsAddress.START),
                        request,
                        edition)
                .withForm()
                .keepsWhatIsTyped()
                .with("address", address)
                .with("action", ApplicantsAddress.START)
                .with("findHref", FIND)
                .with(
                        "needs",
                        List.of(
                                applicants.words(request, "accreditation.needs.letter"),
                                applicants.words(request, "accreditation.needs.press-card"),
                                applicants.words(request, "accreditation.needs.identity"),
                                applicants.words(request, "accreditation.needs.portrait")))
                .say("intro", "accreditation.intro")
                .say("needsLabel", "accreditation.needs")
                .say("addressLabel", "accreditation.address")
                .say("addressHint", "accreditation.address.hint")
                .say("submit", "accreditation.begin")
                .say("find", "accreditation.find.link")
                .say("renew", "accreditation.renew.open")
                .with("renewHref", ApplicantsAddress.RENEW)
                .say("list", "accreditation.list.link")
                .with("listHref", ApplicantsAddress.LIST);
        applicants
                .own(request)
                .ifPresent(own ->
                        page.say("goOn", "accreditation.go-on", own.number()).with("goOnHref", ApplicantsAddress.MINE));
        return page;
    }

    @GetMapping(FIND)
    ModelAndView find(HttpServletRequest request, HttpServletResponse response) {
        return findPage(request, response, "").shown();
    }

    @PostMapping(path = FIND, params = "switch")
    ModelAndView findSwitched(
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String address) {
        return findPage(request, response, address).shown();
    }

    /** Says the same whether there is an application. */
    @PostMapping(path = FIND, params = "!switch")
    ModelAndView askForLink(
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String address) {
        if (!applicants.isOurs(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return findPage(request, response, address)
                    .say("error", "accreditation.form-too-old")
                    .shown();
        }
        try {
            desk.askForLink(address);
            return applicants
                    .page(request, response, "said", "accreditation.find.title", FIND)
                    .say("sentence", "accreditation.find.done")
                    .with("href", ApplicantsAddress.START)
                    .say("link", "accreditation.back")
                    .shown();
        } catch (AccountRefusal refusal) {
            return refused(
                    findPage(request, response, address),
                    response,
                    refusal.reason().key());
        } catch (ApplicationRefused refused) {
            return refused(findPage(request, response, address), response, refused.key());
        }
    }

    private PlainPages.Page findPage(HttpServletRequest request, HttpServletResponse response, String address) {
        return applicants
                .page(request, response, "find", "accreditation.find.title", FIND)
                .withForm()
                .keepsWhatIsTyped()
                .with("action", FIND)
                .with("address", address)
                .with("backHref", ApplicantsAddress.START)
                .say("back", "accreditation.back")
                .say("intro", "accreditation.find.intro")
                .say("addressLabel", "accreditation.address")
                .say("submit", "accreditation.find.submit");
    }

    /** The link of a letter asks for a press: mail programs look at links, and it works once (A21). */
    @GetMapping(ApplicantsAddress.LINK + "{token}")
    ModelAndView link(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        if (!desk.isGoodLink(token)) {
            return gone(request, response);
        }
        return applicants
                .page(request, response, "link", "accreditation.link.title", ApplicantsAddress.LINK + token)
                .withForm()
                .with("action", ApplicantsAddress.LINK + token)
                .say("intro", "accreditation.link.intro")
                .say("submit", "accreditation.link.submit")
                .shown();
    }

    @PostMapping(ApplicantsAddress.LINK + "{token}")
    ModelAndView open(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        if (!applicants.isOurs(request)) {
            return link(request, response, token);
        }
        return desk.open(token)
                .map(key -> {
                    applicants.keep(request, response, key);
                    return PlainPages.goOn(ApplicantsAddress.MINE);
                })
                .orElseGet(() -> gone(request, response));
    }

    private ModelAndView gone(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return applicants
                .page(request, response, "said", "accreditation.link.gone-title", FIND)
                .say("sentence", "accreditation.link.gone")
                .with("href", FIND)
                .say("link", "accreditation.find.link")
                .shown();
    }

    private static ModelAndView refused(PlainPages.Page page, HttpServletResponse response, String key) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.say("problem", key).shown();
    }
}
