package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import presscenter.instance.ARelease;
import presscenter.instance.Instance;
import presscenter.instance.inside.Given;
import presscenter.language.Language;
import presscenter.role.Role;

/** What twelve hours do to pages that stay open (S5): staff are locked in place, readers are warned in time. */
class SessionIT extends Journey {
    private static final String NUMBER = "2026-END7A5";
    private static final String HEADLINE = "Станции передают данные об уровне воды каждый час";
    private static final String BELARUSIAN_HEADLINE = "Станцыі перадаюць даныя пра ўзровень вады кожную гадзіну";

    private final List<String> findings = new ArrayList<>();
    private Instant began = Instant.EPOCH;

    @Override
    Instance instance() {
        return Demonstration.instance();
    }

    @BeforeEach
    void a_release_lifts_five_minutes_after_the_end_of_a_session() {
        began = instance().now();
        var people = instance()
                .given(new Given.Accounts(
                        Demonstration.PASSWORD,
                        List.of(
                                World.staff("night.officer@lakeland.example", "Maya Olvik", Role.PRESS_OFFICER),
                                World.staff("night.editor@lakeland.example", "Ada Linden", Role.EDITOR))));
        instance()
                .given(List.of(ARelease.numbered(NUMBER, Language.RUSSIAN)
                        .text(Language.RUSSIAN, HEADLINE, "Обмен начался.", "Данные открыты всем берегам.")
                        .text(Language.BELARUSIAN, BELARUSIAN_HEADLINE, "Абмен пачаўся.", "Даныя адкрыты ўсім берагам.")
                        .embargoedUntil(after(12 * 60 + 5))
                        .approved(
                                began.minusSeconds(600),
                                people.id("night.officer@lakeland.example"),
                                people.id("night.editor@lakeland.example"))));
    }

    @Test
    void twelve_hours_lock_the_desk_in_place_and_warn_readers_who_then_wait_for_a_lift_without_losing_their_page() {
        var officer = comes("officer", 1280, ColorScheme.LIGHT, Language.RUSSIAN, "/desk/releases");
        var administrator = comes("admin", 390, ColorScheme.DARK, Language.BELARUSIAN, "/desk/people");
        var editor = comes("editor", 390, ColorScheme.LIGHT, Language.ENGLISH, "/desk");
        var cleared = comes("wire", 1280, ColorScheme.LIGHT, Language.RUSSIAN, "/newsroom/" + NUMBER);
        var journalist =
                comes("journalist", 390, ColorScheme.DARK, Language.BELARUSIAN, "/newsroom?kind=statement&lang=be");
        var search = administrator.page().locator("vaadin-text-field input").first();
        search.fill("brask");
        administrator.sees("Ніхто не падыходзіць");

        instance().standsAt(after(31));
        locks(officer, "Страница заблокирована");
        locks(editor, "The page is locked");
        locks(administrator, "Старонка заблакіравана");
        unlocks(administrator, "Пароль", "Разблакіраваць", "Няправільны пароль. Паспрабуйце яшчэ раз.");
        assertThat(search).hasValue("brask");
        cleared.seesHeading(HEADLINE).seesNothingOf("Страница заблокирована");

        instance().standsAt(after(11 * 60 + 44));
        journalist.seesNothingOf("Сеанс скончыцца");
        instance().standsAt(after(11 * 60 + 46));
        var warning = warned(cleared, "Сеанс закончится в 21:00.");
        warned(journalist, "Сеанс скончыцца ў 21:00.");
        signsInBeside(cleared, warning);

        instance().standsAt(after(12 * 60));
        ends(journalist, "прайшло дванаццаць гадзін");
        ends(officer, "прошло двенадцать часов");
        signsIn(journalist, "journalist");
        journalist.page().waitForURL("**/newsroom?kind=statement&lang=be");
        cleared.seesHeading(HEADLINE);

        journalist.seesNothingOf(BELARUSIAN_HEADLINE);
        instance().standsAt(after(12 * 60 + 5));
        journalist.sees(BELARUSIAN_HEADLINE);
        assertThat(cleared.page().locator(".release > .embargo")).hasCount(0);
        cleared.seesHeading(HEADLINE).takesPicture("session/lifted-on-the-open-page");
        assertThat(findings).isEmpty();
    }

    private Instant after(int minutes) {
        return began.plus(Duration.ofMinutes(minutes));
    }

    private Person comes(String who, int width, ColorScheme scheme, Language language, String address) {
        var person = somebodyAt(width, 844, scheme);
        PageFindings.prepare(person.page());
        person.signsIn(who + "@demo.example", Demonstration.PASSWORD);
        Screen.stands(person.page());
        Screen.speaks(person.page(), language);
        Screen.stands(person.opens(address).page());
        return person;
    }

    private void locks(Person person, String title) {
        person.seesHeading(title).takesPicture("session/locked-" + language(person));
        looksAt(person, "dialog.lock-screen");
    }

    private void unlocks(Person person, String password, String unlock, String wrong) {
        var page = person.page();
        var lock = page.locator("dialog.lock-screen");
        assertThat(lock.getByLabel(password)).isFocused();
        page.keyboard().press("Escape");
        assertThat(lock).isVisible();
        page.keyboard().insertText("not this one");
        page.keyboard().press("Enter");
        person.sees(wrong);
        lock.getByLabel(password).fill(Demonstration.PASSWORD);
        lock.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(unlock))
                .click();
        assertThat(lock).hasCount(0);
    }

    /** A quarter of an hour before the end, in each language, at the foot of the page. */
    private Locator warned(Person person, String words) {
        var warning = person.page().locator(".session-warning");
        assertThat(warning).containsText(words);
        var own = Language.ofTag(language(person)).orElseThrow();
        for (var language :
                Stream.concat(Stream.of(Language.ENGLISH), Stream.of(own)).toList()) {
            Screen.speaks(person.page(), language);
            looksAt(person, ".session-warning");
        }
        person.takesPicture("session/ends-soon-" + language(person));
        return warning;
    }

    private void signsInBeside(Person person, Locator warning) {
        var beside = person.page()
                .waitForPopup(() -> warning.getByRole(AriaRole.LINK).click());
        signsIn(beside, "wire");
        beside.waitForURL("**/newsroom");
        beside.close();
        assertThat(warning).hasCount(0);
    }

    /** The page says why it is over, in the language in which it was open. */
    private void ends(Person person, String words) {
        var language = language(person);
        person.page().waitForURL(address -> address.contains("/login"));
        person.sees(words).takesPicture("session/ended-" + language);
        assertThat(person.page().locator("html")).hasAttribute("lang", language);
    }

    private static void signsIn(Person person, String who) {
        signsIn(person.page(), who);
    }

    private static void signsIn(Page page, String who) {
        page.locator("#username").fill(who + "@demo.example");
        page.locator("#password").fill(Demonstration.PASSWORD);
        page.locator("#password").press("Enter");
    }

    private void looksAt(Person person, String part) {
        var language = Language.ofTag(language(person)).orElseThrow();
        Stream.of(
                        PageFindings.againstWcag(person.page(), true, part),
                        PageFindings.inAnotherLanguage(person.page(), language, Demonstration.NAMES),
                        PageFindings.beyondTheScreen(person.page(), part))
                .flatMap(each -> each)
                .forEach(each -> findings.add(part + " " + language.tag() + ": " + each));
    }

    private static String language(Person person) {
        return Objects.requireNonNull(person.page().locator("html").getAttribute("lang"));
    }
}
