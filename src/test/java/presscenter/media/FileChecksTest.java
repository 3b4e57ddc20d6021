package presscenter.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static presscenter.media.SomeFiles.document;
import static presscenter.media.SomeFiles.entries;
import static presscenter.media.SomeFiles.joined;
import static presscenter.media.SomeFiles.onThePage;
import static presscenter.media.SomeFiles.text;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.media.FileRefused.Reason;

/** Files are taken for what they hold and not for what they are called, and each refusal has its name (A5, S9). */
class FileChecksTest {
    private static final Set<FileKind> ANY = EnumSet.allOf(FileKind.class);

    private final FileChecks checks = new FileChecks();

    // ── what is taken

    @Test
    void a_letter_is_kept_as_it_was_handed_in_since_it_may_be_signed() {
        var letter = SomeFiles.letter(3);

        var checked = taken(letter);

        assertThat(checked.kind()).isEqualTo(FileKind.PDF);
        assertThat(checked.extent()).isEqualTo(new Extent.Pages(3));
        assertThat(checked.content()).isEqualTo(letter);
    }

    @Test
    void a_document_of_plain_objects_and_one_that_was_written_by_hand_are_taken() {
        assertThat(taken(SomeFiles.plainDocument(2, document -> {})).extent()).isEqualTo(new Extent.Pages(2));
        var byHand = SomeFiles.byHand(
                SomeFiles.CATALOG, SomeFiles.PAGES, SomeFiles.PAGE, SomeFiles.stream("", text("0 0 m")));
        assertThat(taken(byHand).extent()).isEqualTo(new Extent.Pages(1));
    }

