package presscenter.accreditation.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import presscenter.accreditation.ApplicationNumber;
import presscenter.accreditation.ApplicationRefused;

/**
 * Badges, as the browser asks for them: each time the desk is asked anew, whose officer this must still be, and the
 * trail says what was printed (A5). Nothing of them stays behind in a cache.
 *
 * @param name what the file is called, without its ending
 */
record BadgeAnswer(Printing printing, String name) implements DownloadHandler {
    private static final long serialVersionUID = 1L;

    /** What asks the desk. */
    interface Printing extends Serializable {
        /** @throws ApplicationRefused if there is nothing to print */
        byte[] pdf();
    }

    @Override
    public void handleDownloadRequest(DownloadEvent asked) throws IOException {
        byte[] pdf;
        try {
            pdf = printing.pdf();
        } catch (ApplicationRefused | AccessDeniedException gone) {
            asked.getResponse().sendError(HttpStatus.NOT_FOUND.value(), "");
            return;
        }
        asked.getResponse().setHeader("Content-Type", "application/pdf");
        asked.getResponse().setHeader("Content-Disposition", disposition(name));
        asked.getOutputStream().write(pdf);
    }

    /** What a badge's file is called: nothing of a person. */
    static String name(ApplicationNumber number) {
        return "badge-" + number.code().toLowerCase(Locale.ROOT);
    }

    /** The header that has a browser save it. */
    static String disposition(String name) {
        return "attachment; filename=\"" + name + ".pdf\"";
    }
}
