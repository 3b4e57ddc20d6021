package presscenter.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The fonts of the house's pages, for paper: the serif in which one reads and the sans for everything else, each with
 * Latin and Cyrillic letters, Ў and І among them (L19).
 */
enum PaperFont {
    SERIF(Paper.SERIF, 400, FontStyle.NORMAL, "source-serif-4-regular.ttf"),
    SERIF_ITALIC(Paper.SERIF, 400, FontStyle.ITALIC, "source-serif-4-italic.ttf"),
    SERIF_STRONG(Paper.SERIF, 700, FontStyle.NORMAL, "source-serif-4-semibold.ttf"),
    SERIF_STRONG_ITALIC(Paper.SERIF, 700, FontStyle.ITALIC, "source-serif-4-semibold-italic.ttf"),
    SANS(Paper.SANS, 400, FontStyle.NORMAL, "golos-text-regular.ttf"),
    SANS_STRONG(Paper.SANS, 700, FontStyle.NORMAL, "golos-text-semibold.ttf");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String file;

    PaperFont(String family, int weight, FontStyle style, String file) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.file = file;
    }

    /** Lets a document use it; of a font that is used only the letters that are used are put in. */
    void offerTo(PdfRendererBuilder builder) {
        builder.useFont(this::open, family, weight, style, true);
    }

    private InputStream open() {
        try {
            return Objects.requireNonNull(PaperFont.class.getResource(file), file)
                    .openStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
