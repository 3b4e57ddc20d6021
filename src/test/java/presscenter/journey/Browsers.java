package presscenter.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of all journeys, opened by the first; each person has windows of their own in it. */
public final class Browsers {
    /** Longer than anything takes on a busy machine; what must be quick is measured where it is shown. */
    static final double PATIENCE_MILLIS = 60_000;

    private static final Browser RUNNING = launch(List.of());

    private Browsers() {}

    /** The one browser of this JVM, without a window; it ends with it. */
    public static Browser running() {
        return RUNNING;
    }

    /** Another one, started with these arguments besides; whoever asks for it closes it. */
    static Browser with(List<String> arguments) {
        return launch(arguments);
    }

    private static Browser launch(List<String> arguments) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("PRESS_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(Stream.concat(
                                        Stream.of("--no-sandbox", "--disable-background-networking"),
                                        arguments.stream())
                                .toList()));
    }
}
