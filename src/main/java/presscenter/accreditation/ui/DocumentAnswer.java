package presscenter.accreditation.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import presscenter.accreditation.AccreditationDesk;
import presscenter.accreditation.ApplicationNumber;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.DocumentKind;
import presscenter.accreditation.OpenedDocument;
import presscenter.media.FileHeaders;

/**
 * A document, as the browser asks for it: each time the desk is asked anew, whose officer this must still be, and the
 * trail says that it was opened (A5). Nothing of it stays behind in a cache, and its name tells nothing of a person.
 */
record DocumentAnswer(AccreditationDesk desk, ApplicationNumber number, DocumentKind kind) implements DownloadHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void handleDownloadRequest(DownloadEvent asked) throws IOException {
        OpenedDocument opened;
        try {
            opened = desk.document(number, kind);
        } catch (ApplicationRefused | AccessDeniedException gone) {
            asked.getResponse().sendError(HttpStatus.NOT_FOUND.value(), "");
            return;
        }
        FileHeaders.of(opened.file(), name()).forEach(asked.getResponse()::setHeader);
        asked.getOutputStream().write(opened.content());
    }

    private String name() {
        return number.code().toLowerCase(Locale.ROOT) + "-" + Applicants.name(kind);
    }
}
