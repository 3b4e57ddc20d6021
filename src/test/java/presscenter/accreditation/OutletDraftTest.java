package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import presscenter.accreditation.OutletRefused.Why;
import presscenter.language.Language;
import presscenter.language.Localized;

/** What a record of an outlet may say (A2, A20, L17, L21). */
class OutletDraftTest {
    @ParameterizedTest
    @ValueSource(strings = {"ТАCС", "TАСС", "Звязда і Mіnsk", "Рейтеp", "Комсомольская прaвда"})
    void a_word_of_letters_that_only_look_as_if_they_belonged_together_is_refused_by_name(String typed) {
        assertThatThrownBy(() -> named(typed)).isInstanceOfSatisfying(OutletRefused.class, refused -> {
            assertThat(refused.why()).isEqualTo(Why.MIXED_LETTERS);
            assertThat(typed).contains(refused.word());
            assertThat(refused.word()).doesNotContain(" ").isNotEmpty();
        });
        isRefused(Why.MIXED_LETTERS, () -> aliased(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ТАСС", "TASS", "Радио Mix", "Lenta.ру", "新華社ニュース", "MTV Беларусь", "Прыклад-TV", "Ω-radio"})
    void words_of_different_alphabets_beside_each_other_are_not(String typed) {
        assertThat(named(typed).name().in(Language.ENGLISH)).contains(typed);
    }

    @Test
    void names_are_kept_composed_and_with_one_apostrophe() {
        var draft = new OutletDraft(
                new Localized<>(Map.of(Language.BELARUSIAN, "  Голас  Прыазер'я ", Language.RUSSIAN, " ")),
                List.of("Golas", "", "Голас Прыазер’я", "Golas", "Е\u0308лка"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(draft.name().values()).containsExactly(Map.entry(Language.BELARUSIAN, "Голас Прыазер’я"));
        assertThat(draft.aliases()).containsExactly("Golas", "Ёлка");
    }

    @Test
    void what_cannot_be_a_record_is_refused_by_name() {
        isRefused(Why.NAME_MISSING, () -> named(" "));
        isRefused(Why.NAME_MISSING, () -> named("«!»"));
        isRefused(Why.TOO_LONG, () -> named("a".repeat(OutletDraft.LONGEST_NAME + 1)));
        isRefused(Why.COUNTRY_UNKNOWN, () -> new Country("by"));
        isRefused(
                Why.TOO_MANY_ALIASES,
                () -> new OutletProposal(
                        english("A"),
                        Collections.nCopies(11, "b"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        isRefused(Why.TELEPHONE_MALFORMED, () -> reached("", "call me"));
    }

    @ParameterizedTest
    @CsvSource({
        "golas.example, https://golas.example",
        "http://golas.example/be, http://golas.example/be",
        "https://голас.example, https://голас.example",
        "golas, ''",
        "javascript:alert(1), ''",
        "https://, ''",
        "https://me@golas.example, ''",
        "two words.example, ''"
    })
    void a_website_is_an_address_that_can_be_opened(String typed, String kept) {
        if (kept.isEmpty()) {
            isRefused(Why.WEBSITE_MALFORMED, () -> reached(typed, ""));
        } else {
            assertThat(reached(typed, "").website()).contains(kept);
        }
    }

    private static OutletDraft named(String name) {
        return draft(english(name), List.of(), "", "");
    }

    private static OutletDraft aliased(String alias) {
        return draft(english("A"), List.of(alias), "", "");
    }

    private static OutletDraft reached(String website, String telephone) {
        return draft(english("A"), List.of(), website, telephone);
    }

    private static OutletDraft draft(Localized<String> name, List<String> aliases, String website, String telephone) {
        return new OutletDraft(
                name, aliases, Optional.empty(), Optional.empty(), Optional.of(website), Optional.of(telephone));
    }

    private static Localized<String> english(String name) {
        return new Localized<>(Map.of(Language.ENGLISH, name));
    }

    private static void isRefused(Why why, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        OutletRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
