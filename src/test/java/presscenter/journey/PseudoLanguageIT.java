package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import presscenter.Addresses;
import presscenter.accreditation.AList;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.ListForm;
import presscenter.accreditation.OutletProposal;
import presscenter.instance.ARelease;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.instance.inside.Given;
import presscenter.instance.inside.Prepared;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.ChangeKind;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.OnDuty;
import presscenter.release.ReleaseImport.Later;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.TextDraft;
import presscenter.release.TextState;
import presscenter.release.TopicName;
import presscenter.role.Role;
import presscenter.security.Outlet;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/**
 * Every page and its dialogs in the pseudo-language (L12), as a reader, as an administrator and as somebody who has
 * every other role: each message of the bundles stands in ⟦…⟧, and so does all that this world holds, so that a bare
 * word has bypassed the bundles.
 */
class PseudoLanguageIT extends Journey {
    private static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");
    private static final String STAFF = "staff@lakeland.example";
    private static final String ADMINISTRATOR = "admin@lakeland.example";
    private static final String READER = "reader@lakeland.example";
    private static final String OTHER = "other@lakeland.example";
    private static final String THIRD = "third@lakeland.example";
    private static final String OUT = "2026-PSEVD0";
    private static final String TOMORROW = "2026-PSEVD1";
    private static final String WORK = "2026-PSEVD2";
    private static final String REPLACED = "2026-PSEVD3";
    private static final String WITHDRAWN = "2026-PSEVD4";
    private static final String DELIVERED = "2026-PSEVD5";

    private static final Instance INSTANCE = InstanceSettings.named("pseudo-language", MORNING)
            .inThePseudoLanguage()
            .standing()
            .start();

