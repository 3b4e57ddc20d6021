package presscenter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.language.Language;

/**
 * Every page of the demonstration, as everybody who may open it, in three languages, one of them dark and one at a
 * telephone: axe finds nothing against WCAG 2.2 A and AA, no word of another language is left, the insides of Vaadin's
 * components included (L11, L24), and on a telephone nothing is wider than the screen.
 */
class EveryPageIT extends Journey {
    private static final String PASSWORD = "demo-press-2026";
    private static final String NEWSROOM = "newsroom/:number?";

    /** A short list: the long one is looked at once, for it takes ten times as long. */
    private static final String SHORT = "?kind=transcript";

    private static final String DESK = "desk/releases/:number/:language?(be|ru|en)";
    private static final String VERSIONS = "desk/releases/:number/:language(be|ru|en)/versions";

    /** Of people, who are not translated, and of languages (L21). */
    private static final Set<String> NAMES = Set.of(
            "Ганна Карэліч",
            "Edith Marlow",
            "Пётр Лозовик",
            "Вера Луце",
            "Maya Olvik",
            "Ілона Браск",
            "Ігнат Эдар",
            "София Рент",
            "Лена Ортис",
            "Noel Warrick",
            "Ada Linden",
            "Беларуская",
            "Русский",
            "English");

    private static final Instance DEMONSTRATION = InstanceSettings.named(
                    "every-page", Instant.parse("2026-10-29T06:00:00Z"))
            .withTheDemonstration()
            .standing()
            .start();

    private final List<String> findings = new ArrayList<>();
    private final Set<String> routes = new TreeSet<>();
    private int pages;

    /** A page: its route as the registry has it, empty if it is no view; and its address. */
    record Place(String route, String address) {}

    @Override
    Instance instance() {
        return DEMONSTRATION;
    }

    @AfterAll
    static void the_demonstration_ends() {
        DEMONSTRATION.close();
    }

