package presscenter.language;

import static org.assertj.core.api.Assertions.assertThat;
import static presscenter.language.Language.BELARUSIAN;
import static presscenter.language.Language.ENGLISH;
import static presscenter.language.Language.RUSSIAN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import presscenter.language.Suspicion.Kind;

class LettersTest {
    @ParameterizedTest
    @ValueSource(strings = {"аб'яднанне", "абʼяднанне", "аб’яднанне", "аб‘яднанне", "аб`яднанне"})
    void a_Belarusian_apostrophe_has_one_form_whatever_was_typed(String typed) {
        assertThat(Letters.clean(typed, BELARUSIAN)).isEqualTo("аб’яднанне");
    }

    @Test
    void a_sign_that_is_no_apostrophe_stays() {
        assertThat(Letters.clean("'так' і ' не '", BELARUSIAN)).isEqualTo("'так' і ' не '");
        assertThat(Letters.clean("the chair's", ENGLISH)).isEqualTo("the chair's");
        assertThat(Letters.clean("д'Артаньян", RUSSIAN)).isEqualTo("д'Артаньян");
    }

    @Test
    void letters_with_marks_are_composed_and_never_stripped() {
        assertThat(Letters.clean("у\u0306 и\u0306 е\u0308 і", BELARUSIAN)).isEqualTo("ў й ё і");
        assertThat(Letters.clean("У\u200B\u0306", BELARUSIAN)).isEqualTo("Ў");
    }

    @Test
    void what_is_invisible_is_removed_and_what_joins_an_emoji_stays() {
        assertThat(Letters.clean("\uFEFFсу\u00ADпра\u200Bцоў\u2060ніцтва\u202E", BELARUSIAN))
                .isEqualTo("супрацоўніцтва");
        assertThat(Letters.clean("прэс\u200Dцэнтр 1\u200D2", BELARUSIAN)).isEqualTo("прэсцэнтр 12");
        assertThat(Letters.clean("👩\u200D🚒 ❤\uFE0F\u200D🔥", ENGLISH)).isEqualTo("👩\u200D🚒 ❤\uFE0F\u200D🔥");
    }

    @Test
    void lines_end_in_one_way_and_hard_blanks_stay() {
        assertThat(Letters.clean("a\r\nb\rc\u2028d\n\ne\u00A0f", ENGLISH)).isEqualTo("a\nb\nc\nd\n\ne\u00A0f");
    }

    @ParameterizedTest
    @EnumSource
    void a_clean_text_stays_as_it_is(Language language) {
        var once = Letters.clean("Аб'яд\u00ADнанне\r\nу\u0306 «Звяздзе» — 👩\u200D🚒", language);
        assertThat(Letters.clean(once, language)).isEqualTo(once);
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        assertThat(Letters.length("")).isZero();
        assertThat(Letters.length("ўрад")).isEqualTo(4);
        assertThat(Letters.length("у\u0306рад")).isEqualTo(4);
        assertThat(Letters.length("👩\u200D🚒🇧🇾")).isEqualTo(2);
        assertThat(Letters.length("a\r\nb")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                   | 0
            ' — … '                              | 0
            Аб’яднанне «Возера» — 27 дзяржаў.    | 4
            прэс-цэнтр пад эмбарга               | 3
            10\u00A0000 удзельнікаў              | 2
            г.\u00A0Мінск                        | 2
            слова—слова                          | 2
            """)
    void words_are_counted_as_word_processors_count_them(String text, int words) {
        assertThat(Letters.words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "BELARUSIAN, перагаворы и сустрэчы, RUSSIAN_LETTER, 11, и, і",
        "BELARUSIAN, пытанне помощи, RUSSIAN_LETTER, 8, помощи, помошчі",
        "BELARUSIAN, объект, RUSSIAN_LETTER, 0, объект, об’ект",
        "RUSSIAN, встреча в Мінск, BELARUSIAN_LETTER, 10, Мінск, Минск",
        "RUSSIAN, ўже, BELARUSIAN_LETTER, 0, ўже, уже",
        "BELARUSIAN, Мiнск, LATIN_LETTER, 0, Мiнск, Мінск",
        "RUSSIAN, Мiнск, LATIN_LETTER, 0, Мiнск, Минск",
        "BELARUSIAN, урад i прэса, LATIN_LETTER, 5, i, і",
        "RUSSIAN, CССР, LATIN_LETTER, 0, CССР, СССР",
        "ENGLISH, in Мinsk, CYRILLIC_LETTER, 3, Мinsk, Minsk",
        "ENGLISH, the Сhair, CYRILLIC_LETTER, 4, Сhair, Chair",
        "RUSSIAN, агентство Rеuters, CYRILLIC_LETTER, 10, Rеuters, Reuters"
    })
    void a_word_with_letters_of_another_language_is_pointed_out(
            Language language, String text, Kind kind, int start, String word, String meant) {
        assertThat(Letters.suspicions(text, language)).containsExactly(new Suspicion(kind, start, word, meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BELARUSIAN | Аб’яднанне «Мінск-2026», IT-кампанія, COVID-19, ДА ЎРАДА, iPhone’ам
            RUSSIAN    | Подъём, щит, Reuters и ТАСС, план B, глава I, TV-канал, iPhone’ом
            ENGLISH    | The chair’s café in Minsk, “Звязда” and a naïve I
            """)
    void a_sound_text_raises_no_suspicion(Language language, String text) {
        assertThat(Letters.suspicions(text, language)).isEmpty();
    }

    @Test
    void Russian_pasted_into_the_Belarusian_field_is_pointed_out() {
        var russian = "Председатель конференции выступает на пленарном заседании.";
        assertThat(Letters.suspicions(russian, BELARUSIAN))
                .extracting(Suspicion::word)
                .containsExactly("конференции", "заседании");
        assertThat(Letters.suspicions("Старшыня выступае на пасяджэнні ўрада.", RUSSIAN))
                .extracting(Suspicion::word)
                .containsExactly("пасяджэнні", "ўрада");
    }

    @ParameterizedTest
    @CsvSource({
        "ўрад, Урад",
        "Ўрад, Урад",
        "«ўрад», «Урад»",
        "ДА ЎРАДА, ДА ЎРАДА",
        "серада, Серада",
        "ёсць, Ёсць",
        "29 кастрычніка, 29 кастрычніка",
        "— ён, — Ён",
        "'', ''",
        "…, …"
    })
    void a_sentence_begins_with_a_capital_and_never_with_a_short_U(String text, String capitalised) {
        assertThat(Letters.capitalised(text)).isEqualTo(capitalised);
    }
}
