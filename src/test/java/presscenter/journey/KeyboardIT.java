package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import presscenter.language.Language;
import presscenter.role.Role;

/** Keyboard alone: sign in, open the newest release, switch the language, sign out. */
class KeyboardIT extends Journey {
    private static final String NUMBER = "2026-KEYB7A";
    private static final int STOPS_AT_MOST = 120;

    @Test
    void a_journalist_signs_in_reads_the_newest_release_switches_language_and_signs_out_without_a_mouse() {
        world().has(World.threeTexts(NUMBER));
        var name = "Пётр Лозовик";
        world().opens(World.reader(
                "keyboard@wire.example", name, "lakeland-news-agency", true, Language.RUSSIAN, Role.JOURNALIST));
        var reader = somebody().opens("/login");
        var page = reader.page();

        assertThat(page.locator("#username")).isFocused();
        page.keyboard().insertText("keyboard@wire.example");
        page.keyboard().press("Tab");
        page.keyboard().insertText(World.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("a.line").first()).isVisible();

        var headline = World.headline(NUMBER, Language.RUSSIAN);
        reach(page, "a.line", headline);
        page.keyboard().press("Enter");
        page.waitForURL("**/newsroom/" + NUMBER + "*");
        reader.seesHeading(headline);
        assertThat(page.locator("main h1")).isFocused();

        reach(page, ".site-language button", "English");
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        reader.seesHeading(headline).takesPicture("keyboard-alone");

        reach(page, "button", "Account: " + name);
        page.keyboard().press("Enter");
        reach(page, "button", "Sign out");
        page.keyboard().press("Enter");
        page.waitForURL("**/login?ended=signed-out");
        reader.sees("You have signed out.");
    }

    /** Presses Tab until the focus stands on what is called so; it must be seen to stand there. */
    private static void reach(Page page, String kind, String name) {
        var passed = new ArrayList<String>();
        for (var stop = 0; stop < STOPS_AT_MOST; stop++) {
            page.keyboard().press("Tab");
            var at = page.evaluateHandle("document.activeElement");
            var called = String.valueOf(
                    at.evaluate("each => (each.getAttribute('aria-label') || each.innerText || '').trim()"));
            if (called.contains(name) && Boolean.TRUE.equals(at.evaluate("(each, kind) => each.matches(kind)", kind))) {
                if (!Boolean.TRUE.equals(at.evaluate("each => each.matches(':focus-visible')"))) {
                    fail("The focus on " + name + " is not to be seen");
                }
                return;
            }
            passed.add(called.lines().findFirst().orElse(""));
        }
        fail("No way to " + name + " by keyboard; passed: " + passed);
    }
}
