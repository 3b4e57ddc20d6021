package presscenter.breach.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import presscenter.breach.BreachDesk;
import presscenter.breach.BreachNumber;
import presscenter.breach.OpenedPicture;
import presscenter.media.FileHeaders;

/** The picture of a file, as the browser asks for it: each time the desk is asked anew, and the trail says so. */
record PictureAnswer(BreachDesk desk, BreachNumber number) implements DownloadHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public void handleDownloadRequest(DownloadEvent asked) throws IOException {
        Optional<OpenedPicture> opened;
        try {
            opened = desk.picture(number);
        } catch (AccessDeniedException gone) {
            opened = Optional.empty();
        }
        if (opened.isEmpty()) {
            asked.getResponse().sendError(HttpStatus.NOT_FOUND.value(), "");
            return;
        }
        var picture = opened.get();
        FileHeaders.of(picture.file(), number.code().toLowerCase(Locale.ROOT) + "-seen")
                .forEach(asked.getResponse()::setHeader);
        asked.getOutputStream().write(picture.content());
    }
}
