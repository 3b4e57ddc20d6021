package presscenter.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import presscenter.journey.Browsers;

/** What a browser loads for the newsroom's first page, and how long until its lines can be read and pressed. */
final class FirstPageBench {
    private static final String LINE = "release-lines a";

    private final Figures figures;
    private final boolean quick;
    private final Newsroom newsroom;

    FirstPageBench(Figures figures, boolean quick, Newsroom newsroom) {
        this.figures = figures;
        this.quick = quick;
        this.newsroom = newsroom;
    }

    void run() {
        var first = new ArrayList<Long>();
        var again = new ArrayList<Long>();
        Map<String, Long> bytes = Map.of();
        for (int round = 0; round < (quick ? 2 : 7); round++) {
            try (var reader = arrives()) {
                List<Request> loaded = new CopyOnWriteArrayList<>();
                reader.onRequestFinished(loaded::add);
                first.add(opens(reader));
                bytes = byKind(loaded);
                again.add(opens(reader));
            }
        }
        bytes.forEach((kind, each) ->
                figures.add(Part.FIRST_PAGE, Figure.of("loaded", kind), "compressed", each / 1_000.0, "kB"));
        add("with nothing kept by the browser", first);
        add("with what the browser kept", again);
    }

    private void add(String how, List<Long> took) {
        figures.add(Part.FIRST_PAGE, Figure.of("how", how), "until usable, median", new Spread(took).median(), "ms");
    }

    /** A browser that was never here, of somebody who is signed in. */
    private BrowserContext arrives() {
        var context = Browsers.running().newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
        var reader = newsroom.reader(0);
        context.addCookies(reader.everyCookie().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue())
                        .setUrl(newsroom.instance().address()))
                .toList());
        return context;
    }

    /** The page stays open: a browser tells how large something was only while its page is there. */
    private long opens(BrowserContext reader) {
        var page = reader.newPage();
        var begun = System.nanoTime();
        page.navigate(newsroom.instance().address() + "/newsroom");
        page.locator(LINE).first().waitFor();
        var took = System.nanoTime() - begun;
        return took;
    }

    private static Map<String, Long> byKind(List<Request> loaded) {
        var bytes = new TreeMap<String, Long>();
        loaded.forEach(request -> bytes.merge(
                switch (request.resourceType()) {
                    case "script" -> "scripts";
                    case "stylesheet" -> "styles";
                    case "font" -> "fonts";
                    case "document" -> "page";
                    default -> "the rest";
                },
                (long) request.sizes().responseBodySize,
                Long::sum));
        return bytes;
    }
}
