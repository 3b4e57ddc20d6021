package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The code of a badge: read by a camera, or typed in a corridor (A13). */
class BadgeCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final BadgeCode TOKEN = BadgeCode.random(new Random(13));

    @Test
    void a_token_is_a_hundred_and_thirty_random_bits() {
        assertThat(TOKEN.isToken()).isTrue();
        assertThat(TOKEN.text()).matches("[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(BadgeCode.of(TOKEN.text())).contains(TOKEN);
        assertThat(BadgeCode.random(new Random(14))).isNotEqualTo(TOKEN);
    }

    @Test
    void the_short_code_is_typed_with_or_without_hyphens_in_any_case_and_on_a_cyrillic_keyboard() {
        var code = new BadgeCode("0ABCEHKMPTXA");
        assertThat(code.inGroups()).isEqualTo("0ABC-EHKM-PTXA");
        for (var typed : List.of("0abc-ehkm-ptxa", " 0ABC EHKM PTXA ", "оаbс-енкм-ртха", "OABC-EHKM-PTXA")) {
            assertThat(BadgeCode.of(typed)).as(typed).contains(code);
        }
    }

    @Test
    void whatever_one_sign_is_mistyped_is_seen_before_anybody_is_looked_for() {
        var code = TOKEN.shortened().text();
        for (int at = 0; at < code.length(); at++) {
            for (var sign : ALPHABET.split("")) {
                var typed = code.substring(0, at) + sign + code.substring(at + 1);
                assertThat(BadgeCode.of(typed).isPresent()).as(typed).isEqualTo(typed.equals(code));
            }
        }
        assertThat(BadgeCode.of(code.substring(1))).isEmpty();
        assertThat(BadgeCode.of("U" + TOKEN.text().substring(1))).isEmpty();
    }

    @Test
    void neither_a_message_nor_a_log_spells_it() {
        assertThat(TOKEN).hasToString("BadgeCode");
        assertThatThrownBy(() -> new BadgeCode("SECRET")).hasMessageNotContaining("SECRET");
    }
}
