package presscenter.release.ui.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import presscenter.paper.Paper;
import presscenter.release.RichHtml;

/**
 * A text laid out on sheets. Under embargo each of them bears the line, the reader's name and the time (E34, E35), and
 * the document's name is its number and the line, never the headline (E46).
 */
final class TextOnSheets {
    private static final String STYLES = styles();
    private static final String PAGE = "\uFFFC";
    private static final String PAGES = "\uFFFD";

    private final FileWords words;
    private final Wording wording;
    private final Document page = Document.createShell("");
    private final Element body = page.body();

    private TextOnSheets(FileWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    /**
     * @param since the only time inside of the file
     * @param demonstration what a file of the demonstration says of itself
     */
    static Paper of(FileWords words, Wording readers, Instant since, Optional<String> demonstration) {
        var sheets = new TextOnSheets(words, readers.in(words.language()));
        sheets.page.head().appendElement("style").appendText(STYLES);
        sheets.onEverySheet(demonstration);
        sheets.above();
        sheets.text();
        sheets.below();
        return new Paper(words.language(), sheets.title(), since, sheets.page.outerHtml());
    }

    private String title() {
        return words.embargo().stream()
                .findFirst()
                .map(line -> words.number() + " · " + line)
                .orElse(words.text().headline());
    }

    private void onEverySheet(Optional<String> demonstration) {
        if (!words.embargo().isEmpty()) {
            body.addClass("under-embargo");
            var head = body.appendElement("div").addClass("head");
            words.embargo().forEach(line -> head.appendElement("p").text(line));
        }
        var foot = body.appendElement("div").addClass("foot");
        foot.appendElement("p")
                .text(String.join(
                        " · ",
                        words.number().toString(),
                        wording.say("release.reading.version", words.text().version()),
                        words.language().ownName()));
        demonstration.ifPresent(said -> foot.appendElement("p").text(said));
        var count = body.appendElement("div").addClass("count").appendElement("p");
        var said = wording.say("release.file.page", PAGE, PAGES).splitWithDelimiters("[" + PAGE + PAGES + "]", 0);
        for (var part : said) {
            switch (part) {
                case PAGE -> count.appendElement("span").addClass("page");
                case PAGES -> count.appendElement("span").addClass("pages");
                default -> count.appendText(part);
            }
        }
    }

    private void above() {
        paragraph("about", words.about());
        words.delivery().ifPresent(said -> paragraph("delivery", said));
        words.told().forEach(told -> {
            var box = body.appendElement("div").addClass("told");
            box.appendElement("p").addClass("title").text(told.title());
            told.sentences().forEach(said -> say(box.appendElement("p"), said));
            if (!told.when().isEmpty()) {
                box.appendElement("p").addClass("when").text(told.when());
            }
        });
    }

    private void text() {
        body.appendElement("h1").text(words.text().headline());
        if (!words.text().lede().isBlank()) {
            paragraph("lede", words.text().lede());
        }
        body.appendElement("div")
                .addClass("body")
                .append(RichHtml.clean(words.text().body().html()).html());
    }

    private void below() {
        paragraph(
                "end",
                wording.say(
                        "release.reading.end",
                        words.number().toString(),
                        words.text().version()));
        words.closing().forEach(said -> paragraph("closing", said));
        var beside = body.appendElement("div").addClass("beside");
        for (var entry : words.beside()) {
            var line = beside.appendElement("p");
            line.appendElement("strong").text(entry.label());
            line.appendText(" ");
            for (int i = 0; i < entry.words().size(); i++) {
                line.appendText(i == 0 ? "" : ", ");
                say(line.appendElement("span"), entry.words().get(i));
            }
        }
    }

    private void say(Element element, FileWords.Said said) {
        element.text(said.words());
        if (said.language() != words.language()) {
            element.attr("lang", said.language().tag());
        }
    }

    private void paragraph(String name, String said) {
        body.appendElement("p").addClass(name).text(said);
    }

    private static String styles() {
        try (var file = Objects.requireNonNull(TextOnSheets.class.getResourceAsStream("sheets.css"))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
