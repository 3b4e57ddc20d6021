package presscenter.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static presscenter.language.Language.BELARUSIAN;
import static presscenter.language.Language.ENGLISH;
import static presscenter.language.Language.RUSSIAN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTest {
    private final Negotiation negotiation = new Negotiation("ru");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            be-BY,ru;q=0.9                     | BELARUSIAN
            ru-BY,be;q=0.9                     | RUSSIAN
            be-BY,be;q=0.9,ru;q=0.8,en;q=0.7   | BELARUSIAN
            en-US,en;q=0.9                     | ENGLISH
            en;q=0.5,be;q=0.7                  | BELARUSIAN
            de-DE,de;q=0.9,en;q=0.5            | ENGLISH
            pl, be-tarask;q=0.8                | BELARUSIAN
            be;q=0,en                          | ENGLISH
            BE                                 | BELARUSIAN
            """)
    void the_browsers_best_wish_that_is_ours_is_taken(String header, Language expected) {
        assertThat(negotiation.choose(null, Optional.empty(), header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de-DE,de;q=0.9", "zh", "*", "be;q=0", "be;q=x", ",,,", "ґ", "be_BY;", "bel-BY-@@"})
    void who_names_none_of_ours_gets_the_institutions(String header) {
        assertThat(negotiation.choose(null, Optional.empty(), header)).isEqualTo(RUSSIAN);
        assertThat(new Negotiation("en").choose(null, Optional.empty(), header)).isEqualTo(ENGLISH);
    }

    @Test
    void the_address_wins_over_the_account_and_the_account_over_the_browser() {
        assertThat(negotiation.choose("en", Optional.of(BELARUSIAN), "ru")).isEqualTo(ENGLISH);
        assertThat(negotiation.choose(null, Optional.of(BELARUSIAN), "ru")).isEqualTo(BELARUSIAN);
        assertThat(negotiation.choose(null, Optional.empty(), "be")).isEqualTo(BELARUSIAN);
        assertThat(negotiation.choose(null, Optional.empty(), null)).isEqualTo(RUSSIAN);
    }

    @Test
    void a_tag_in_the_address_that_is_not_ours_counts_as_not_said() {
        assertThat(negotiation.choose("de", Optional.of(BELARUSIAN), null)).isEqualTo(BELARUSIAN);
        assertThat(negotiation.choose("", Optional.empty(), "en")).isEqualTo(ENGLISH);
    }

    @Test
    void an_endless_header_is_not_read() {
        assertThat(negotiation.choose(null, Optional.empty(), "en," + "de,".repeat(100_000)))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void a_default_that_is_not_ours_stops_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Negotiation("de"))
                .withMessageContaining("press.language");
    }
}
