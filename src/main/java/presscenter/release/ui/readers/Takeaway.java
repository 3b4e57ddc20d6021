package presscenter.release.ui.readers;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import presscenter.audit.SheetFile.Format;
import presscenter.ui.Words;

/**
 * A table to be taken away, in each format. Each download is a request of its own: the desk asks again who it is (E6).
 */
final class Takeaway extends Div {
    /** Writes the file. */
    @FunctionalInterface
    interface Writer {
        void write(Format format, OutputStream out) throws IOException;
    }

    private final transient Writer writer;

    /**
     * @param words what it is, in the page's language
     * @param file its name without the ending: the release's number, and nobody's name (E46)
     */
    Takeaway(String words, String file, Writer writer) {
        this.writer = writer;
        addClassName("takeaway");
        add(new Span(words));
        for (var format : Format.values()) {
            add(link(file, format));
        }
    }

    private Anchor link(String file, Format format) {
        var link = new Anchor(
                event -> {
                    event.setFileName(file + format.ending());
                    event.setContentType(format.contentType());
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    writer.write(format, event.getOutputStream());
                },
                AttachmentType.DOWNLOAD,
                Words.now("release.readers.format." + format.name().toLowerCase(Locale.ROOT)));
        link.addClassName("btn");
        return link;
    }
}
