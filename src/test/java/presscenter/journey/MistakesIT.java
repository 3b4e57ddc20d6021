package presscenter.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import presscenter.role.Role;

/** What goes wrong every day is said in the language of whom it happens to, at its place, and nothing typed is lost. */
class MistakesIT extends Journey {
    @Test
    void a_wrong_password_is_said_in_belarusian_and_the_address_stays() {
        var reader = somebodyAt(390, 844, ColorScheme.DARK).opens("/login");
        var page = reader.page();
        page.locator("#username").fill(World.JOURNALIST);
        reader.clicks("Беларуская");
        assertThat(page.locator("#username")).hasValue(World.JOURNALIST);
        page.locator("#password").fill("three herons on the beach");
        reader.clicks("Увайсці")
                .sees("Няправільны адрас або пароль. Праверце іх і паспрабуйце яшчэ раз.")
                .takesPicture("wrong-password");
        assertThat(page.locator("#username")).hasValue(World.JOURNALIST);
        assertThat(page.locator("#password")).isFocused();
        assertThat(page.locator("html")).hasAttribute("lang", "be");

        page.locator("#password").fill(World.PASSWORD);
        reader.clicks("Увайсці").seesHeading("Навіны");
    }

    @Test
    void a_mistyped_time_and_an_empty_headline_are_said_at_their_fields_in_russian() {
        var officer = speakingRussian("mistakes@lakeland.example")
                .clicks("Новый релиз…")
                .chooses("Эмбарго", "До назначенного времени")
                .writes("Снимается", "31.11 25:61")
                .sees("Непонятно. Напишите время так: 10:00, или дату и время так: 29.10.2026 10:00.")
                .clicks("Начать");
        var page = officer.page();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(1);
        assertThat(page.getByLabel("Снимается")).hasValue("31.11 25:61");
        officer.takesPicture("mistyped-time").chooses("Эмбарго", "Сразу").confirms("Начать");

        officer.writes("Лид", "Пирс снова открыт.")
                .types("Текст", "Ремонт окончен.")
                .clicks("Передать русский текст на согласование")
                .sees("Напишите заголовок.");
        assertThat(page.getByLabel("Заголовок", new Page.GetByLabelOptions().setExact(true))
                        .first())
                .isFocused();
        assertThat(page.getByLabel("Лид", new Page.GetByLabelOptions().setExact(true))
                        .first())
                .hasValue("Пирс снова открыт.");
        officer.takesPicture("empty-headline").sees("Ремонт окончен.");
    }

    @Test
    void words_that_are_typed_while_the_connection_is_lost_are_kept_and_saved_when_it_is_back() {
        var officer = speakingRussian("tunnel@lakeland.example")
                .clicks("Новый релиз…")
                .confirms("Начать");
        var page = officer.page();
        officer.writes("Заголовок", "Пирс снова открыт");
        assertThat(page.locator(".text-editor[data-unsaved]")).hasCount(0);

        officer.goesOffline(true)
                .writes("Лид", "Написано в туннеле.")
                .sees("Не сохранено: связь потеряна. Ваш текст остаётся здесь и сохранится, как только связь вернётся.")
                .takesPicture("connection-lost");
        officer.goesOffline(false);
        assertThat(page.locator(".not-saved")).hasCount(0);
        assertThat(page.locator(".text-editor[data-unsaved]")).hasCount(0);
        page.reload();
        assertThat(page.getByLabel("Лид", new Page.GetByLabelOptions().setExact(true))
                        .first())
                .hasValue("Написано в туннеле.");
    }

    private Person speakingRussian(String username) {
        world().opens(World.staff(username, "Vera Lutze", Role.PRESS_OFFICER));
        var officer = signedIn(username).clicksIn("Site language", "Русский").opens("/desk");
        assertThat(officer.page().locator("html")).hasAttribute("lang", "ru");
        return officer;
    }
}
