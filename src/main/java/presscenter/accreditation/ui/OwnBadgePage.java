package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.BadgeDesk;
import presscenter.accreditation.RenewalDesk;
import presscenter.security.OwnAccount;
import presscenter.security.PlainPages;

/** The badge of whoever this browser's application accredits, to print at home or to show at the door (A13). */
@Controller
class OwnBadgePage {
    static final String PATH = ApplicantsAddress.START + "/badge";

    private final BadgeDesk desk;
    private final RenewalDesk renewals;
    private final Applicants applicants;
    private final OwnAccount account;

    OwnBadgePage(BadgeDesk desk, RenewalDesk renewals, Applicants applicants, OwnAccount account) {
        this.desk = desk;
        this.renewals = renewals;
        this.applicants = applicants;
        this.account = account;
    }

    @GetMapping(PATH)
    void badge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = applicants.key(request).orElse("");
        if (account.person().isEmpty()
                && (desk.hasOwn(key)
                        || renewals.waitsForSignIn(key))) { // whoever has the link of a letter signs in first (A21)
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", PlainPages.signInFor(PATH));
            return;
        }
        byte[] pdf;
        try {
            pdf = desk.printOwn(key);
        } catch (ApplicationRefused none) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader("Content-Disposition", BadgeAnswer.disposition("badge"));
        response.getOutputStream().write(pdf);
    }
}
