package presscenter.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.language.Language;

/** What is put on paper can be read by eye, by ear and by machine, and tells nothing of when and where it was made. */
class PaperTest {
    private static final Instant MADE = Instant.parse("2026-10-31T07:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                be | Ўсё пра аб’яднанне, поўнач і ёлку: «ЎІЁ’»
                ru | Съёмка «Объединения» — ещё раз, № 5
                en | The “associates’ review” – 50% off, £5
                """)
    void the_words_come_out_of_it_as_they_went_in_in_each_font(String tag, String words) throws IOException {
        try (var document = read(paper(tag, words).pdf())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

            assertThat(text.split(Pattern.quote(words), -1)).hasSize(9);
            assertThat(fonts(document))
                    .hasSize(6)
                    .allSatisfy(font -> assertThat(font).matches("[A-Z]{6}\\+(SourceSerif4|GolosText)-.*"));
        }
    }

    @Test
    void it_is_tagged_names_its_language_and_shows_its_title() throws IOException {
        try (var document = read(paper("be", "Слова").pdf())) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("be");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Пра < & >");
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "Пра &lt; &amp; &gt;", "<rdf:li>be</rdf:li>");
            assertThat(kinds(catalog.getStructureTreeRoot()))
                    .contains("Document", "H1", "P", "L", "LI", "LBody", "Link");
        }
    }

    @Test
    void its_description_is_xml_also_with_a_title_that_has_blanks_at_which_no_line_breaks() throws Exception {
        var title = "10\u00A0млн рублёў — «так»";
        var pdf = new Paper(Language.BELARUSIAN, title, Instant.EPOCH, "<html><body><p>Слова</p></body></html>").pdf();
        try (var document = read(pdf)) {
            var description = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(document.getDocumentCatalog().getMetadata().exportXMPMetadata());

            assertThat(description
                            .getElementsByTagName("rdf:Alt")
                            .item(0)
                            .getTextContent()
                            .strip())
                    .isEqualTo(title);
        }
    }

    /** (E47) */
    @Test
    void no_other_time_stands_in_it_than_the_one_that_it_is_given_and_it_is_always_the_same_bytes() throws IOException {
        var once = paper("ru", "Слова").pdf();

        assertThat(paper("ru", "Слова").pdf()).isEqualTo(once);
        try (var document = read(once)) {
            var information = document.getDocumentInformation();
            assertThat(information.getCreationDate().toInstant()).isEqualTo(MADE);
            assertThat(information.getModificationDate().toInstant()).isEqualTo(MADE);
            assertThat(information.getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Producer", "CreationDate", "ModDate");
            var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
            assertThat(xmp.split("Date>2026-10-31T07:00:00Z<", -1)).hasSize(4);
            assertThat(xmp.split("Date>", -1)).hasSize(7);
        }
    }

    @Test
    void nothing_that_it_refers_to_is_fetched(@TempDir Path folder) throws IOException {
        var asked = new AtomicInteger();
        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        elsewhere.start();
        var file = Files.writeString(folder.resolve("a.css"), "p { page-break-before: always }");
        var web = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
        try {
            var page = """
                    <html><head><link rel="stylesheet" href="%2$s"><link rel="stylesheet" href="%1$s/a.css">
                    <style>@import url(%1$s/b.css); @import url("%2$s");
                    @font-face { font-family: x; src: url(%1$s/c.ttf) } body { font-family: x, "Golos Text" }
                    p { background: url(%1$s/d.png) }</style></head>
                    <body><p>a</p><p>b</p><img src="%1$s/e.png" alt="e"><object data="%1$s/f.svg"></object></body></html>
                    """.formatted(web, file.toUri());
            try (var document = read(new Paper(Language.ENGLISH, "t", MADE, page).pdf())) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
        } finally {
            elsewhere.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_document_without_a_title_is_none() {
        assertThatThrownBy(() -> new Paper(Language.ENGLISH, " ", MADE, "")).hasMessageContaining("title");
    }

    private static Paper paper(String tag, String words) {
        return new Paper(Language.ofTag(tag).orElseThrow(), "Пра < & >", MADE, """
            <html><head><style>
            body { font-family: "Source Serif 4" } h1, .sans { font-family: "Golos Text" }
            </style></head><body><h1>%1$s</h1><p class="sans">%1$s</p>
            <p>%1$s <em>%1$s</em> <strong>%1$s <em>%1$s</em></strong> <a href="https://press.example/a">%1$s</a></p>
            <ul><li>%1$s</li></ul></body></html>
            """.formatted(words));
    }

    private static PDDocument read(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static Set<String> fonts(PDDocument document) {
        var names = new TreeSet<String>();
        document.getPages()
                .forEach(page -> page.getResources().getFontNames().forEach(name -> {
                    try {
                        var font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                        names.add(font.getName());
                    } catch (IOException unreadable) {
                        throw new AssertionError(unreadable);
                    }
                }));
        return names;
    }

    private static List<String> kinds(PDStructureNode node) {
        var found = new ArrayList<String>();
        node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .forEach(element -> {
                    found.add(element.getStructureType());
                    found.addAll(kinds(element));
                });
        return found;
    }
}