    @Test
    void every_page_is_open_to_everybody_and_in_one_language() {
        var began = System.nanoTime();
        visits("", at("", "/login", "/login?ended=role", "/welcome/made-up"));
        visits(
                "journalist",
                at("", "/logout", "/actuator/info"),
                at("account", "/account"),
                at(NEWSROOM, "/newsroom", "/newsroom" + SHORT + "&new=yes", "/newsroom/2026-000000"),
                of(NEWSROOM, "/newsroom", READABLE));
        visits("embargo", of(NEWSROOM, "/newsroom", FIRST_IN_THE_BAND));
        visits("wire", at(NEWSROOM, "/newsroom"), of(NEWSROOM, "/newsroom", BAND));
        visits(
                "officer",
                at("desk", "/desk"),
                of(DESK, "/desk/releases", STATES),
                at("desk/names", "/desk/names"),
                at("desk/duty", "/desk/duty"),
                of("desk/releases/:number/facts", "/desk/releases", FACTS),
                of("desk/releases/:number/preview", "/desk/releases", PREVIEW),
                of(VERSIONS, "/desk/releases", CHANGED));
        visits("translator", at("desk", "/desk"), of(DESK, "/desk", WORK));
        visits(
                "editor",
                at("desk", "/desk"),
                at("desk/releases", "/desk/releases"),
                at("desk/role-notices", "/desk/role-notices"),
                of(DESK, "/desk", WORK));
        visits("accreditor", at("desk", "/desk"));
        visits(
                "admin",
                at("desk", "/desk"),
                at("desk/people", "/desk/people"),
                at("desk/terms", "/desk/terms"),
                at("desk/audit", "/desk/audit"));

        System.out.printf(
                "journey: %d pages in three languages looked at in %d s%n",
                pages, Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(findings).isEmpty();
        assertThat(routes).as("routes that somebody visited").containsAll(routesOfTheApplication());
    }

    @Test
    void a_page_that_was_left_alone_and_locks_is_no_other() {
        var admin = somebodyAt(390, 844, ColorScheme.DARK);
        var page = admin.page();
        PageFindings.prepare(page);
        admin.signsIn("admin@demo.example", PASSWORD).opens("/desk/people");
        stands(page);
        speaks(page, Language.RUSSIAN);

        DEMONSTRATION.standsAt(instance().now().plus(Duration.ofMinutes(31)));

        admin.seesHeading("Страница заблокирована").takesPicture("every-page/locked-ru-390-dark");
        assertThat(PageFindings.againstWcag(page, true)).isEmpty();
        assertThat(PageFindings.inAnotherLanguage(page, Language.RUSSIAN, NAMES))
                .isEmpty();
    }

    // ── where one goes

    /** One of each kind of line that is out: by its marks and by how many languages it lacks. */
    private static final String READABLE = """
            () => Object.values(Object.fromEntries(document.querySelector('release-lines').lines.groups
              .filter(group => !group.band).flatMap(group => group.lines)
              .map(line => [line.tags.map(tag => tag.words.split(' ')[0]) + line.languages.filter(each => each.missing).length, line.href])))
              .map((href, each) => each ? href : href + '?with=en')""";

    /** One of each kind of embargo: until a time, until delivered, until further notice. */
    private static final String BAND = """
            () => Object.values(Object.fromEntries([...document.querySelectorAll('.band a.line')]
              .map(line => [line.querySelector('.kind').textContent, line.getAttribute('href')])))""";

    private static final String FIRST_IN_THE_BAND = BAND + ".slice(0, 1)";
    private static final String WORK = "() => [document.querySelector('.my-work a').getAttribute('href')]";

    /** One of each state of a text and of a release that the board shows. */
    private static final String STATES = """
            () => {
              const seen = new Set(), found = [];
              for (const row of document.querySelectorAll('.board tbody tr')) {
                const states = [...row.querySelectorAll('.tag')].map(tag => tag.className);
                if (states.some(state => !seen.has(state))) found.push(row.querySelector('a').getAttribute('href'));
                states.forEach(state => seen.add(state));
              }
              return found;
            }""";

    private static final String CHANGED = """
            () => [document.querySelector('.board .out-of-date').closest('tr').querySelector('a').getAttribute('href') + '/versions']""";

    private static final String FACTS = """
            () => [document.querySelector('.board a').getAttribute('href').replace(/[a-z]+$/, 'facts')]""";

    private static final String PREVIEW = """
            () => [document.querySelector('.board a').getAttribute('href').replace(/[a-z]+$/, 'preview')]""";

    private interface Places {
        Stream<Place> of(Page page);
    }

    private Places at(String route, String... addresses) {
        return page -> Arrays.stream(addresses).map(address -> new Place(route, address));
    }

    /** Addresses that a script finds on another page. */
    @SuppressWarnings("unchecked")
    private Places of(String route, String address, String found) {
        return page -> {
            page.navigate(instance().address() + address);
            stands(page);
            return ((List<String>) page.evaluate(found))
                    .stream().map(each -> new Place(route, "/" + (route.equals(NEWSROOM) ? beside(each) : each)));
        };
    }

    private static String beside(String release) {
        return release.contains("?") ? release + SHORT.replace('?', '&') : release + SHORT;
    }

    private static Set<String> routesOfTheApplication() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("presscenter").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(type -> type.reflect().getAnnotation(Route.class).value())
                        .filter(route -> !route.isEmpty()) // the front door: nobody stays there
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    // ── what is looked at there

    private void visits(String who, Places... places) {
        var person = somebodyAt(1280, 900, ColorScheme.LIGHT);
        var page = person.page();
        PageFindings.prepare(page);
        if (!who.isEmpty()) {
            person.signsIn(who + "@demo.example", PASSWORD);
        }
        for (var place : Arrays.stream(places).flatMap(each -> each.of(page)).toList()) {
            routes.add(place.route());
            looksAt(person, who, place.address());
            pages++;
        }
    }

    private void looksAt(Person person, String who, String address) {
        var page = person.opens(address).page();
        stands(page);
        var now = Language.ofTag((String) page.evaluate("document.documentElement.lang"))
                .orElseThrow();
        var languages = new ArrayList<>(List.of(Language.values()));
        languages.remove(now);
        languages.addFirst(now);
        for (var language : languages) {
            speaks(page, language);
            var where = "%s %s %s: ".formatted(who, address, language.tag());
            PageFindings.inAnotherLanguage(page, language, NAMES).forEach(each -> findings.add(where + each));
            if (language == Language.ENGLISH) {
                sized(page, 390, 2400); // so tall that nothing that sticks to an edge lies upon something else
                PageFindings.againstWcag(page, false).forEach(each -> findings.add(where + each));
            } else {
                lit(page, language == Language.BELARUSIAN ? ColorScheme.DARK : ColorScheme.LIGHT);
                PageFindings.againstWcag(page, true).forEach(each -> findings.add(where + each));
                if (language == Language.RUSSIAN) {
                    person.takesPicture(picture(who, address) + "-ru-1280");
                }
                sized(page, 390, 844);
                if (language == Language.BELARUSIAN) {
                    person.takesPicture(picture(who, address) + "-be-390-dark");
                }
            }
            PageFindings.widerThanTheScreen(page).forEach(each -> findings.add(where + each));
            sized(page, 1280, 900);
        }
    }

    /** Colours pass over into one another, and are looked at when they have. */
    private static void lit(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction("() => document.getAnimations().length === 0");
    }

    /** At a screen of this size, laid out, from the top: a release keeps the place in its text, be it half a button. */
    private static void sized(Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.evaluate("document.querySelectorAll('reading-pane').forEach(pane => { pane.scrollTop = 0; })");
    }

    private static String picture(String who, String address) {
        return "every-page/" + (who + address).replaceAll("[^A-Za-z0-9-]+", "_");
    }

    /**
     * Presses the switch of the site's language, on a plain page by its address, and waits until the page speaks so. An
     * error stands at the address of something else: there the language is the one that was chosen elsewhere.
     */
    private static void speaks(Page page, Language language) {
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

    private static void stands(Page page) {
        page.locator("main h1, main h2").first().waitFor();
        isDone(page);
    }

    /** Nothing is on its way between page and server any more. */
    private static void isDone(Page page) {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }
}
