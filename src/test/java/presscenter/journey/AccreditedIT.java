package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.language.Language;
import presscenter.language.Messages;

/** A journalist with a phone applies, is asked for a document, is approved, and reads: in each of the languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccreditedIT extends Journey {
    private static final String CHOSEN = "дождь над озером Нарочь";
    private static final Messages MESSAGES = new Messages();

    private Instance demonstration;
    private int steps;

    @BeforeAll
    void it_is_there() {
        demonstration = InstanceSettings.named("accredited", Instant.parse("2026-10-29T06:00:00Z"))
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

    @ParameterizedTest
    @EnumSource
    void a_journalist_applies_is_asked_is_approved_and_reads(Language language) {
        var address = "journey-" + language.tag() + "@demo.example";
        var name = "Зося Верас " + language.tag();
        var phone = somebodyAt(390, 844, ColorScheme.LIGHT).opens("/accreditation?lang=" + language.tag());
        var page = phone.page();
        assertThat(page.locator("html")).hasAttribute("lang", language.tag());

        steps = 0;
        var began = System.nanoTime();
        fills(page, "#address", address);
        presses(page, "form#form > button");
        fills(page, "#name", name);
        fills(page, "#latin-name", "Zosia Vieras");
        presses(page, "input[name=as][value=staff]");
        fills(page, "#phone", "+375 17 200 00 02");
        fills(page, "#identity-number", "AB123456" + language.tag());
        presses(page, ".forth button");
        findsTheOutlet(page);
        fills(page, "#position", "correspondent");
        fills(page, "#signatory", "Ian Brook, editor");
        presses(page, "input[name=other-roles][value=none]");
        presses(page, "input[name=ministry][value=not-needed]");
        presses(page, ".forth button");
        for (var kind : List.of("letter", "press-card", "identity", "portrait")) {
            handsIn(page, kind);
        }
        presses(page, "a.button");
        presses(page, "input[name=declared]");
        presses(page, "form[action='/accreditation/check'] button");
        assertThat(page.locator(".state")).hasText(say(language, "accreditation.state.submitted"));
        System.out.printf(
                "journey: applied in %s with %d fields and presses, %.1f s of the press center's own%n",
                language.tag(),
                steps,
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);

        var officer = somebody().signsIn("accreditor@demo.example", Demonstration.PASSWORD);
        opens(officer, name);
        officer.asksByKey("s");
        var dialog = officer.page().locator("vaadin-dialog[opened]");
        assertThat(dialog.locator("vaadin-radio-button").first()).hasAttribute("focused", Pattern.compile(".*"));
        officer.page().keyboard().press("Space");
        officer.page().keyboard().press("Enter");
        assertThat(dialog).hasCount(0);

        phone.opens("/accreditation/mine").sees(say(language, "accreditation.reason.ask-letter"));
        page.locator("a.button").click();
        page.navigate(instance().address() + "/accreditation/documents");
        page.locator("#letter button[name=remove]").click();
        handsIn(page, "letter");
        page.locator("a.button").click();
        page.locator("input[name=declared]").check();
        page.locator("form[action='/accreditation/check'] button").click();
        assertThat(page.locator(".state")).hasText(say(language, "accreditation.state.submitted"));

        opens(officer, name);
        officer.asksByKey("a");
        assertThat(dialog.locator(".btn.primary")).isFocused();
        officer.page().keyboard().press("Enter");
        assertThat(dialog).hasCount(0);

        phone.opens("/accreditation/mine");
        assertThat(page.locator(".state")).hasText(say(language, "accreditation.state.approved"));
        page.navigate(instance().address() + welcome(address, language));
        page.locator("#password").fill(CHOSEN);
        page.locator("#form > button[type=submit]").click();
        page.waitForURL("**/login?**");
        phone.signsIn(address, CHOSEN);
        assertThat(page).hasURL(Pattern.compile(".*/newsroom.*"));
        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
        phone.takesPicture("accredited-" + language.tag());
    }

    private void findsTheOutlet(Page page) {
        page.locator("#outlet").pressSequentially("talmerna her");
        assertThat(page.locator(".found [role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("input[type=hidden][name=outlet-key]")).hasValue("talmerna-herald");
        steps += 2;
    }

    private void handsIn(Page page, String kind) {
        page.setInputFiles("#file-" + kind, new FilePayload("photo.jpg", "image/jpeg", picture()));
        assertThat(page.locator("#" + kind + " .kept")).isVisible();
        steps++;
    }

    private void fills(Page page, String field, String words) {
        page.locator(field).fill(words);
        steps++;
    }

    private void presses(Page page, String what) {
        page.locator(what).click();
        steps++;
    }

    private static void opens(Person officer, String name) {
        officer.opens("/desk/accreditation");
        officer.page()
                .locator(".queue-list a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        assertThat(officer.page().locator(".file h2")).hasText(name);
        assertThat(officer.page().locator(".file h2")).isFocused();
    }

    /** The way in, from the letter that the administrator of the demonstration sees. */
    private String welcome(String address, Language language) {
        var admin = somebody().signsIn("admin@demo.example", Demonstration.PASSWORD);
        var letter = admin.page()
                .locator("details")
                .filter(new Locator.FilterOptions().setHasText(address))
                .filter(new Locator.FilterOptions().setHasText(say(language, "accreditation.told.password")));
        for (var look = Instant.now().plusSeconds(60);
                letter.count() == 0 && Instant.now().isBefore(look); ) {
            admin.opens("/desk/letters");
            assertThat(admin.page().locator(".letters")).isVisible();
        }
        var words = letter.first().locator("pre").textContent();
        var found = Pattern.compile("/welcome/[A-Za-z0-9_-]{43}").matcher(words);
        Assertions.assertThat(found.find()).as(words).isTrue();
        leaves(admin);
        return found.group();
    }

    private static String say(Language language, String key) {
        return MESSAGES.get(language, key);
    }

    private static byte[] picture() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(900, 1_200, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
