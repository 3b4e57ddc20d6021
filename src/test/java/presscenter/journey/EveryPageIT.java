package presscenter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import presscenter.Addresses;
import presscenter.instance.Instance;
import presscenter.language.Language;

/**
 * Every page of the demonstration, as everybody who may open it, in three languages, one of them dark and one at a
 * telephone: axe finds nothing against WCAG 2.2 A and AA, no word of another language is left, the insides of Vaadin's
 * components included (L11, L24), and on a telephone nothing is wider than the screen.
 */
class EveryPageIT extends Journey {
    private static final String NEWSROOM = "newsroom/:number?";

    private static final String QUEUE = "desk/accreditation/:number?";

    private static final String BREACHES = "desk/breaches/:number?";

    /** A short list: the long one is looked at once, for it takes ten times as long. */
    private static final String SHORT = "?kind=transcript";

    private static final String DESK = "desk/releases/:number/:language?(be|ru|en)";
    private static final String VERSIONS = "desk/releases/:number/:language(be|ru|en)/versions";

    private final List<String> findings = new ArrayList<>();
    private final Set<String> routes = new TreeSet<>();
    private int pages;

    /** A page: its route as the registry has it, empty if it is no view; and its address. */
    record Place(String route, String address) {}

    @Override
    Instance instance() {
        return Demonstration.instance();
    }

    @Test
    void every_page_is_open_to_everybody_and_in_one_language() {
        var began = System.nanoTime();
        visits(
                "",
                at(
                        "",
                        "/login",
                        "/login?ended=role",
                        "/welcome/made-up",
                        "/accreditation",
                        "/accreditation/find",
                        "/accreditation/link/made-up",
                        "/accreditation/list",
                        "/accreditation/list/link/made-up",
                        "/appeal/made-up"));
        visits(
                "journalist",
                at("", "/logout", "/actuator/info", "/accreditation/renew"),
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
                of("desk/releases/:number/readers", "/desk/releases", READERS),
                of(VERSIONS, "/desk/releases", CHANGED));
        visits("translator", at("desk", "/desk"), of(DESK, "/desk", WORK));
        visits(
                "editor",
                at("desk", "/desk"),
                at("desk/releases", "/desk/releases"),
                of("desk/releases/:number/readers", "/desk/releases", READERS),
                at("desk/role-notices", "/desk/role-notices"),
                at(BREACHES, "/desk/breaches"),
                of(BREACHES, "/desk/breaches", FILES),
                of(DESK, "/desk", WORK));
        visits(
                "accreditor",
                at("desk", "/desk"),
                at("desk/outlets", "/desk/outlets"),
                at("", "/desk/check-in"),
                at(QUEUE, "/desk/accreditation", "/desk/accreditation?state=all"),
                of(QUEUE, "/desk/accreditation?state=all", APPLICATIONS),
                at("desk/lists", "/desk/lists"),
                of("desk/lists/:number", "/desk/lists", LISTS));
        visits("vetting", at("desk/vetting", "/desk/vetting"));
        visits(
                "admin",
                at("desk", "/desk"),
                at("desk/people", "/desk/people"),
                at("desk/terms", "/desk/terms"),
                at("desk/letters", "/desk/letters"),
                at("desk/audit", "/desk/audit"));

        System.out.printf(
                "journey: %d pages in three languages looked at in %d s%n",
                pages, Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(findings).isEmpty();
        assertThat(routes).as("routes that somebody visited").containsAll(Addresses.ofViews());
    }

    @Test
    void a_page_that_goes_wrong_tells_a_code_and_is_no_other() {
        var admin = comes("admin");
        var nobody = comes("");
        instance().without("audit_entry", () -> looksAt(admin, "admin", "/desk/audit"));
        instance().without("security_link", () -> looksAt(nobody, "", "/welcome/made-up"));
        assertThat(findings).isEmpty();

        Screen.speaks(admin.page(), Language.ENGLISH);
        var code = admin.seesHeading("Something went wrong")
                .page()
                .locator("main .code")
                .innerText();
        assertThat(code).matches("Code: [0-9A-HJKMNP-TV-Z]{6}");
        assertThat(instance().log()).content().contains("Gone wrong, code " + code.substring("Code: ".length()));
        admin.clicks("Try again").seesHeading("Audit trail");
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

    /** The lists that focal points handed in. */
    private static final String LISTS =
            "() => [...document.querySelectorAll('.lists .queue-list a')].map(link => link.getAttribute('href'))";

    /** One of each state in which an application stands. */
    private static final String APPLICATIONS = """
            () => Object.values(Object.fromEntries([...document.querySelectorAll('.queue-list > li')]
              .map(line => [line.querySelector('.marks').textContent, line.querySelector('a').getAttribute('href')])))""";

    /** The files of the breach desk. */
    private static final String FILES =
            "() => [...document.querySelectorAll('.breach-list a')].map(link => link.getAttribute('href'))";

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

    private static final String READERS = """
            () => [document.querySelector('.board a').getAttribute('href').replace(/[a-z]+$/, 'readers')]""";

    /** What is folded below a text under embargo is looked at, too. */
    private static final String UNFOLDED =
            "() => document.querySelectorAll('.experts details').forEach(each => each.open = true)";

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
            Screen.stands(page);
            return ((List<String>) page.evaluate(found))
                    .stream().map(each -> new Place(route, "/" + (route.equals(NEWSROOM) ? beside(each) : each)));
        };
    }

