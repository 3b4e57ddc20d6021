package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import presscenter.language.Language;
import presscenter.language.Messages;

/** Prepared reasons and own words. */
class RemarkTest {
    @Test
    void the_prepared_reasons_are_those_that_have_words() {
        assertThat(new Messages().keys(Language.ENGLISH).stream().filter(key -> key.startsWith(Remark.PREPARED)))
                .containsExactlyInAnyOrderElementsOf(Remark.KEYS);
    }

    @Test
    void own_words_that_begin_like_a_prepared_reason_are_own_words() {
        var typed = new Remark("accreditation.reason.made-up by me");
        assertThat(typed.isPrepared()).isFalse();
        assertThat(typed.inTrail()).isEqualTo("own-words");
        assertThat(new Remark("accreditation.reason.not-true").isPrepared()).isTrue();
    }
}