    private static final Set<Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role.isStaff() && role != Role.ADMINISTRATOR)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> bare = new TreeMap<>();
    private final Set<String> routes = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private int looks;

    @Override
    Instance instance() {
        return INSTANCE;
    }

    @AfterAll
    static void it_ends() {
        INSTANCE.close();
    }

    @Test
    void no_word_of_a_page_or_a_dialog_bypasses_the_bundles() {
        var began = System.nanoTime();
        prepare();
        var list = listOfPeople();
        var nobody = somebodyAt(1280, 900, ColorScheme.LIGHT);
        List.of(
                        "/login",
                        "/login?ended=time",
                        "/welcome/made-up",
                        "/accreditation",
                        "/accreditation/find",
                        "/accreditation/link/made-up",
                        "/accreditation/list",
                        "/accreditation/list/link/made-up")
                .forEach(each -> looksAt(nobody, each));

        var reader = somebodyAt(1280, 900, ColorScheme.LIGHT).signsIn(READER, World.PASSWORD);
        List.of("/logout", "/actuator/info", "/newsroom/2026-000000", "/accreditation/renew")
                .forEach(each -> looksAt(reader, each));
        at(reader, "newsroom/:number?", "/newsroom");
        for (var number : List.of(OUT, TOMORROW, REPLACED, WITHDRAWN, DELIVERED)) {
            at(reader, "newsroom/:number?", "/newsroom/" + number + "?kind=speech&lang=ru");
        }
        at(reader, "newsroom/:number?", "/newsroom/" + OUT + "?kind=speech&lang=ru&with=be");

        var person = somebodyAt(1280, 900, ColorScheme.LIGHT).signsIn(STAFF, World.PASSWORD);
        at(person, "account", "/account");
        at(person, "desk", "/desk");
        at(person, "desk/releases", "/desk/releases");
        at(person, "desk/role-notices", "/desk/role-notices");
        for (var text :
                List.of(OUT + "/ru", TOMORROW + "/be", WORK + "/ru", WORK + "/be", WORK + "/en", DELIVERED + "/ru")) {
            at(person, "desk/releases/:number/:language?(be|ru|en)", "/desk/releases/" + text);
        }
        at(person, "desk/names", "/desk/names");
        at(person, "desk/outlets", "/desk/outlets");
        at(person, "desk/vetting", "/desk/vetting");
        at(person, "desk/breaches/:number?", "/desk/breaches");
        looksAt(person, "/desk/check-in");
        at(person, "desk/accreditation/:number?", "/desk/accreditation");
        at(person, "desk/lists", "/desk/lists");
        at(person, "desk/lists/:number", "/desk/lists/" + list);
        at(person, "desk/duty", "/desk/duty");
        at(person, "desk/releases/:number/facts", "/desk/releases/" + OUT + "/facts");
        at(person, "desk/releases/:number/preview", "/desk/releases/" + TOMORROW + "/preview");
        at(person, "desk/releases/:number/readers", "/desk/releases/" + TOMORROW + "/readers");
        at(person, "desk/releases/:number/:language(be|ru|en)/versions", "/desk/releases/" + OUT + "/ru/versions");

        var administrator = somebodyAt(1280, 900, ColorScheme.LIGHT).signsIn(ADMINISTRATOR, World.PASSWORD);
        at(administrator, "desk/people", "/desk/people");
        at(administrator, "desk/audit", "/desk/audit");
        at(administrator, "desk/letters", "/desk/letters");
        at(administrator, "desk/terms", "/desk/terms");
        administrator.page().locator("main .btn:visible").first().click(); // writes a new version
        asksAll(administrator, "/desk/terms");

        System.out.printf(
                "journey: %d looks at the pseudo-language in %d s%n",
                looks, Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(bare).as("words that stand in no message").isEmpty();
        assertThat(routes).as("routes that were visited").containsAll(Addresses.ofViews());
    }

    // ── what is looked at

    private void at(Person person, String route, String address) {
        routes.add(route);
        Screen.stands(person.opens(address).page());
        asksAll(person, address);
    }

    /** Opens each question that was not asked yet. */
    private void asksAll(Person person, String address) {
        var page = person.page();
        said(person, address);
        var openers = page.locator("button[aria-haspopup=dialog]:visible");
        for (int each = 0; each < openers.count(); each++) {
            var opener = openers.nth(each).innerText()
                    + openers.nth(each).evaluate("each => each.closest('ul')?.className ?? ''");
            if (asked.add(opener)) {
                openers.nth(each).click();
                var dialog = page.locator("vaadin-dialog[opened], dialog[open]");
                assertThat(dialog).hasCount(1);
                said(person, address + " " + opener);
                page.keyboard().press("Escape");
                assertThat(dialog).hasCount(0);
            }
        }
    }

    private void looksAt(Person person, String address) {
        Screen.stands(person.opens(address).page());
        said(person, address);
    }

    private void said(Person person, String where) {
        Screen.isDone(person.page());
        PageFindings.besideTheMessages(person.page()).forEach(word -> bare.putIfAbsent(word, where));
        looks++;
    }

    // ── a world in which everything is marked

    /** The number of one, for an edition that is over and an outlet that the registry does not know. */
    private static String listOfPeople() {
        return INSTANCE.given(new Given.ListOfPeople(
                        new EditionFacts(
                                "marked-edition",
                                marked(),
                                LocalDate.parse("2026-01-01"),
                                LocalDate.parse("2026-01-02"),
                                MORNING,
                                false),
                        new ListForm(
                                "⟦Рут⟧", "+375170000004", new OutletChoice(Optional.of("m"), "⟦Веснік⟧", ""), "⟦Ніл⟧"),
                        Base64.getEncoder().encodeToString(AList.onePage()),
                        MORNING))
                .numbers()
                .getFirst();
    }

    private void prepare() {
        var people = INSTANCE.given(new Given.Accounts(
                World.PASSWORD,
                List.of(
                        account(STAFF, "⟦Ада⟧", ROLES),
                        account(ADMINISTRATOR, "⟦Ім⟧", Set.of(Role.ADMINISTRATOR)),
                        account(READER, "⟦Ян⟧", Set.of(Role.JOURNALIST, Role.EMBARGO_READER)),
                        account(OTHER, "⟦Эва⟧", Set.of(Role.PRESS_OFFICER)),
                        account(THIRD, "⟦Ола⟧", Set.of(Role.EDITOR)))));
        INSTANCE.given(new Given.Terms(
                marked(),
                paragraph(),
                MORNING.minus(Duration.ofDays(30)),
                List.of(new Given.Acceptance(
                        people.id(READER), "marked", Language.RUSSIAN, MORNING.minus(Duration.ofDays(1))))));
        INSTANCE.given(new Given.Words(
                List.of(new KnownName(
                        "marked",
                        NameKind.PERSON,
                        Localized.of("⟦Анна⟧", "⟦Ганна⟧", "⟦Anna⟧"),
                        marked(),
                        Optional.of("+375170000002"))),
                List.of(new TopicName("lake", marked()))));
        INSTANCE.given(new Given.Proposals(List.of(new OutletProposal(
                marked(), List.of("⟦Alias⟧"), Optional.empty(), Optional.empty(), Optional.empty()))));
        INSTANCE.given(new Given.Duty(
                new OnDuty(
                        OnDuty.Function.OFFICER,
                        marked(),
                        "+375170000001",
                        List.of(Language.RUSSIAN),
                        MORNING.plus(Duration.ofDays(30))),
                MORNING.minus(Duration.ofHours(1))));
        var yesterday = MORNING.minus(Duration.ofHours(20));
        has(
                people,
                texts(OUT, TextState.APPROVED)
                        .kind(ReleaseKind.SPEECH)
                        .then(new Later.Changed(
                                ChangeKind.CORRECTION,
                                Map.of(
                                        Language.RUSSIAN,
                                        new TextDraft("⟦Новы загаловак⟧", "⟦Лід⟧", "<p>⟦Іншыя словы⟧</p>")),
                                marked(),
                                marked(),
                                yesterday)));
        has(people, texts(TOMORROW, TextState.APPROVED).embargoedUntil(MORNING.plus(Duration.ofDays(1))));
        has(people, texts(WORK, TextState.DRAFT));
        has(
                people,
                texts(DELIVERED, TextState.APPROVED).kind(ReleaseKind.SPEECH).embargoedUntilDelivered());
        has(
                people,
                texts(REPLACED, TextState.APPROVED)
                        .then(new Later.Replaced(ReleaseNumber.parse(OUT).orElseThrow(), yesterday)));
        has(people, texts(WITHDRAWN, TextState.APPROVED).then(new Later.Withdrawn(marked(), yesterday)));
    }

    private static void has(Prepared people, ARelease release) {
        INSTANCE.given(List.of(release.on("lake")
                .beside(marked())
                .approved(MORNING.minus(Duration.ofDays(1)), people.id(OTHER), people.id(THIRD))));
    }

    private static ARelease texts(String number, TextState others) {
        var release = ARelease.numbered(number, Language.RUSSIAN);
        for (var language : List.of(Language.RUSSIAN, Language.BELARUSIAN, Language.ENGLISH)) {
            var state = language == Language.RUSSIAN || others == TextState.APPROVED
                    ? TextState.APPROVED
                    : language == Language.BELARUSIAN ? TextState.IN_REVIEW : others;
            release.text(language, "⟦Загаловак⟧", "⟦Лід⟧", "⟦Словы⟧", state);
        }
        return release;
    }

    private static Given.Account account(String username, String name, Set<Role> roles) {
        return new Given.Account(
                username,
                name,
                roles,
                roles.contains(Role.JOURNALIST) ? Optional.of(new Outlet("marked", marked(), false)) : Optional.empty(),
                new Preferences(
                        Language.RUSSIAN, List.of(Language.RUSSIAN), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false));
    }

    private static Localized<String> marked() {
        return Localized.of("⟦а⟧", "⟦б⟧", "⟦c⟧");
    }

    private static Localized<String> paragraph() {
        return Localized.of("<p>⟦а⟧</p>", "<p>⟦б⟧</p>", "<p>⟦c⟧</p>");
    }
}
