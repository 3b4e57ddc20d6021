package presscenter.accreditation.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ListDesk;
import presscenter.accreditation.ListNumber;
import presscenter.accreditation.OpenedDocument;
import presscenter.media.FileHeaders;

/**
 * The letter of a list, as the browser asks for it: each time the desk is asked anew, as for a {@link DocumentAnswer}.
 */
record ListLetterAnswer(ListDesk desk, ListNumber number) implements DownloadHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void handleDownloadRequest(DownloadEvent asked) throws IOException {
        OpenedDocument opened;
        try {
            opened = desk.letter(number);
        } catch (ApplicationRefused | AccessDeniedException gone) {
            asked.getResponse().sendError(HttpStatus.NOT_FOUND.value(), "");
            return;
        }
        FileHeaders.of(opened.file(), number.code().toLowerCase(Locale.ROOT) + "-letter")
                .forEach(asked.getResponse()::setHeader);
        asked.getOutputStream().write(opened.content());
    }
}