    @Test
    void links_to_addresses_are_no_commands() {
        assertThat(taken(document(1, document -> {
                            var link = new PDAnnotationLink();
                            var action = new PDActionURI();
                            action.setURI("https://outlet.example/");
                            link.setAction(action);
                            document.getPage(0).getAnnotations().add(link);
                        }))
                        .kind())
                .isEqualTo(FileKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void a_png_of_any_make_stays_a_png_with_what_was_drawn(int type) throws IOException {
        var checked = taken(SomeFiles.written(SomeFiles.drawing(200, 100, type), "png"));

        assertThat(checked.kind()).isEqualTo(FileKind.PNG);
        var image = ImageIO.read(new ByteArrayInputStream(checked.content()));
        assertThat(light(image, 100, 40)).isLessThan(light(image, 5, 5) - 50);
    }

    @Test
    void what_is_transparent_becomes_white() throws IOException {
        var image = image(taken(SomeFiles.written(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png")));

        assertThat(image.getRGB(10, 10)).isEqualTo(Color.WHITE.getRGB());
        assertThat(image.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void a_jpeg_that_comes_in_several_passes_is_taken() throws IOException {
        var drawn = SomeFiles.drawing(400, 300, BufferedImage.TYPE_INT_RGB);

        var image = image(taken(SomeFiles.progressiveJpeg(drawn)));

        assertThat(colours(image, 200, 120)).satisfies(near(180, 40, 40));
        assertThat(colours(image, 5, 5)).satisfies(near(200, 210, 220));
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "2"})
    void a_jpeg_for_print_has_the_colours_that_it_would_have_on_paper(int adobe) throws IOException {
        var image = image(taken(PrintedJpeg.of(64, 64, adobe, new int[] {30, 220, 200, 20})));

        // Red: little cyan, much magenta and yellow, hardly any black.
        assertThat(colours(image, 32, 32)).satisfies(near(207, 32, 51));
    }

    @Test
    void of_a_picture_nothing_stays_but_what_is_seen() {
        var letters = "56 degrees north; Anna's camera; a note";
        var jpeg = SomeFiles.withPart(SomeFiles.jpeg(80, 60), 0xFE, text(letters));
        var png = SomeFiles.png(80, 60);
        var noted = joined(
                Arrays.copyOf(png, 33),
                SomeFiles.chunk("tEXt", text("Comment\0" + letters)),
                Arrays.copyOfRange(png, 33, png.length));

        assertThat(asText(taken(jpeg).content())).doesNotContain("degrees");
        assertThat(asText(taken(noted).content())).doesNotContain("degrees");
        assertThat(asText(taken(joined(jpeg, text(letters))).content())).doesNotContain("degrees");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 120, 80, 10, 10", "2, 120, 80, 110, 10", "3, 120, 80, 110, 70", "4, 120, 80, 10, 70",
        "5, 80, 120, 10, 10", "6, 80, 120, 70, 10", "7, 80, 120, 70, 110", "8, 80, 120, 10, 110"
    })
    void a_picture_stands_upright_however_the_camera_was_held(int held, int width, int height, int x, int y)
            throws IOException {
        var lying = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        SomeFiles.paint(lying, pen -> {
            pen.setColor(Color.RED);
            pen.fillRect(0, 0, 40, 30); // at the beginning of the first row
        });

        var image = image(taken(SomeFiles.withPart(SomeFiles.written(lying, "jpeg"), 0xE1, SomeFiles.exif(held))));

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(colours(image, x, y)).satisfies(near(255, 0, 0));
        assertThat(colours(image, width - 1 - x, height - 1 - y)).satisfies(near(0, 0, 0));
    }

    @Test
    void a_picture_of_a_telephone_is_made_as_small_as_a_page_needs() {
        var checked = taken(SomeFiles.jpeg(4_032, 3_024));

        assertThat(checked.extent()).isEqualTo(new Extent.Pixels(2_560, 1_920));
    }

    @Test
    void a_picture_with_the_data_of_another_programme_behind_it_is_taken_without_them() {
        var checked = taken(joined(SomeFiles.jpeg(40, 40), text("ftypmp42 a film that moves")));

        assertThat(asText(checked.content())).doesNotContain("ftyp");
    }

    // ── what is refused, by name

    @Test
    void an_empty_file_is_refused() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void of_a_file_that_is_too_large_no_more_is_read_than_it_takes_to_know() {
        var endless = new Endless();

        assertThatThrownBy(() -> checks.check(endless, ANY))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(endless.read).isEqualTo(FileChecks.MOST_BYTES + 1);
    }

    @Test
    void a_file_that_breaks_off_on_the_way_is_refused() throws IOException {
        var broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> checks.check(broken, ANY))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.BROKEN));
    }

    @Test
    void a_kind_that_is_not_asked_for_here_is_refused_and_those_that_are_asked_for_named() {
        assertThatThrownBy(() -> checks.check(
                        new ByteArrayInputStream(SomeFiles.letter(1)), EnumSet.of(FileKind.PNG, FileKind.JPEG)))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.NOT_ALLOWED_KIND);
                    assertThat(new Messages()
                                    .get(
                                            Language.ENGLISH,
                                            refused.key(),
                                            refused.words().toArray()))
                            .endsWith("These are: JPEG, PNG.");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "\uFEFF<?xml version=\"1.0\"?>\n<!-- a drawing -->\n<SVG onload=\"alert(1)\"/>",
                "<x:svg xmlns:x=\"http://www.w3.org/2000/svg\"/>"
            })
    void drawings_that_can_hold_programs_are_refused(String drawing) {
        assertThat(reason(drawing.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.SVG);
        assertThat(reason(drawing.getBytes(StandardCharsets.UTF_16))).isEqualTo(Reason.SVG);
    }

    @Test
    void pages_archives_and_other_pictures_are_refused_whatever_they_are_called() throws IOException {
        var office = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(office)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text("<w:document/>"));
        }

