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

/** The badge of whoever this browser's application accredits, to print at home or to show at the door (A13). */
@Controller
class OwnBadgePage {
    static final String PATH = ApplicantsAddress.START + "/badge";

    private final BadgeDesk desk;
    private final Applicants applicants;

    OwnBadgePage(BadgeDesk desk, Applicants applicants) {
        this.desk = desk;
        this.applicants = applicants;
    }

    @GetMapping(PATH)
    void badge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] pdf;
        try {
            pdf = desk.printOwn(applicants.key(request).orElse(""));
        } catch (ApplicationRefused none) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader("Content-Disposition", BadgeAnswer.disposition("badge"));
        response.getOutputStream().write(pdf);
    }
}
