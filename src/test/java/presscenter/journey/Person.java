package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import presscenter.instance.Instance;

/**
 * Somebody at a browser. Finds everything as a person with a screen reader does: by role and name, in the language of
 * the page; waits for what is to come, never for a while. What the browser's console complains of is kept.
 */
final class Person implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/screenshots");

    private final Instance instance;
    private final BrowserContext browser;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Person(Instance instance, BrowserContext browser) {
        this.instance = instance;
        this.browser = browser;
        browser.setDefaultTimeout(Browsers.PATIENCE_MILLIS);
        page = browser.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpected(message)) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    /** At a wide screen, in light. */
    static Person at(Instance instance) {
        return at(instance, 1440, 900, ColorScheme.LIGHT);
    }

    /** At a screen of this size. */
    static Person at(Instance instance, int width, int height, ColorScheme scheme) {
        var context = Browsers.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setTimezoneId("Europe/Minsk")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setLocale("en-GB"));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        return new Person(instance, context);
    }

    // ── what a person does

    /** Comes from outside, types name and password, and is in. */
    Person signsIn(String username) {
        return signsIn(username, World.PASSWORD);
    }

    Person signsIn(String username, String password) {
        opens("/login");
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("form[action='/login'] button[type=submit]").click();
        page.waitForURL(address -> !address.contains("/login"));
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        return this;
    }

    Person opens(String path) {
        page.navigate(instance.address() + path);
        return this;
    }

    /** Presses a button; one whose name ends in three dots asks first, so the question is waited for. */
    Person clicks(String button) {
        return presses(one(button(button)), button);
    }

    /** Presses a key that asks a question, and waits for it. */
    Person asksByKey(String key) {
        page.keyboard().press(key);
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        return this;
    }

    Person follows(String link) {
        one(scope().getByRole(
                                AriaRole.LINK,
                                new Locator.GetByRoleOptions().setName(link).setExact(true)))
                .click();
        return this;
    }

    /** Opens the release with this headline from the list. */
    Person reads(String headline) {
        scope().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(headline))
                .first()
                .click();
        return this;
    }

    /** Writes into a field, in place of what stands there. */
    Person writes(String field, String words) {
        one(field(field)).fill(words);
        return this;
    }

    /** Types into the rich text with this name as on a keyboard, in place of what stands there. */
    Person types(String text, String words) {
        var editor = one(scope().getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName(text).setExact(true)));
        editor.click();
        page.keyboard().press("Control+A");
        var lines = words.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                page.keyboard().press("Enter");
            }
            page.keyboard().insertText(lines.get(line));
        }
        return this;
    }

    /** Opens a choice of one, by keyboard, and takes this. */
    Person chooses(String field, String choice) {
        one(field(field)).press("Enter");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
        return this;
    }

    /** Takes this of a group of radio buttons. */
    Person marks(String group, String choice) {
        scope().getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(group))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(choice).setExact(true))
                .check();
        return this;
    }

    /** Ticks this box. */
    Person marksBox(String box) {
        one(scope().getByRole(
                                AriaRole.CHECKBOX,
                                new Locator.GetByRoleOptions().setName(box).setExact(true)))
                .check();
        return this;
    }

    /** Goes to the text in this language, by the switch of this name, and waits until it is the one that is shown. */
    Person switches(String group, String language) {
        var there = one(page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + language))));
        there.click();
        assertThat(there).hasAttribute("aria-pressed", "true");
        return this;
    }

    /** Presses a button of the group with this name. */
    Person clicksIn(String group, String button) {
        var there = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(group).setExact(true));
        return presses(
                one(there.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))),
                button);
    }

    private Person presses(Locator found, String button) {
        found.click();
        if (button.endsWith("…")) {
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(1);
        }
        return this;
    }

    /** Says yes in a dialog, to the verb that opened it, and waits until the dialog is gone. */
    Person confirms(String verb) {
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(verb).setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
        return this;
    }

    // ── what a person sees

    Person sees(String words) {
        assertThat(one(page.getByText(words))).isVisible();
        return this;
    }

    /** That these words stand in one place, not in several. */
    Person seesOnce(String words) {
        assertThat(page.getByText(words)).hasCount(1);
        return this;
    }

    Person seesHeading(String words) {
        assertThat(one(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(words).setExact(true))))
                .isVisible();
        return this;
    }

    /** That these words are nowhere on the page now; first say what else must be there. */
    Person seesNothingOf(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    Person isOffered(String button) {
        assertThat(one(button(button))).isVisible();
        return this;
    }

    Person isNotOffered(String button) {
        assertThat(button(button)).hasCount(0);
        return this;
    }

    /** That one need not scroll sideways, nor in a question that stands over the page. */
    Person fitsTheScreen() {
        var findings = PageFindings.widerThanTheScreen(page).collect(Collectors.toCollection(ArrayList::new));
        if (page.locator("vaadin-dialog[opened]").count() > 0) {
            findings.addAll(
                    PageFindings.beyondTheScreen(page, "vaadin-dialog[opened]").toList());
        }
        Assertions.assertThat(findings).isEmpty();
        return this;
    }

    /** Loses the connection, or has it back. */
    Person goesOffline(boolean offline) {
        browser.setOffline(offline);
        return this;
    }

    /** Ticks this box. */
    Person ticks(String box) {
        scope().getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(box).setExact(true))
                .check();
        return this;
    }

    /** Keeps a picture of what is to be seen, under {@code target/screenshots}. */
    Person takesPicture(String name) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    /** For what only this journey needs. */
    Page page() {
        return page;
    }

    /** What the browser's console complained of, but for what is expected. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
    }

    /** The dialog that is open, else the page: asked anew each time something is looked for in it. */
    private Locator scope() {
        return page.locator("body").or(page.getByRole(AriaRole.DIALOG)).last();
    }

    private Locator button(String name) {
        return scope().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return scope().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator one(Locator found) {
        return found.first();
    }

    /**
     * What a console may say: the status of a page that is not there, not allowed or refused, because the browser says
     * so (E4), or broken on purpose; that a page which was ended with its session closes its connection, which nobody
     * is allowed any more (S6); and that there is no connection.
     */
    private static boolean isExpected(ConsoleMessage message) {
        return says(
                        message,
                        404,
                        "http://localhost:[0-9]+/(newsroom|desk|welcome|accreditation/link|accreditation/list/link|appeal)/.*")
                || says(message, 403, "http://localhost:[0-9]+/actuator/.*")
                || says(message, 500, "http://localhost:[0-9]+/(desk/audit|welcome/.*)")
                || says(message, 401, "http://localhost:[0-9]+/login")
                || says(message, 422, "http://localhost:[0-9]+/accreditation/.*")
                || message.text().contains("net::ERR_INTERNET_DISCONNECTED")
                || says(message, 403, "http://localhost:[0-9]+/VAADIN/push\\?.*&X-Atmosphere-Transport=close&.*");
    }

    private static boolean says(ConsoleMessage message, int status, String addresses) {
        var address = message.location().replaceFirst(":[0-9]+:[0-9]+$", "");
        return message.text().contains("the server responded with a status of " + status)
                && Pattern.matches(addresses, address);
    }
}
