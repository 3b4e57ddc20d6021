package presscenter.accreditation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.media.FileVault;

/** Draws badges on sheets of A6: in their holder's language and, smaller, in English. */
@Component
class BadgePrint {
    private static final float MARGIN = 20;
    private static final float WIDTH = PDRectangle.A6.getWidth();
    private static final float INSIDE = WIDTH - 2 * MARGIN;
    private static final float TOP = PDRectangle.A6.getHeight();
    private static final float BAND = 70;
    private static final float PORTRAIT_WIDTH = 96;
    private static final float PORTRAIT_HEIGHT = 128;
    private static final float QR = 104;
    private static final float FOOT = 26;

    private final FileVault vault;
    private final Messages messages;
    private final Times times;
    private final boolean demonstration;

    BadgePrint(FileVault vault, Messages messages, Times times, @Value("${press.demo}") boolean demonstration) {
        this.vault = vault;
        this.messages = messages;
        this.times = times;
        this.demonstration = demonstration;
    }

    /** A PDF of one sheet for each, with its fonts inside of it. */
    byte[] pdf(List<BadgeFace> faces) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var letters = BadgeLetters.in(document);
            document.getDocumentInformation()
                    .setTitle(messages.get(faces.getFirst().language(), "accreditation.badge"));
            document.getDocumentCatalog()
                    .setLanguage(faces.getFirst().language().tag());
            for (var face : faces) {
                var sheet = new PDPage(PDRectangle.A6);
                document.addPage(sheet);
                try (var pen = new BadgePen(document, sheet, letters)) {
                    draw(face, pen, document);
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A badge in memory could not be drawn", impossible);
        }
    }

    private void draw(BadgeFace face, BadgePen pen, PDDocument document) throws IOException {
        band(face, pen);
        var top = TOP - BAND - 14;
        var portrait = JPEGFactory.createFromByteArray(document, Portrait.of(vault.open(face.portrait())));
        pen.picture(portrait, MARGIN, top - PORTRAIT_HEIGHT, PORTRAIT_WIDTH, PORTRAIT_HEIGHT);
        category(face, pen, top);
        var below = name(face, pen, top - PORTRAIT_HEIGHT - 10);
        outlet(face, pen, below);
        code(face, pen);
        if (demonstration) {
            var y = FOOT - 8;
            for (var language : languages(face)) {
                y = pen.line(MARGIN, y, INSIDE, BadgePen.Ink.GREY, false, 5.5f, said(language, "mail.demonstration"));
            }
        }
    }

    private void band(BadgeFace face, BadgePen pen) throws IOException {
        pen.band(TOP - BAND, BAND);
        var y = TOP - 16;
        var isFirst = true;
        for (var language : languages(face)) {
            var name = face.edition().nearest(language).orElse("");
            y = pen.lines(MARGIN, y, INSIDE, BadgePen.Ink.WHITE, isFirst, isFirst ? 12 : 8, 2, name) - 3;
            isFirst = false;
        }
    }

    private void category(BadgeFace face, BadgePen pen, float top) throws IOException {
        var left = MARGIN + PORTRAIT_WIDTH + 12;
        var width = WIDTH - MARGIN - left;
        var as = "accreditation.badge.as." + face.as().name().toLowerCase(Locale.ROOT);
        var y = top - 2;
        var isFirst = true;
        for (var language : languages(face)) {
            y = pen.lines(left, y, width, BadgePen.Ink.ACCENT, isFirst, isFirst ? 17 : 10, 2, said(language, as));
            isFirst = false;
        }
        y -= 8;
        for (var language : languages(face)) {
            var day = times.date(times.day(face.until().minusMillis(1)), language);
            y = pen.lines(
                    left,
                    y,
                    width,
                    BadgePen.Ink.BLACK,
                    false,
                    8,
                    3,
                    messages.get(language, "accreditation.badge.until", day));
            y -= 3;
        }
    }

    /** As in the identity document and, if that reads otherwise, in Latin letters, as both were written (A24). */
    private static float name(BadgeFace face, BadgePen pen, float top) throws IOException {
        var first = pen.knows(face.name()) ? face.name() : face.latinName();
        var below = pen.lines(MARGIN, top, INSIDE, BadgePen.Ink.BLACK, true, 21, 2, first);
        return first.equals(face.latinName())
                ? below
                : pen.lines(MARGIN, below, INSIDE, BadgePen.Ink.BLACK, false, 13, 2, face.latinName());
    }

    private static void outlet(BadgeFace face, BadgePen pen, float top) throws IOException {
        var y = top - 5;
        var isFirst = true;
        for (var name : languages(face).stream()
                .map(language -> face.outlet().nearest(language).orElse(""))
                .distinct()
                .toList()) {
            y = pen.lines(MARGIN, y, INSIDE - QR, BadgePen.Ink.BLACK, isFirst, isFirst ? 12 : 9, isFirst ? 2 : 1, name);
            isFirst = false;
        }
    }

    private void code(BadgeFace face, BadgePen pen) throws IOException {
        pen.code(face.code().text(), WIDTH - MARGIN - QR + 12, FOOT + 2, QR);
        var y = FOOT + 30;
        y = pen.line(
                MARGIN,
                y,
                INSIDE - QR,
                BadgePen.Ink.GREY,
                false,
                7,
                face.number().toString());
        pen.line(
                MARGIN,
                y - 3,
                INSIDE - QR,
                BadgePen.Ink.BLACK,
                true,
                12,
                face.code().shortened().inGroups());
    }

    private static List<Language> languages(BadgeFace face) {
        return Stream.of(face.language(), Language.ENGLISH).distinct().toList();
    }

    private String said(Language language, String key) {
        return messages.get(language, key);
    }
}
