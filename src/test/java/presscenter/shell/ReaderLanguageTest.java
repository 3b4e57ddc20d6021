package presscenter.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import presscenter.language.Language;
import presscenter.language.Negotiation;
import presscenter.role.Role;
import presscenter.security.OwnAccount;
import presscenter.security.Person;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/** In which language, and how, a page begins (L9, L23). */
class ReaderLanguageTest {
    private final OwnAccount account = mock(OwnAccount.class);
    private final VaadinRequest request = mock(VaadinRequest.class);
    private final ReaderLanguage language = new ReaderLanguage(new Negotiation("en"), account);

    @Test
    void the_account_comes_first() {
        when(account.person()).thenReturn(Optional.of(somebody(Language.BELARUSIAN)));
        cookie("press-lang", "ru");
        browser("en");

        assertThat(language.of(request)).isEqualTo(Language.BELARUSIAN);
    }

    @Test
    void then_the_cookie() {
        nobody();
        cookie("press-lang", "ru");
        browser("be");

        assertThat(language.of(request)).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void then_the_browser_whose_first_wish_is_belarusian_even_with_a_region() {
        nobody();
        browser("be-BY,ru;q=0.9");

        assertThat(language.of(request)).isEqualTo(Language.BELARUSIAN);
    }

    @Test
    void a_cookie_of_somebody_else_s_making_counts_as_none() {
        nobody();
        cookie("press-lang", "xx");
        browser("ru");

        assertThat(language.of(request)).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void the_first_html_has_the_language_the_scheme_and_the_size_of_type() {
        var root = Jsoup.parse("<html></html>").selectFirst("html");
        assertThat(root).isNotNull();
        new Appearance(Language.BELARUSIAN, Scheme.DARK, true).writeTo(root);

        assertThat(root.attr("lang")).isEqualTo("be");
        assertThat(root.attr("data-scheme")).isEqualTo("dark");
        assertThat(root.attr("data-type")).isEqualTo("large");
    }

    @Test
    void a_scheme_left_to_the_device_stays_with_the_device() {
        var root = Jsoup.parse("<html></html>").selectFirst("html");
        assertThat(root).isNotNull();
        Appearance.plain(Language.RUSSIAN).writeTo(root);

        assertThat(root.attributes().size()).isEqualTo(1);
    }

    private void nobody() {
        when(account.person()).thenReturn(Optional.empty());
    }

    private void cookie(String name, String value) {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("other", "be"), new Cookie(name, value)});
    }

    private void browser(String accepts) {
        when(request.getHeader("Accept-Language")).thenReturn(accepts);
    }

    private static Person somebody(Language language) {
        return new Person(
                UUID.fromString("00000000-0000-4000-8000-000000000002"),
                "anna@demo.example",
                "Anna",
                Set.of(Role.JOURNALIST),
                Optional.empty(),
                new Preferences(language, List.of(language), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false));
    }
}