        assertThat(reason(text("<!doctype html><title>letter.pdf</title>"))).isEqualTo(Reason.NOT_ALLOWED_KIND);
        assertThat(reason(office.toByteArray())).isEqualTo(Reason.NOT_ALLOWED_KIND);
        assertThat(reason(SomeFiles.written(SomeFiles.drawing(9, 9, BufferedImage.TYPE_INT_RGB), "gif")))
                .isEqualTo(Reason.NOT_ALLOWED_KIND);
        assertThat(reason(SomeFiles.written(SomeFiles.drawing(9, 9, BufferedImage.TYPE_INT_RGB), "bmp")))
                .isEqualTo(Reason.NOT_ALLOWED_KIND);
        assertThat(reason(text("MZ\0\0"))).isEqualTo(Reason.NOT_ALLOWED_KIND);
    }

    @Test
    void a_document_with_something_before_or_behind_it_is_refused() {
        var letter = SomeFiles.letter(1);

        assertThat(reason(joined(text("/*"), letter))).isEqualTo(Reason.MIXED);
        assertThat(reason(joined(text("#!/bin/sh\nexit\n"), letter))).isEqualTo(Reason.MIXED);
        assertThat(reason(joined(letter, text("PK\3\4 an archive")))).isEqualTo(Reason.MIXED);
        assertThat(taken(joined(letter, text("\r\n \n"))).kind()).isEqualTo(FileKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<SCRIPT src=x>", "<iframe src=x>", "<!DOCTYPE html><body>"})
    void a_picture_or_document_that_is_also_a_page_is_refused(String page) {
        var jpeg = SomeFiles.jpeg(20, 20);

        assertThat(reason(SomeFiles.withPart(jpeg, 0xFE, text(page)))).isEqualTo(Reason.SCRIPT_INSIDE);
        assertThat(reason(joined(jpeg, text(page)))).isEqualTo(Reason.SCRIPT_INSIDE);
        assertThat(reason(joined(SomeFiles.png(20, 20), text(page)))).isEqualTo(Reason.SCRIPT_INSIDE);
        assertThat(reason(joined(text("%PDF-1.7\n%" + page + "\n"), SomeFiles.letter(1))))
                .isEqualTo(Reason.SCRIPT_INSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JavaScript",
                "Launch",
                "SubmitForm",
                "ImportData",
                "GoToR",
                "GoToE",
                "Rendition",
                "RichMediaExecute"
            })
    void a_document_that_could_do_something_by_itself_is_refused(String action) {
        var does = entries("Type", "Action", "S", action);

        assertThat(reason(document(1, onThePage("AA", does)))).isEqualTo(Reason.SCRIPT_INSIDE);
        assertThat(reason(SomeFiles.plainDocument(1, onThePage("Anything", does))))
                .isEqualTo(Reason.SCRIPT_INSIDE);
        assertThat(reason(document(
                        1,
                        document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, does))))
                .isEqualTo(Reason.SCRIPT_INSIDE);
    }

    @Test
    void a_script_is_found_wherever_it_stands_and_however_its_name_is_written() {
        assertThat(reason(document(
                        1,
                        document ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))))
                .isEqualTo(Reason.SCRIPT_INSIDE);
        assertThat(reason(SomeFiles.byHand(
                        text("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/#4AavaScript/#4AS(app.alert\\(1\\))>>>>"),
                        SomeFiles.PAGES,
                        SomeFiles.PAGE,
                        SomeFiles.stream("", text("")))))
                .isEqualTo(Reason.SCRIPT_INSIDE);
        assertThat(reason(SomeFiles.byHand(
                        SomeFiles.CATALOG,
                        SomeFiles.PAGES,
                        SomeFiles.PAGE,
                        SomeFiles.stream("", text("")),
                        text("<</S 6 0 R>> % nobody refers to this object"),
                        text("/Launch"))))
                .isEqualTo(Reason.SCRIPT_INSIDE);
        assertThat(reason(document(
                        1,
                        document -> document.getDocumentCatalog()
                                .getCOSObject()
                                .setItem(COSName.ACRO_FORM, entries("XFA", "x")))))
                .isEqualTo(Reason.SCRIPT_INSIDE);
    }

    @Test
    void a_document_with_other_files_films_or_sounds_is_refused() {
        assertThat(reason(document(1, FileChecksTest::attach))).isEqualTo(Reason.FILES_INSIDE);
        for (var note : new String[] {"FileAttachment", "RichMedia", "3D", "Movie", "Sound", "Screen"}) {
            var notes = new COSArray();
            notes.add(entries("Type", "Annot", "Subtype", note));
            assertThat(reason(document(
                            1, document -> document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, notes))))
                    .as(note)
                    .isEqualTo(Reason.FILES_INSIDE);
        }
        assertThat(reason(SomeFiles.byHand(
                        SomeFiles.CATALOG,
                        SomeFiles.PAGES,
                        SomeFiles.PAGE,
                        SomeFiles.stream("/F(elsewhere.bin)", text("")))))
                .isEqualTo(Reason.FILES_INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a heron stands in the reeds"})
    void a_document_that_is_locked_is_refused_with_whichever_password(String password) {
        assertThat(reason(document(1, document -> {
                    var policy = new StandardProtectionPolicy("the owner's", password, new AccessPermission());
                    policy.setEncryptionKeyLength(128);
                    document.protect(policy);
                })))
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_document_that_is_locked_with_a_certificate_is_refused() {
        var file = asText(SomeFiles.byHand(
                SomeFiles.CATALOG,
                SomeFiles.PAGES,
                SomeFiles.PAGE,
                SomeFiles.stream("", text("")),
                text("<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 1/Length 40/Recipients[(x)]>>")));

        assertThat(reason(text(file.replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 5 0 R/ID[<00><00>]"))))
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_document_of_fifty_pages_is_taken_and_one_of_more_is_refused() {
        assertThat(taken(SomeFiles.letter(50)).extent()).isEqualTo(new Extent.Pages(50));
        assertThat(reason(SomeFiles.letter(51))).isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void damaged_files_are_refused() {
        var letter = SomeFiles.letter(1);
        var jpeg = SomeFiles.jpeg(300, 300);
        var png = SomeFiles.png(300, 300);
        var changed = png.clone();
        changed[png.length / 2] ^= 0x10;

        assertThat(reason(Arrays.copyOf(letter, letter.length / 2))).isEqualTo(Reason.BROKEN);
        assertThat(reason(text("%PDF-1.7\n%%EOF"))).isEqualTo(Reason.BROKEN);
        assertThat(reason(text("%PDF-"))).isEqualTo(Reason.BROKEN);
        assertThat(reason(Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo(Reason.BROKEN);
        assertThat(reason(Arrays.copyOf(jpeg, 3))).isEqualTo(Reason.BROKEN);
        assertThat(reason(Arrays.copyOf(png, png.length / 2))).isEqualTo(Reason.BROKEN);
        assertThat(reason(Arrays.copyOf(png, 8))).isEqualTo(Reason.BROKEN);
        assertThat(reason(changed)).isEqualTo(Reason.BROKEN);
    }

    @Test
    void a_picture_of_which_a_little_is_missing_is_refused_though_it_could_be_drawn() {
        var jpeg = SomeFiles.jpeg(300, 300);
        var png = SomeFiles.png(300, 300);
        png[png.length - 13] ^= 1; // the last of the sum before the end

        var end = new byte[] {(byte) 0xFF, (byte) 0xD9};
        assertThat(reason(joined(Arrays.copyOf(jpeg, jpeg.length - 200), end))).isEqualTo(Reason.BROKEN);
        assertThat(reason(png)).isEqualTo(Reason.BROKEN);
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_its_sentence_in_three_languages(Reason reason) {
        var refused = new FileRefused(reason, ANY);

        for (var language : Language.values()) {
            assertThat(new Messages()
                            .get(language, refused.key(), refused.words().toArray()))
                    .as(language + " " + reason)
                    .hasSizeGreaterThan(9)
                    .doesNotContain("{");
        }
    }

    private CheckedFile taken(byte[] file) {
        return checks.check(new ByteArrayInputStream(file), ANY);
    }

    private Reason reason(byte[] file) {
        try {
            var checked = taken(file);
            throw new AssertionError("taken as " + checked.kind());
        } catch (FileRefused refused) {
            return refused.reason();
        }
    }

    private static void attach(PDDocument document) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(text("a programme")));
        var named = new PDComplexFileSpecification();
        named.setFile("more.exe");
        named.setEmbeddedFile(file);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(java.util.Map.of("more", named));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static BufferedImage image(CheckedFile checked) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(checked.content()));
    }

    private static int light(BufferedImage image, int x, int y) {
        return Arrays.stream(colours(image, x, y)).sum();
    }

    private static int[] colours(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()};
    }

    private static java.util.function.Consumer<int[]> near(int red, int green, int blue) {
        return colours -> {
            var wanted = new int[] {red, green, blue};
            for (int colour = 0; colour < 3; colour++) {
                assertThat(colours[colour])
                        .as(Arrays.toString(colours))
                        .isBetween(wanted[colour] - 14, wanted[colour] + 14);
            }
        };
    }

    private static String asText(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /** A file without an end, that knows how much of it was read. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return '%';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            read += length;
            Arrays.fill(into, from, from + length, (byte) '%');
            return length;
        }
    }
}