    private static String beside(String release) {
        return release.contains("?") ? release + SHORT.replace('?', '&') : release + SHORT;
    }

    // ── what is looked at there

    private Person comes(String who) {
        var person = somebodyAt(1280, 900, ColorScheme.LIGHT);
        PageFindings.prepare(person.page());
        return who.isEmpty() ? person : person.signsIn(who + "@demo.example", Demonstration.PASSWORD);
    }

    private void visits(String who, Places... places) {
        var person = comes(who);
        for (var place :
                Arrays.stream(places).flatMap(each -> each.of(person.page())).toList()) {
            routes.add(place.route());
            looksAt(person, who, place.address());
            pages++;
        }
    }

    private void looksAt(Person person, String who, String address) {
        var page = person.opens(address).page();
        Screen.stands(page);
        var now = Language.ofTag((String) page.evaluate("document.documentElement.lang"))
                .orElseThrow();
        var languages = new ArrayList<>(List.of(Language.values()));
        languages.remove(now);
        languages.addFirst(now);
        for (var language : languages) {
            Screen.speaks(page, language);
            page.evaluate(UNFOLDED);
            var where = "%s %s %s: ".formatted(who, address, language.tag());
            PageFindings.inAnotherLanguage(page, language, Demonstration.NAMES)
                    .forEach(each -> findings.add(where + each));
            if (language == Language.ENGLISH) {
                Screen.sized(page, 390, 2400); // so tall that nothing that sticks to an edge lies upon something else
                PageFindings.againstWcag(page, false).forEach(each -> findings.add(where + each));
            } else {
                Screen.lit(page, language == Language.BELARUSIAN ? ColorScheme.DARK : ColorScheme.LIGHT);
                PageFindings.againstWcag(page, true).forEach(each -> findings.add(where + each));
                if (language == Language.RUSSIAN) {
                    person.takesPicture(picture(who, address) + "-ru-1280");
                }
                // as narrow as a wide screen at 400 %
                Screen.sized(page, language == Language.RUSSIAN ? 320 : 390, 844);
                if (language == Language.BELARUSIAN) {
                    person.takesPicture(picture(who, address) + "-be-390-dark");
                }
            }
            PageFindings.widerThanTheScreen(page).forEach(each -> findings.add(where + each));
            Screen.sized(page, 1280, 900);
        }
    }

    private static String picture(String who, String address) {
        return "every-page/" + (who + address).replaceAll("[^A-Za-z0-9-]+", "_");
    }
}
