package presscenter.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import presscenter.audit.Reading;
import presscenter.language.Language;
import presscenter.language.Messages;

/** Whatever the breach desk's pages name by a key that is put together has its words in all languages. */
class BreachWordsTest {
    private static final Messages MESSAGES = new Messages();

    @ParameterizedTest
    @EnumSource
    void whatever_was_done_with_a_text_has_its_words_in_our_own_log(Reading.Action action) {
        said("breach.did." + code(action));
    }

    @ParameterizedTest
    @EnumSource
    void each_refusal_has_its_sentence(BreachRefused.Why why) {
        said(new BreachRefused(why).key());
    }

    @Test
    void the_prepared_reasons_are_those_that_have_words() {
        assertThat(MESSAGES.keys(Language.ENGLISH).stream().filter(key -> key.startsWith(Reason.PREPARED)))
                .containsExactlyInAnyOrderElementsOf(Reason.KEYS);
    }

    @Test
    void own_words_that_begin_like_a_prepared_reason_are_own_words() {
        var typed = new Reason("  breach.reason.made-up\r\nby\u0000 me ");
        assertThat(typed.isPrepared()).isFalse();
        assertThat(typed.text()).isEqualTo("breach.reason.made-up\nby me");
        assertThat(typed.inTrail()).isEqualTo("own-words");
        assertThat(new Reason("breach.reason.again").isPrepared()).isTrue();
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void said(String key) {
        assertThat(Arrays.stream(Language.values()))
                .allSatisfy(language -> assertThat(MESSAGES.get(language, key)).isNotBlank());
    }
}
