package presscenter.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Places and lots (A12). */
class LotTest {
    @Test
    void anybody_can_draw_a_lot_again_from_the_seed_and_the_number() {
        var number = ApplicationNumber.parse("A-7K3M9QWX").orElseThrow();

        assertThat(Lot.of("00112233445566778899aabbccddeeff", number).value())
                .as("printf %%s 00112233445566778899aabbccddeeff:A-7K3M9QWX | sha256sum")
                .isEqualTo("e45e082995be40c89dca314cd22e427c42854d9e68b516fd7f7b118d7344abd7");
    }

    @Test
    void a_place_is_free_until_as_many_are_taken_as_there_are() {
        var ten = new Places(Optional.of(10), Optional.of(2));

        assertThat(ten.isFree(9)).isTrue();
        assertThat(ten.isFree(10)).isFalse();
        assertThat(ten.isFreeForOutlet(1)).isTrue();
        assertThat(ten.isFreeForOutlet(2)).isFalse();
        assertThat(Places.WITHOUT_END.isFree(1_000_000)).isTrue();
        assertThatThrownBy(() -> new Places(Optional.of(0), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
