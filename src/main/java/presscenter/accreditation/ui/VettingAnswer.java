package presscenter.accreditation.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ExportedQueue;
import presscenter.accreditation.VettingDesk;
import presscenter.accreditation.VettingExport;
import presscenter.language.Language;

/**
 * The list for the security authority, as the browser asks for it: the desk is asked, and writes it down, each time.
 */
record VettingAnswer(VettingDesk desk, VettingExport asked, UUID by, Language language) implements DownloadHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        ExportedQueue file;
        try {
            file = desk.export(asked, by, language);
        } catch (ApplicationRefused | AccessDeniedException refused) {
            event.getResponse().sendError(HttpStatus.NOT_FOUND.value(), "");
            return;
        }
        ExportAnswer.write(file, event);
    }
}
