package presscenter.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Entities;
import presscenter.language.Language;

/**
 * A document to be put on sheets.
 *
 * @param language of its words; a part in another bears a {@code lang} of its own
 * @param title what a reader's program shows as its name; never blank
 * @param made the only time that stands inside of the file (E47), to the second
 * @param html the whole page with its styles, made of words that were escaped; with {@link #SERIF} and {@link #SANS} as
 *     fonts. It can name nothing outside of itself: whatever it refers to is not fetched
 */
public record Paper(Language language, String title, Instant made, String html) {
    /** The font family in which one reads: regular and bold, upright and italic. */
    public static final String SERIF = "Source Serif 4";

    /** The font family of everything else: regular and bold, upright. */
    public static final String SANS = "Golos Text";

    /** Laying out takes a core and some memory; a thousand who ask at once wait for each other. */
    private static final Semaphore PRESSES =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    private static final Document.OutputSettings IN_XML =
            new Document.OutputSettings().syntax(Syntax.xml).escapeMode(Entities.EscapeMode.xhtml);

    private static final String MAKER = "Press Center";
    private static final String NOWHERE = "";

    static {
        XRLog.setLoggingEnabled(false); // it repeats words of what it lays out (S10)
    }

    public Paper {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
        made = made.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * The document as PDF: tagged (PDF/UA-1), with its fonts, its language and its title. The same document is the same
     * bytes, whenever and for whomever it is made.
     */
    public byte[] pdf() {
        PRESSES.acquireUninterruptibly();
        try {
            return laidOut();
        } finally {
            PRESSES.release();
        }
    }

    private byte[] laidOut() {
        try (var renderer = renderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument();
                    var bytes = new ByteArrayOutputStream()) {
                describe(document);
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A document in memory could not be written", impossible);
        }
    }

    private PdfBoxRenderer renderer() {
        var page = Jsoup.parse(html);
        page.title(title);
        page.expectFirst("html").attr("lang", language.tag());
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(new W3CDom().fromJsoup(page), NOWHERE);
        for (var font : PaperFont.values()) {
            font.offerTo(builder);
        }
        return builder.buildPdfRenderer();
    }

    private void describe(PDDocument document) throws IOException {
        var made = GregorianCalendar.from(this.made.atZone(ZoneOffset.UTC));
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(MAKER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentInformation(information);
        document.setDocumentId(this.made.getEpochSecond());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.tag());
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(description().getBytes(UTF_8));
        catalog.setMetadata(metadata);
    }

    /** The same once more in XMP, as PDF/UA asks (ISO 14289-1, 7.1). */
    private String description() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
                <dc:format>application/pdf</dc:format>
                <pdf:Producer>%3$s</pdf:Producer>
                <xmp:CreateDate>%4$s</xmp:CreateDate><xmp:ModifyDate>%4$s</xmp:ModifyDate><xmp:MetadataDate>%4$s</xmp:MetadataDate>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(Entities.escape(title, IN_XML), language.tag(), MAKER, made);
    }
}
