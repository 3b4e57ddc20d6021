package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.language.Language;
import presscenter.language.Messages;

/** A badge at the door: let in, lost, turned away, and another one let in; typed, and read by a camera (A13). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LostBadgeIT extends Journey {
    private static final String APPROVED = "Ганна Карэліч";
    private static final Pattern SHORT = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Messages MESSAGES = new Messages();

    private Instance demonstration;

    @BeforeAll
    void it_is_there() {
        demonstration = InstanceSettings.named("lost-badge", Instant.parse("2026-10-29T06:00:00Z"))
                .withTheDemonstration()
                .start();
    }

    @AfterAll
    void it_stops() {
        demonstration.close();
    }

    @Override
    Instance instance() {
        return demonstration;
    }

    @Test
    @Order(1)
    void a_lost_badge_is_turned_away_at_the_door_and_the_new_one_is_let_in() {
        var officer = somebody().signsIn("accreditor@demo.example", Demonstration.PASSWORD);
        Screen.speaks(officer.opens("/desk/accreditation").page(), Language.BELARUSIAN);
        var lost = printed(officer);
        var door = somebodyAt(390, 844, ColorScheme.LIGHT)
                .signsIn("accreditor2@demo.example", Demonstration.PASSWORD)
                .opens("/desk/check-in?lang=be");
        var page = door.page();

        types(page, lost);
        assertThat(page.locator(".verdict .word")).hasText(say("accreditation.check-in.enter"));
        assertThat(page.locator(".holder h2")).hasText(APPROVED);
        assertThat(page.locator(".holder img")).hasJSProperty("complete", true);
        door.takesPicture("door-enter");
        types(page, lost);
        assertThat(page.locator(".verdict .word")).hasText(say("accreditation.check-in.inside"));
        page.locator(".again").click();
        assertThat(page.locator(".verdict .word")).hasText(say("accreditation.check-in.enter"));
        Assertions.assertThat(page.url()).doesNotContain(lost.replace("-", ""));

        officer.page().locator(".badge-verbs .danger").click();
        officer.page().locator("vaadin-dialog[opened] .btn.danger").click();
        assertThat(officer.page().locator(".badge .note")).containsText("згубленым");
        types(page, lost);
        assertThat(page.locator(".verdict")).hasAttribute("data-kind", "no");
        assertThat(page.locator(".verdict .why")).hasText(say("accreditation.check-in.why.lost"));
        door.takesPicture("door-lost");

        officer.page().locator(".badge-verbs button").first().click();
        assertThat(officer.page().locator(".badge-verbs a")).isVisible();
        var found = printed(officer);
        Assertions.assertThat(found).isNotEqualTo(lost);
        door.opens("/desk/check-in?lang=be");
        types(page, found);
        assertThat(page.locator(".verdict")).hasAttribute("data-kind", "look");
        page.locator(".again").click();
        assertThat(page.locator(".verdict")).hasAttribute("data-kind", "yes");
    }

    @Test
    @Order(2)
    void a_telephone_s_camera_reads_the_badge_and_pictures_go_nowhere() throws IOException {
        var officer = somebody().signsIn("accreditor@demo.example", Demonstration.PASSWORD);
        officer.opens("/desk/accreditation");
        var film = Path.of("target/badge.y4m");
        Files.write(film, film(sheet(pdf(officer))));
        var camera = List.of(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film.toAbsolutePath());
        try (var browser = Browsers.with(camera);
                var telephone = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
            telephone.setDefaultTimeout(Browsers.PATIENCE_MILLIS);
            var page = telephone.newPage();
            page.navigate(instance().address() + "/login?return=/desk/check-in");
            page.locator("#username").fill("accreditor2@demo.example");
            page.locator("#password").fill(Demonstration.PASSWORD);
            page.locator("form[action='/login'] button[type=submit]").click();
            page.navigate(instance().address() + "/desk/check-in?lang=en");
            page.locator(".turn").click();
            assertThat(page.locator(".verdict .word")).hasText(Pattern.compile("Enter|Already inside"));
            assertThat(page.locator(".holder h2")).hasText(APPROVED);
            page.locator(".turn").click();
            assertThat(page.locator(".camera")).isHidden();
        }
    }

    /** The code beneath the square of the badge that the officer prints. */
    private static String printed(Person officer) {
        var pdf = pdf(officer);
        try (var document = Loader.loadPDF(pdf)) {
            var words = new PDFTextStripper().getText(document);
            var found = SHORT.matcher(words);
            Assertions.assertThat(found.find()).as(words).isTrue();
            Assertions.assertThat(read(sheet(pdf)))
                    .startsWith(found.group().replace("-", "").substring(0, 11));
            return found.group();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] pdf(Person officer) {
        var page = officer.page();
        if (page.locator(".badge-verbs a").count() == 0) {
            officer.opens("/desk/accreditation?state=approved");
            page.locator(".queue-list a")
                    .filter(new Locator.FilterOptions().setHasText(APPROVED))
                    .click();
            assertThat(page.locator(".file h2")).hasText(APPROVED);
        }
        var saved = page.waitForDownload(() -> page.locator(".badge-verbs a").click());
        try {
            return Files.readAllBytes(saved.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedImage sheet(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 110);
        }
    }

    private static String read(BufferedImage sheet) {
        var width = sheet.getWidth();
        var height = sheet.getHeight();
        var pixels = new RGBLuminanceSource(width, height, sheet.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(pixels)))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void types(Page page, String code) {
        page.locator("#code").fill(code.toLowerCase(Locale.ROOT));
        page.waitForResponse(
                answer -> answer.request().method().equals("GET")
                        && answer.url().matches(".*/desk/check-in/[0-9a-f-]{36}\\?lang=be"),
                () -> page.locator("#form > button").click());
        assertThat(page.locator("#code")).hasValue("");
    }

    private static String say(String key) {
        return MESSAGES.get(Language.BELARUSIAN, key);
    }

    /**
     * The lower half of the sheet, where the square is, as a short film that a browser takes for a camera (YUV4MPEG2).
     */
    private static byte[] film(BufferedImage sheet) throws IOException {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 640, 480);
        pen.drawImage(sheet, 90, 480 - sheet.getHeight() - 10, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        out.write("YUV4MPEG2 W640 H480 F5:1 Ip A1:1 C420jpeg\n".getBytes(StandardCharsets.US_ASCII));
        for (int frame = 0; frame < 5; frame++) {
            out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
            for (int y = 0; y < 480; y++) {
                for (int x = 0; x < 640; x++) {
                    var pixel = new Color(picture.getRGB(x, y));
                    out.write((pixel.getRed() * 299 + pixel.getGreen() * 587 + pixel.getBlue() * 114) / 1000);
                }
            }
            out.writeBytes("\u0080".repeat(640 * 480 / 2).getBytes(StandardCharsets.ISO_8859_1)); // in grey
        }
        return out.toByteArray();
    }
}
