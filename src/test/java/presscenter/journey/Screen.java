package presscenter.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import presscenter.language.Language;

/** How a page is put before somebody's eyes; each waits until it is so. */
final class Screen {
    private Screen() {}

    /** The page has its heading, and nothing is on its way any more. */
    static void stands(Page page) {
        page.locator("main h1, main h2").first().waitFor();
        isDone(page);
    }

    /** Nothing is on its way between page and server any more. */
    static void isDone(Page page) {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** Nothing is on its way, nothing moves, each font is there, and what they led to is laid out. */
    static void rests(Page page) {
        isDone(page);
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.waitForFunction("() => document.getAnimations().length === 0");
        isLaidOut(page);
    }

    /** Colours pass over into one another, and are looked at when they have. */
    static void lit(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction("() => document.getAnimations().length === 0");
    }

    /** At a screen of this size, laid out, from the top: a release keeps the place in its text, be it half a button. */
    static void sized(Page page, int width, int height) {
        page.setViewportSize(width, height);
        isLaidOut(page);
        page.evaluate("document.querySelectorAll('reading-pane').forEach(pane => { pane.scrollTop = 0; })");
    }

    private static void isLaidOut(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /**
     * Presses the switch of the site's language, on a plain page by its address, and waits until the page speaks so. An
     * error stands at the address of something else: there the language is the one that was chosen elsewhere.
     */
    static void speaks(Page page, Language language) {
        if (page.locator(".site-language").count() == 0) {
            var address = page.url().replaceFirst("[?&]lang=..", "");
            page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag());
            if (!language.tag().equals(page.evaluate("document.documentElement.lang"))) {
                page.navigate(URI.create(address).resolve("/newsroom").toString());
                stands(page);
                speaks(page, language);
                page.navigate(address);
            }
            return;
        }
        page.evaluate("tag => document.querySelector(`.site-language button[lang=${tag}]`).click()", language.tag());
        page.waitForFunction("tag => document.documentElement.lang === tag", language.tag());
        isDone(page);
    }
}
