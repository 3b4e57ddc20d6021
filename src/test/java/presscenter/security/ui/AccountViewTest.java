package presscenter.security.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import presscenter.language.Language;
import presscenter.role.Role;
import presscenter.security.OwnAccount;
import presscenter.security.Preferences;
import presscenter.security.Scheme;
import presscenter.security.SignedInAs;

/** One's own account: preferences (L9), and a new password at the right field. */
class AccountViewTest extends SecurityViews {
    private static final String PASSWORD = "a heron stands in the reeds";

    @Autowired
    OwnAccount account;

    private UUID reader = new UUID(0, 0);

    @BeforeEach
    void a_reader_sits_there() {
        reader = SignedInAs.account(house, unique("Rita Reader"), PASSWORD, Role.JOURNALIST);
        sits(reader);
        opens("account");
    }

    @Test
    void the_page_shows_who_one_is_and_what_is_kept() {
        assertThat(page()).contains(lastNamed("Rita Reader"), "@example.org");
        assertThat(select("Interface language").getValue()).isEqualTo(Language.ENGLISH);
        assertThat(select("I read first in").getValue()).isEqualTo(Language.ENGLISH);
        assertThat(shown(ComboBox.class).findFirst().orElseThrow().getValue()).isEqualTo(ZoneId.of("Europe/Minsk"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_one_prefers_is_kept_and_the_page_speaks_it_at_once() {
        select("Interface language").setValue(Language.BELARUSIAN);
        select("I read first in").setValue(Language.RUSSIAN);
        select("then in").setValue(Language.BELARUSIAN);
        shown(ComboBox.class).findFirst().ifPresent(zone -> ((ComboBox<ZoneId>) zone).setValue(ZoneId.of("Asia/Omsk")));
        ((Select<Scheme>) named("Light or dark")).setValue(Scheme.DARK);
        shown(Checkbox.class).findFirst().ifPresent(large -> large.setValue(true));

        presses("Save");

        assertThat(account.person().orElseThrow().preferences())
                .isEqualTo(new Preferences(
                        Language.BELARUSIAN,
                        List.of(Language.RUSSIAN, Language.BELARUSIAN),
                        ZoneId.of("Asia/Omsk"),
                        Scheme.DARK,
                        true));
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Language.BELARUSIAN.locale());
        assertThat(page()).contains("Мой уліковы запіс", "Захавана.");
    }

    @Test
    void the_sign_in_page_speaks_the_language_that_was_chosen_here() {
        var response = mock(VaadinResponse.class);
        var before = VaadinResponse.getCurrent();
        CurrentInstance.set(VaadinResponse.class, response);
        try {
            select("Interface language").setValue(Language.BELARUSIAN);
            presses("Save");
        } finally {
            CurrentInstance.set(VaadinResponse.class, before);
        }

        var cookie = ArgumentCaptor.forClass(Cookie.class);
        verify(response, atLeastOnce()).addCookie(cookie.capture());
        assertThat(cookie.getAllValues())
                .extracting(Cookie::getName, Cookie::getValue)
                .containsExactlyInAnyOrder(tuple("press-lang", "be"), tuple("press-type", "ordinary"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_zone_is_named_by_its_city_in_the_language_of_the_page() {
        var zone = (ComboBox<ZoneId>) shown(ComboBox.class).findFirst().orElseThrow();
        assertThat(zone.getItemLabelGenerator().apply(ZoneId.of("Europe/Minsk")))
                .isEqualTo("Minsk, UTC+3");

        UI.getCurrent().setLocale(Language.BELARUSIAN.locale());
        runPendingSignalsTasks();

        assertThat(zone.getItemLabelGenerator().apply(ZoneId.of("Europe/Minsk")))
                .isEqualTo("Мінск, UTC+3");
        assertThat(zone.getValue()).isEqualTo(ZoneId.of("Europe/Minsk"));
    }

    @Test
    void what_the_header_switched_is_not_brought_back_by_the_form() {
        test(shown(NativeButton.class)
                        .filter(button -> "ru".equals(button.getElement().getAttribute("lang")))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(shown(NativeButton.class)
                        .filter(button -> button.getText().equals("Aa"))
                        .findFirst()
                        .orElseThrow())
                .click();
        runPendingSignalsTasks();

        presses("Сохранить");

        var kept = account.person().orElseThrow().preferences();
        assertThat(kept.interfaceLanguage()).isEqualTo(Language.RUSSIAN);
        assertThat(kept.largeType()).isTrue();
    }

    @Test
    void a_wrong_password_is_said_at_its_field_and_what_was_typed_stays() {
        types("Current password", "not this one");
        types("New password", "the pike swims under the ice");
        presses("Change the password");

        assertThat(field("Current password").isInvalid()).isTrue();
        assertThat(field("Current password").getErrorMessage()).isEqualTo("The current password is wrong.");
        assertThat(field("New password").isInvalid()).isFalse();
        assertThat(field("New password").getValue()).isEqualTo("the pike swims under the ice");
    }

    @Test
    void a_new_password_that_is_not_good_enough_is_said_at_its_field() {
        types("Current password", PASSWORD);
        types("New password", "short");
        presses("Change the password");

        assertThat(field("New password").getErrorMessage())
                .isEqualTo("The password is too short. It needs at least 12 characters.");
        assertThat(field("Current password").isInvalid()).isFalse();

        types("New password", "the pike swims under the ice");
        presses("Change the password");
        assertThat(page()).contains("Your password has been changed.");
        assertThat(field("Current password").getValue()).isEmpty();
    }

    @Test
    void codes_by_an_app_are_set_up_with_the_password_and_a_code_and_ten_are_printed() {
        presses("Set up codes by an app");
        assertThat(shown(Image.class).map(picture -> picture.getElement().getAttribute("src")))
                .singleElement()
                .asString()
                .startsWith("data:image/svg+xml;base64,");
        types("Password", PASSWORD);
        code("Code that the app shows now").setValue("123456");
        presses("Set up");
        assertThat(code("Code that the app shows now").getErrorMessage())
                .isEqualTo("This is not the code that the app shows now. Check that the telephone’s clock is right.");

        var secret = shown(Code.class).findFirst().orElseThrow().getText();
        types("Password", "not this one");
        code("Code that the app shows now").setValue(SignedInAs.codeOf(secret, Instant.now()));
        presses("Set up");
        assertThat(field("Password").getErrorMessage()).isEqualTo("The current password is wrong.");

        types("Password", PASSWORD);
        presses("Set up");
        assertThat(page()).contains("Ten printed codes", "The second factor is in force.");
        var codes = shown(Code.class).map(Code::getText).toList();
        assertThat(codes).hasSize(10);

        presses("Done");
        assertThat(page()).contains("Sign-in asks for a code by app, since", "10 printed codes are left.");

        presses("Remove the second factor");
        types("Password", PASSWORD);
        code("Code").setValue("000000");
        presses("Remove");
        assertThat(code("Code").getErrorMessage()).isEqualTo("This code is wrong, or it has been used.");
        code("Code").setValue(codes.getFirst());
        presses("Remove");
        assertThat(page()).contains("The second factor has been removed.");
        assertThat(buttons()).contains("Set up codes by an app");
    }

    @Test
    void one_sees_where_one_is_signed_in_and_ends_what_one_does_not_know() {
        SignedInAs.session(house, reader, "Mozilla/5.0 (Windows NT 10.0) Chrome/141.0 Safari/537.36", "198.51.100.4");
        SignedInAs.session(house, reader, "Mozilla/5.0 (X11; Linux) Firefox/145.0", "198.51.100.5");
        opens("desk"); // whatever stands elsewhere
        opens("account");
        assertThat(page()).contains("Firefox on Linux", "this session", "Chrome on Windows", "198.51.100.4");

        test(shown(Button.class)
                        .filter(button -> "End".equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
        runPendingSignalsTasks();

        assertThat(page()).contains("The session has been ended.").doesNotContain("Chrome on Windows");
        assertThat(buttons()).doesNotContain("End", "End all others");
    }

    private void types(String label, String words) {
        field(label).setValue(words);
    }

    private TextField code(String label) {
        return shown(TextField.class)
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private PasswordField field(String label) {
        return shown(PasswordField.class)
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Language> select(String label) {
        return (Select<Language>) named(label);
    }

    private Select<?> named(String label) {
        return shown(Select.class)
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }
}
