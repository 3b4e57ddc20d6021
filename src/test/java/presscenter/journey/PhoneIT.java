package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import presscenter.language.Language;

/** A journalist in a corridor, with a telephone. */
class PhoneIT extends Journey {
    private static final String NUMBER = "2026-PH0NE2";

    @Test
    void a_journalist_reads_switches_language_compares_and_prints_on_a_telephone() {
        world().has(World.threeTexts(NUMBER));
        var reader = somebodyAt(390, 844, ColorScheme.LIGHT).signsIn(World.JOURNALIST);
        var page = reader.page();
        reader.sees(World.headline(NUMBER, Language.BELARUSIAN));
        isNoWiderThanTheScreen(page);

        reader.reads(World.headline(NUMBER, Language.BELARUSIAN))
                .seesHeading(World.headline(NUMBER, Language.BELARUSIAN))
                .takesPicture("phone-reads");
        isNoWiderThanTheScreen(page);
        reader.switches("Мова тэксту", "Русский").seesHeading(World.headline(NUMBER, Language.RUSSIAN));
        assertThat(page.locator("article h1")).hasAttribute("lang", "ru");

        reader.follows("Параўнаць");
        var both = page.locator(".side-by-side");
        assertThat(both.getByText("Станции передают данные каждый час.")).isVisible();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Беларуская").setExact(true))
                .first()
                .click();
        assertThat(both.getByText("Станцыі перадаюць даныя кожную гадзіну.")).isVisible();
        assertThat(both.locator("[lang=ru]").first()).isVisible();
        assertThat(both.locator("[lang=be]").first()).isVisible();
        isNoWiderThanTheScreen(page);
        reader.takesPicture("phone-compares").follows("Адзін тэкст");
        assertThat(both).hasCount(0);

        page.evaluate("window.print = () => { window.printed = true; }"); // the browser's own dialog
        reader.clicks("Друк");
        page.waitForFunction("() => window.printed");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        reader.seesHeading(World.headline(NUMBER, Language.RUSSIAN))
                .sees("Станции передают данные каждый час.")
                .sees(NUMBER + " · версія 1 · Русский")
                .sees("Надрукавана: Ганна Карэліч")
                .takesPicture("phone-prints");
        assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
        assertThat(page.getByRole(AriaRole.BANNER)).hasCount(0);
        assertThat(page.getByText(World.headline(NUMBER, Language.BELARUSIAN)).locator("visible=true"))
                .hasCount(0);
        assertThat(page.pdf(new Page.PdfOptions().setFormat("A4"))).startsWith('%', 'P', 'D', 'F');
    }

    private static void isNoWiderThanTheScreen(Page page) {
        assertThat(PageFindings.widerThanTheScreen(page)).isEmpty();
    }
}
