package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.Missing.Step;
import presscenter.accreditation.RenewalDesk;
import presscenter.accreditation.RenewalOffer;
import presscenter.language.Times;
import presscenter.security.OwnAccount;
import presscenter.security.PlainPages;

/**
 * Where whoever was accredited renews it for another edition; before they have signed in it shows nothing (A1, A21).
 */
@Controller
class RenewPages {
    private final RenewalDesk desk;
    private final OwnAccount account;
    private final Applicants applicants;
    private final Times times;

    RenewPages(RenewalDesk desk, OwnAccount account, Applicants applicants, Times times) {
        this.desk = desk;
        this.account = account;
        this.applicants = applicants;
        this.times = times;
    }

    @GetMapping(ApplicantsAddress.RENEW)
    ModelAndView renew(HttpServletRequest request, HttpServletResponse response) {
        return isSignedIn() ? page(request, response).shown() : signIn();
    }

    @PostMapping(ApplicantsAddress.RENEW)
    ModelAndView begin(
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String edition) {
        if (!isSignedIn()) {
            return signIn();
        }
        if (!applicants.isOurs(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return page(request, response)
                    .say("error", "accreditation.form-too-old")
                    .shown();
        }
        try {
            applicants.keep(request, response, desk.begin(edition, applicants.language(request)));
            return PlainPages.goOn(Applicants.path(Step.YOU));
        } catch (ApplicationRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(request, response).say("error", refused.key()).shown();
        }
    }

    private boolean isSignedIn() {
        return account.person().isPresent();
    }

    private static ModelAndView signIn() {
        return PlainPages.goOn(PlainPages.signInFor(ApplicantsAddress.RENEW));
    }

    private PlainPages.Page page(HttpServletRequest request, HttpServletResponse response) {
        var offers = desk.offers();
        var page = applicants
                .page(request, response, "renew", "accreditation.renew.title", ApplicantsAddress.RENEW)
                .withForm()
                .with("action", ApplicantsAddress.RENEW)
                .with(
                        "editions",
                        offers.stream().map(offer -> shown(request, offer)).toList())
                .say("intro", "accreditation.renew.intro")
                .say("apply", "accreditation.renew.apply")
                .with("applyHref", ApplicantsAddress.START);
        if (offers.isEmpty()) {
            page.say("nothing", "accreditation.renew.nothing");
        }
        return page;
    }

    private Map<String, String> shown(HttpServletRequest request, RenewalOffer offer) {
        var language = applicants.language(request);
        var edition = offer.edition();
        return Map.of(
                "key", edition.key(),
                "name", edition.name().nearest(language).orElse(edition.key()),
                "when",
                        applicants.words(
                                request,
                                "accreditation.edition.when",
                                times.date(edition.begins(), language),
                                times.date(edition.ends(), language)),
                "deadline",
                        applicants.words(
                                request, "accreditation.edition.deadline", times.until(edition.deadline(), language)),
                "vetted", edition.vetted() ? applicants.words(request, "accreditation.edition.vetted") : "",
                "submit",
                        applicants.words(
                                request, offer.begun() ? "accreditation.renew.go-on" : "accreditation.renew.begin"));
    }
}
