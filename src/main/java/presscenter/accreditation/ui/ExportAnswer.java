package presscenter.accreditation.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ExportDesk;
import presscenter.accreditation.ExportedQueue;
import presscenter.accreditation.QueueExport;
import presscenter.language.Language;

/**
 * The file with applications, as the browser asks for it: the desk is asked each time, which gives it to whoever made
 * it alone and writes down that it did (A6, S19). Nothing of it stays behind in a cache.
 */
record ExportAnswer(ExportDesk desk, QueueExport asked, UUID by, Language language) implements DownloadHandler {
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
        write(file, event);
    }

    /** Saved by whoever asked, and by nobody between. */
    static void write(ExportedQueue file, DownloadEvent event) throws IOException {
        event.setFileName(file.name());
        event.setContentType(file.format().contentType());
        event.setContentLength(file.content().length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getOutputStream().write(file.content());
    }
}
