package presscenter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The web components in a real browser, on a page without a server behind it. */
@SuppressWarnings("NullAway.Init") // the browser is opened before the tests
class ComponentsIT {
    private static final Path PAGES = Path.of("target/components-page");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
            <style><!-- p.MsoNormal {mso-style-parent:""; font-size:12.0pt;} --></style></head><body lang=BE>
            <!--StartFragment--><h1 style='mso-list:none'><b>Меры<o:p></o:p></b></h1>
            <p class=MsoNormal style='margin:0'><span style='font-size:14.0pt;font-weight:bold'>Марта Валер</span> сказала:<br>
            «пачаць з <i style='mso-bidi-font-style:normal'>вады</i>»<o:p></o:p></p>
            <p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><!--[endif]-->эканоміка</p>
            <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>транспарт</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>вада</p>
            <table class=MsoTableGrid><tr><td><p class=MsoNormal>Зала</p></td><td>1</td></tr></table>
            <!--EndFragment--></body></html>""";

    private static final String WEB = """
            <div class="article" id="x" onclick="alert(1)"><script>alert(1)</script><nav>Menu</nav>
            <h1 class="title">A title</h1><h5>Deep</h5>
            <p style="color:red">One <b style="font-weight:normal">plain</b> <strong>bold</strong>
            <a href="https://example.org/a" target="_blank" onclick="x()">link</a> <a href="javascript:alert(1)">bad</a></p>
            <div>Loose <span style="font-style:italic">slanted</span></div><img src="https://tracker.example/p.gif">
            <p style="display:none">hidden</p><blockquote><p>Said.</p></blockquote></div>""";

    private static HttpServer server;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> faults = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void build_the_pages_and_open_the_browser() throws IOException, InterruptedException {
        var vite = new ProcessBuilder(
                        "npx", "--no-install", "vite", "build", "--config", "src/test/frontend/vite.config.ts")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/components-build.log").toFile());
        var path = System.getProperty("user.home") + "/.vaadin/node-v24.17.0/bin";
        vite.environment().merge("PATH", path, (present, ours) -> ours + ":" + present);
        if (Files.exists(Path.of(path, "npx"))) {
            vite.command().set(0, Path.of(path, "npx").toString());
        }
        assertThat(vite.start().waitFor())
                .as("vite; see target/components-build.log")
                .isZero();

        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ComponentsIT::answer);
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("PRESS_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var file = PAGES.resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            if (!file.startsWith(PAGES) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var name = file.toString();
            var type = Map.of("html", "text/html; charset=utf-8", "js", "text/javascript", "css", "text/css")
                    .getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            var bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @AfterAll
    static void close_the_browser() {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.stop(0);
        }
    }

    @BeforeEach
    void open() {
        open(1280, 900, ColorScheme.LIGHT);
    }

    private void open(int width, int height, ColorScheme scheme) {
        close();
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text() + " " + message.location());
            }
        });
    }

    private void close() {
        if (context != null) {
            context.close();
        }
    }

    @AfterEach
    void nothing_went_wrong_unseen() {
        close();
        assertThat(faults).filteredOn(fault -> !fault.contains("favicon")).isEmpty();
    }

    private void reader() {
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/reader.html");
        page.locator("release-lines a.line").first().waitFor();
    }

    private void reading() {
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/reading.html");
        page.locator("reading-pane h1").waitFor();
    }

    private void desk() {
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/desk.html");
        page.locator("#target .tiptap").waitFor();
    }

    private void write(String text) {
        page.locator("#target .tiptap").focus();
        page.keyboard().insertText(text);
    }

    /** What the server would be told on submitting. */
    private String flushed() {
        return (String) page.evaluate("document.querySelector('#target').flush()");
    }

    private void paste(String html) {
        page.locator("#target .tiptap").focus();
        page.evaluate("html => window.page.paste(html)", html);
    }

    @Test
    void what_is_typed_reaches_the_server_after_a_pause_and_on_leaving() {
        page.clock().install();
        desk();
        page.locator("#target .tiptap").focus();
        page.keyboard().type("Ўсе ёсць");
        page.clock().runFor(300);
        assertThat(page.evaluate("window.page.synced")).isEqualTo(List.of());
        page.clock().runFor(200);
        assertThat(page.evaluate("window.page.synced")).isEqualTo(List.of("<p>Ўсе ёсць</p>"));
        PlaywrightAssertions.assertThat(page.locator("#target .counter")).hasText("2 words");
        page.keyboard().type("!");
        page.locator("#target .tiptap").blur();
        assertThat(page.evaluate("window.page.synced.at(-1)")).isEqualTo("<p>Ўсе ёсць!</p>");
    }

    @Test
    void a_value_of_the_server_is_not_told_back_and_cannot_be_undone() {
        desk();
        page.evaluate("window.page.target.value = '<p>From the server</p>'");
        PlaywrightAssertions.assertThat(page.locator("#target .tiptap")).hasText("From the server");
        page.locator("#target .tiptap").focus();
        page.keyboard().press("Control+z");
        assertThat(flushed()).isEqualTo("<p>From the server</p>");
        assertThat(page.evaluate("window.page.synced")).isEqualTo(List.of());
    }

    @Test
    void bold_and_headings_come_by_keyboard_and_the_toolbar_says_so() {
        desk();
        page.locator("#target .tiptap").focus();
        page.keyboard().press("Control+b");
        PlaywrightAssertions.assertThat(page.locator("#target [data-tool=bold]"))
                .hasAttribute("aria-pressed", "true");
        page.keyboard().insertText("Firm");
        page.keyboard().press("Control+b");
        page.keyboard().insertText(" *and* plain");
        page.keyboard().press("Shift+Enter");
        page.keyboard().press("Control+Alt+2");
        page.keyboard().insertText("Head");
        assertThat(flushed()).isEqualTo("<p><strong>Firm</strong> *and* plain</p><h2>Head</h2>");
    }

    @Test
    void the_toolbar_is_one_stop_with_arrows_inside() {
        desk();
        write("Said");
        page.keyboard().press("Alt+F10");
        PlaywrightAssertions.assertThat(page.locator("#target [data-tool=bold]"))
                .isFocused();
        page.keyboard().press("ArrowLeft");
        PlaywrightAssertions.assertThat(page.locator("#target [data-tool=link]"))
                .isFocused();
        page.keyboard().press("Home");
        for (int step = 0; step < 4; step++) {
            page.keyboard().press("ArrowRight");
        }
        PlaywrightAssertions.assertThat(page.locator("#target [tabindex='0'][data-tool]"))
                .hasCount(1);
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#target .tiptap")).isFocused();
        assertThat(flushed()).isEqualTo("<blockquote><p>Said</p></blockquote>");
    }

    @Test
    void a_link_is_set_by_keyboard_and_a_wrong_address_is_told_at_its_field() {
        desk();
        write("Read more");
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+k");
        var address = page.getByLabel("Address of the link");
        PlaywrightAssertions.assertThat(address).isFocused();
        page.keyboard().type("javascript:alert(1)");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(address).hasAttribute("aria-invalid", "true");
        PlaywrightAssertions.assertThat(page.locator("#target .link .error")).containsText("Type a web address");
        address.fill("example.org/a?b=1");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#target .tiptap")).isFocused();
        assertThat(flushed())
                .isEqualTo("<p><a href=\"https://example.org/a?b=1\" rel=\"noopener noreferrer\">Read more</a></p>");
        page.keyboard().press("Control+k");
        PlaywrightAssertions.assertThat(address).hasValue("https://example.org/a?b=1");
        page.getByText("Remove link").click();
        assertThat(flushed()).isEqualTo("<p>Read more</p>");
    }

    @Test
    void a_fragment_of_Word_becomes_lists_paragraphs_and_headings() {
        desk();
        paste(WORD);
        assertThat(flushed())
                .isEqualTo("<h2>Меры</h2><p><strong>Марта Валер</strong> сказала:</p><p>«пачаць з <em>вады</em>»</p>"
                        + "<ul><li><p>эканоміка</p><ol><li><p>транспарт</p></li></ol></li><li><p>вада</p></li></ul>"
                        + "<p>Зала</p><p>1</p>");
    }

    @Test
    void a_piece_of_a_web_page_brings_its_words_and_nothing_that_runs() {
        desk();
        paste(WEB);
        assertThat(flushed())
                .isEqualTo("<h2>A title</h2><h3>Deep</h3><p>One plain <strong>bold</strong> "
                        + "<a href=\"https://example.org/a\" rel=\"noopener noreferrer\">link</a> bad</p>"
                        + "<p>Loose <em>slanted</em></p><blockquote><p>Said.</p></blockquote>");
    }

    @Test
    void nothing_in_the_editor_goes_to_a_service_outside() {
        desk();
        for (var editor : List.of("#source .tiptap", "#target .tiptap")) {
            var field = PlaywrightAssertions.assertThat(page.locator(editor));
            field.hasAttribute("spellcheck", "false");
            field.hasAttribute("translate", "no");
            field.hasAttribute("writingsuggestions", "false");
        }
    }

    @Test
    void a_text_for_reading_takes_no_key_and_has_no_toolbar() {
        desk();
        PlaywrightAssertions.assertThat(page.locator("#source [role=toolbar]")).hasCount(0);
        var text = page.locator("#source .tiptap");
        var before = text.innerHTML();
        text.focus();
        page.keyboard().insertText("x");
        assertThat(text.innerHTML()).isEqualTo(before);
    }

    @Test
    void the_list_keeps_its_place_and_focus_when_a_line_arrives() {
        open(390, 800, ColorScheme.LIGHT);
        reader();
        var line = page.locator("[data-number='2026-5E7F9G']");
        line.focus();
        var before = line.boundingBox().y;
        assertThat((Number) page.evaluate("document.scrollingElement.scrollTop"))
                .isNotEqualTo(0);
        page.evaluate("window.page.show([window.page.arrived])");
        PlaywrightAssertions.assertThat(page.locator("[data-number='2026-9J2K4L']"))
                .isVisible();
        PlaywrightAssertions.assertThat(line).isFocused();
        assertThat(line.boundingBox().y).isCloseTo(before, org.assertj.core.data.Offset.offset(1.0));
        PlaywrightAssertions.assertThat(page.locator("release-lines > [role=status]"))
                .hasText("1 новы рэліз");
    }

    @Test
    void what_came_above_what_is_in_sight_is_a_press_away_and_never_a_jump() {
        open(390, 800, ColorScheme.LIGHT);
        reader();
        var above = page.getByText("Новае вышэй");
        page.locator("[data-number='2026-5E7F9G']").scrollIntoViewIfNeeded();
        page.mouse().wheel(0, 900);
        page.waitForFunction("() => document.querySelector('a.line').getBoundingClientRect().bottom < 0");
        page.evaluate("window.page.show([window.page.arrived])");
        PlaywrightAssertions.assertThat(above).isInViewport();
        above.click();
        PlaywrightAssertions.assertThat(page.locator("[data-number='2026-9J2K4L']"))
                .isFocused();
        PlaywrightAssertions.assertThat(page.locator("[data-number='2026-9J2K4L']"))
                .isInViewport();
        PlaywrightAssertions.assertThat(above).hasCount(0);
    }

    @Test
    void the_arrows_walk_the_list() {
        reader();
        page.locator("[data-number='2026-7K3M9Q']").focus();
        page.keyboard().press("ArrowDown");
        PlaywrightAssertions.assertThat(page.locator("[data-number='2026-2B4C6D']"))
                .isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        PlaywrightAssertions.assertThat(page.locator("[data-number='2026-7K3M9Q']"))
                .isFocused();
        page.keyboard().press("End");
        PlaywrightAssertions.assertThat(page.locator("a.line").last()).isFocused();
    }

    @Test
    void another_language_keeps_the_paragraph_and_the_focus() {
        reading();
        page.evaluate("document.querySelector('reading-pane').scrollTop += window.pane.below('be-20') + 10");
        page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        page.evaluate("document.querySelector('[aria-pressed=true]').focus({preventScroll: true})");
        page.evaluate("window.pane.put('en', 40, 'Much longer words '); window.pane.keep()");
        assertThat(((Number) page.evaluate("window.pane.below('en-20')")).doubleValue())
                .isBetween(-60.0, 0.0);
        PlaywrightAssertions.assertThat(page.locator("[aria-pressed=true]")).hasText("en");
        PlaywrightAssertions.assertThat(page.locator("[aria-pressed=true]")).isFocused();

        page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        page.evaluate("window.pane.put('ru', 20, 'Слово '); window.pane.keep()");
        assertThat(((Number) page.evaluate("window.pane.below('ru-10')")).doubleValue())
                .isCloseTo(0, org.assertj.core.data.Offset.offset(2.0));
    }

    @Test
    void another_release_begins_at_its_headline() {
        reading();
        page.evaluate("document.querySelector('reading-pane').scrollTop = 2000");
        page.evaluate("window.pane.put('en', 40, 'Words '); window.pane.begin()");
        assertThat(page.evaluate("document.querySelector('reading-pane').scrollTop"))
                .isEqualTo(0);
        PlaywrightAssertions.assertThat(page.locator("h1")).isFocused();
    }

    @Test
    void a_focus_that_the_reader_took_elsewhere_is_not_taken_back() {
        reading();
        page.locator("[aria-pressed=true]").focus();
        page.evaluate("document.activeElement.blur()");
        page.evaluate("window.pane.put('en', 40, 'Words '); window.pane.keep()");
        PlaywrightAssertions.assertThat(page.locator("[aria-pressed=true]"))
                .not()
                .isFocused();
    }

    @Test
    void a_line_that_leaves_the_band_keeps_the_focus_and_is_no_news() {
        reader();
        page.locator("[data-number='2026-7K3M9Q']").focus();
        page.evaluate("window.page.show([], true)");
        PlaywrightAssertions.assertThat(page.locator(".band")).hasCount(0);
        PlaywrightAssertions.assertThat(page.locator("[data-number='2026-7K3M9Q']"))
                .isFocused();
        PlaywrightAssertions.assertThat(page.locator("[data-number='2026-7K3M9Q'] h3"))
                .not()
                .hasAttribute("translate", "no");
        PlaywrightAssertions.assertThat(page.locator("release-lines > [role=status]"))
                .isEmpty();
    }

    @Test
    void a_line_says_what_it_is_without_colour() {
        reader();
        var line = page.locator("[data-number='2026-7K3M9Q']");
        PlaywrightAssertions.assertThat(line).hasAttribute("aria-current", "true");
        PlaywrightAssertions.assertThat(line).hasAttribute("router-link", "");
        PlaywrightAssertions.assertThat(line.locator("h3")).hasAttribute("translate", "no");
        PlaywrightAssertions.assertThat(line).containsText("новы");
        PlaywrightAssertions.assertThat(line).containsText("чацвер, 29 кастрычніка, 10:00");
        PlaywrightAssertions.assertThat(page.locator("[data-number='2026-3C5D7E'] .foot"))
                .containsText("няма англійскай");
        page.evaluate("window.page.showNothing()");
        PlaywrightAssertions.assertThat(page.locator("release-lines .empty h2")).hasText("Нічога не знойдзена");
    }

    @Test
    void the_countdown_speaks_in_words_and_asks_once_at_zero() {
        page.clock().install(new Clock.InstallOptions().setTime(0));
        page.clock().pauseAt(1_000); // from here on time passes only as this test lets it
        reader();
        var words = page.locator("embargo-countdown [aria-hidden=true]");
        PlaywrightAssertions.assertThat(words).hasText("19\u00a0хвілін 42\u00a0секунды");
        page.clock().runFor(2_000);
        PlaywrightAssertions.assertThat(words).hasText("19\u00a0хвілін 40\u00a0секунд");
        page.clock().runFor(19 * 60_000 + 39_000);
        PlaywrightAssertions.assertThat(words).hasText("1\u00a0секунда");
        assertThat(page.evaluate("window.page.events")).isEqualTo(List.of());
        page.clock().runFor(60_000);
        PlaywrightAssertions.assertThat(page.locator("embargo-countdown")).isEmpty();
        assertThat(page.evaluate("window.page.events")).isEqualTo(List.of("elapsed"));
        page.evaluate("document.querySelector('embargo-countdown').remaining = 26.2 * 3600 * 1000");
        PlaywrightAssertions.assertThat(words).hasText("1\u00a0дзень 3\u00a0гадзіны");
    }

    @Test
    void a_countdown_that_left_the_page_asks_nothing() {
        page.clock().install();
        reader();
        page.evaluate("document.querySelector('embargo-countdown').remove()");
        page.clock().runFor(30 * 60_000);
        assertThat(page.evaluate("window.page.events")).isEqualTo(List.of());
    }

    @Test
    void the_text_is_asked_for_at_the_click_and_reaches_the_clipboard() {
        reader();
        assertThat(page.evaluate("window.page.asked")).isEqualTo(0);
        page.getByText("Капіраваць").click();
        page.waitForCondition(() -> !page.evaluate("window.page.events").equals(List.of()));
        assertThat(page.evaluate("window.page.events")).isEqualTo(List.of("copied"));
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo("Тэкст рэліза\nКАНЕЦ · 2026-7K3M9Q · версія 4");
        page.evaluate("delete window.ClipboardItem; window.page.answer = 'іншы'");
        page.getByText("Капіраваць").click();
        page.waitForCondition(() -> page.evaluate("window.page.events.length").equals(2));
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("іншы");
        page.getByText("Друк").click();
        assertThat(page.evaluate("window.page.events.at(-1)")).isEqualTo("print-asked");
    }

    @Test
    void a_text_that_the_server_refuses_is_not_copied_and_said_so() {
        reader();
        page.evaluate("navigator.clipboard.writeText('before'); window.page.refuse = true");
        page.getByText("Капіраваць").click();
        page.waitForCondition(() -> page.evaluate("window.page.events.length").equals(1));
        assertThat(page.evaluate("window.page.events")).isEqualTo(List.of("copy-failed"));
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("before");
    }

    @Test
    void the_browser_asks_before_unsaved_work_is_closed_and_only_then() {
        desk();
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.evaluate("window.page.guard.unsaved = true");
        write("x"); // browsers ask only who has touched the page
        page.reload();
        assertThat(asked).containsExactly("beforeunload");
        page.locator("#target .tiptap").waitFor();
        page.evaluate("window.page.guard.unsaved = true");
        page.evaluate("window.page.guard.unsaved = false");
        write("x");
        page.reload();
        assertThat(asked).hasSize(1);
    }

    @Test
    void what_is_typed_asks_to_be_saved_and_counts_as_unsaved_until_it_is() {
        page.clock().install();
        desk();
        var editor = page.locator(".text-editor");
        page.getByLabel("Headline").last().focus();
        page.keyboard().type("Ўрад");
        PlaywrightAssertions.assertThat(editor).hasAttribute("data-unsaved", "");
        page.clock().runFor(2_200);
        assertThat(page.evaluate("window.page.kept")).isEqualTo(List.of(4));

        page.keyboard().type("!");
        page.evaluate("window.page.keeper.saved(4)");
        PlaywrightAssertions.assertThat(editor).hasAttribute("data-unsaved", "");
        page.clock().runFor(2_200);
        assertThat(page.evaluate("window.page.kept")).isEqualTo(List.of(4, 5));
        page.evaluate("window.page.keeper.saved(5)");
        PlaywrightAssertions.assertThat(editor).not().hasAttribute("data-unsaved", "");
    }

    @Test
    void while_the_connection_is_lost_the_page_says_that_words_are_not_saved_and_keeps_them() {
        page.clock().install();
        desk();
        page.evaluate("window.connection.become('reconnecting')");
        PlaywrightAssertions.assertThat(page.locator(".not-saved")).hasCount(0);
        page.getByLabel("Headline").last().focus();
        page.keyboard().type("In the tunnel");
        PlaywrightAssertions.assertThat(page.locator(".not-saved")).hasText("Not saved: the connection is lost.");
        page.clock().runFor(2_200);

        page.evaluate("window.connection.become('connected')");
        PlaywrightAssertions.assertThat(page.locator(".not-saved")).hasCount(0);
        PlaywrightAssertions.assertThat(page.getByLabel("Headline").last()).hasValue("In the tunnel");
        assertThat(page.evaluate("window.page.kept")).isEqualTo(List.of(13));
    }

    @Test
    void a_link_that_names_somebody_before_the_host_is_refused_at_its_field() {
        desk();
        write("Read more");
        page.keyboard().press("Control+a");
        for (var wrong :
                List.of("https://press.example@evil.example", "https://:pass@evil.example", "https://@evil.example")) {
            page.keyboard().press("Control+k");
            page.getByLabel("Address of the link").fill(wrong);
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.getByLabel("Address of the link"))
                    .hasAttribute("aria-invalid", "true");
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(page.getByLabel("Address of the link"))
                    .isHidden();
            page.locator("#target .tiptap").focus();
        }
        assertThat(flushed()).isEqualTo("<p>Read more</p>");
    }

    @Test
    void who_only_reads_never_loads_the_editor() {
        var scripts = new ArrayList<String>();
        page.onResponse(response -> {
            if (response.url().endsWith(".js")) {
                scripts.add(response.text());
            }
        });
        reader();
        assertThat(scripts).isNotEmpty().noneMatch(script -> script.contains("ProseMirror"));
        scripts.clear();
        desk();
        assertThat(scripts).anyMatch(script -> script.contains("ProseMirror"));
    }

    @ParameterizedTest
    @CsvSource({"1280, 900, LIGHT", "1280, 900, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    void axe_finds_nothing_and_nothing_is_wider_than_the_page(int width, int height, ColorScheme scheme) {
        open(width, height, scheme);
        reader();
        judge("newsroom", width, scheme);
        desk();
        page.evaluate(
                "window.page.target.value = '<p>At the <strong>plenary</strong> session the chair, Marta Valer, will set"
                        + " out <a href=\"https://example.org/\">proposals</a>.</p><h2>Measures</h2><ul><li><p>economy</p></li>"
                        + "<li><p>transport</p></li></ul><blockquote><p>Begin with water.</p></blockquote>'");
        page.locator("#target .tiptap").focus();
        judge("editor", width, scheme);
        page.keyboard().press("Control+k");
        page.getByLabel("Address of the link").fill("nowhere");
        page.keyboard().press("Enter");
        judge("editor-link", width, scheme);
    }

    private void judge(String what, int width, ColorScheme scheme) {
        page.evaluate("document.fonts.ready");
        var name = "%s-%d-%s.png".formatted(what, width, scheme.name().toLowerCase(java.util.Locale.ROOT));
        try {
            Files.createDirectories(SCREENSHOTS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits", name)
                .isEqualTo(true);
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as(name)
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }
}
