package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.ui.OpenPages;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a session lays over its open pages: S5. */
@ViewPackages(packages = "presscenter.journey") // where there are no views: nobody goes anywhere here
class SessionCoverTest extends BrowserlessTest {
    private static final Instant END = Instant.parse("2026-10-29T18:00:00Z");

    private final Messages messages = new Messages();
    private final SessionLock lock = mock(SessionLock.class);
    private final OpenPages pages = mock(OpenPages.class);
    private final ValueSignal<Boolean> large = new ValueSignal<>(false);

    private SessionCover cover() {
        var settings =
                new SecuritySettings(false, false, ZoneId.of("Europe/Minsk"), "", "", SecondFactorDemand.ENROLLED);
        return new SessionCover(messages, lock, mock(OwnAccount.class), settings, pages);
    }

    @Test
    void a_locked_page_looks_at_nothing_new_until_it_is_unlocked() {
        var cover = cover();
        cover.lock(UI.getCurrent(), false);
        verify(pages).cover(UI.getCurrent());

        cover.unlock(UI.getCurrent());
        verify(pages).uncover(UI.getCurrent());
    }

    @ParameterizedTest
    @CsvSource({
        "BELARUSIAN, Старонка заблакіравана, Разблакіраваць, Няправільны пароль. Паспрабуйце яшчэ раз.",
        "RUSSIAN, Страница заблокирована, Разблокировать, Неверный пароль. Попробуйте ещё раз.",
        "ENGLISH, The page is locked, Unlock, The password is wrong. Try again."
    })
    void the_lock_speaks_the_pages_language_and_says_that_a_password_is_wrong(
            Language language, String title, String button, String wrong) {
        var typed = new ArrayList<String>();
        var screen = shown(language, password -> {
            typed.add(password);
            return new SignIn.Answer.Wrong();
        });
        assertThat(screen.getElement().getAttribute("lang")).isEqualTo(language.tag());
        assertThat(texts(screen.getElement())).contains(title, button).doesNotContain(wrong);

        submits(screen, "not this one");

        assertThat(typed).containsExactly("not this one");
        assertThat(texts(screen.getElement())).contains(wrong);
    }

    @Test
    void the_lock_says_how_long_to_wait_after_too_many_wrong_passwords() {
        var screen = shown(Language.ENGLISH, password -> new SignIn.Answer.Wait(Duration.ofMinutes(5)));

        submits(screen, "not this one");

        assertThat(String.join(" ", texts(screen.getElement()))).contains("Try again in 5 minutes");
    }

    @ParameterizedTest
    @CsvSource({"BELARUSIAN, Буйны шрыфт", "RUSSIAN, Крупный шрифт", "ENGLISH, Large type"})
    void large_type_is_one_press_away_at_the_lock_too(Language language, String name) {
        var press = shown(language, password -> new SignIn.Answer.Wrong())
                .getElement()
                .getChild(0);
        assertThat(press.getAttribute("aria-label")).isEqualTo(name);
        assertThat(press.getAttribute("aria-pressed")).isEqualTo("false");

        press.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(press, "click", JsonNodeFactory.instance.objectNode()));
        runPendingSignalsTasks();

        assertThat(large.peek()).isTrue();
        assertThat(press.getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void a_page_is_locked_once_and_opened_with_all_that_stood_on_it() {
        var page = UI.getCurrent();
        var cover = cover();
        cover.lock(page, false);
        cover.lock(page, false);
        assertThat(screens(page)).hasSize(1);

        cover.unlock(page);

        assertThat(screens(page)).isEmpty();
    }

    @Test
    void the_end_of_a_session_is_said_once_in_the_zone_of_the_institution_and_in_the_language_of_the_page() {
        var page = UI.getCurrent();
        page.setLocale(Language.ENGLISH.locale());
        var cover = cover();
        cover.warn(page, END);
        cover.warn(page, END);
        runPendingSignalsTasks();
        assertThat(texts(page.getElement()))
                .containsOnlyOnce(
                        "Your session ends at 21:00. Sign in again in a new window; this page stays as it is.");

        page.setLocale(Language.BELARUSIAN.locale());
        runPendingSignalsTasks();
        assertThat(texts(page.getElement()))
                .contains("Увайсці яшчэ раз")
                .anyMatch(words -> words.startsWith("Сеанс скончыцца ў 21:00."));

        cover.uncover(page);
        assertThat(texts(page.getElement())).doesNotContain("Увайсці яшчэ раз");
    }

    @Test
    void whoever_has_a_passkey_may_show_it_at_the_lock_and_hears_when_it_is_not_accepted() {
        var heard = new ArrayList<String>();
        var screen = shown(Language.ENGLISH, password -> new SignIn.Answer.Wrong(), Optional.of(answer -> {
            heard.add(answer);
            return new SignIn.Answer.Wrong();
        }));
        assertThat(texts(screen.getElement())).contains("Use a passkey");

        answers(screen, "");
        assertThat(heard).isEmpty();
        assertThat(texts(screen.getElement())).contains("No passkey was shown. Try again, or use the other way.");
        answers(screen, "{}");
        assertThat(heard).containsExactly("{}");
        assertThat(texts(screen.getElement()))
                .contains("This passkey was not accepted. Try again, or use the other way.");
        assertThat(texts(shown(Language.ENGLISH, password -> new SignIn.Answer.Wrong())
                        .getElement()))
                .doesNotContain("Use a passkey");
    }

    private LockScreen shown(Language language, Function<String, SignIn.Answer> unlock) {
        return shown(language, unlock, Optional.empty());
    }

    private LockScreen shown(
            Language language,
            Function<String, SignIn.Answer> unlock,
            Optional<Function<String, SignIn.Answer>> unlockByPasskey) {
        var screen = new LockScreen(messages, language, unlock, unlockByPasskey, large, large::set);
        UI.getCurrent().add(screen);
        return screen;
    }

    private static void answers(LockScreen screen, String answer) {
        var data = JsonNodeFactory.instance.objectNode().put("event.detail", answer);
        var element = screen.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "passkey", data));
    }

    private static void submits(LockScreen screen, String password) {
        var form = screen.getElement().getChild(1);
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.preventDefault(), element.querySelector('input').value", password);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }

    private static List<LockScreen> screens(UI page) {
        return page.getChildren()
                .filter(LockScreen.class::isInstance)
                .map(LockScreen.class::cast)
                .toList();
    }

    private static List<String> texts(Element part) {
        return part.isTextNode()
                ? List.of(part.getText())
                : part.getChildren().flatMap(child -> texts(child).stream()).toList();
    }
}
