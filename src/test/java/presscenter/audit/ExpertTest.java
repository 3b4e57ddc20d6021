package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import presscenter.audit.Expert.Part;

/** Who an expert is (E28): named in full, or not at all. */
class ExpertTest {
    private static final Map<Part, String> SAID = Map.of(
            Part.NAME, " Alena K. ",
            Part.AFFILIATION, "Lake Institute",
            Part.ADDRESS, "alena@lake.example",
            Part.PURPOSE, "a comment on the ice");

    @Test
    void an_expert_is_somebody_somewhere_for_something_and_may_have_an_address() {
        assertThat(Expert.wrong(SAID)).isEmpty();
        assertThat(Expert.of(SAID))
                .isEqualTo(new Expert(
                        "Alena K.", "Lake Institute", Optional.of("alena@lake.example"), "a comment on the ice"));
        assertThat(Expert.of(without(Part.ADDRESS)).address()).isEmpty();
    }

    @Test
    void what_is_missing_too_long_or_no_address_is_named() {
        assertThat(Expert.wrong(Map.of())).containsExactlyInAnyOrder(Part.NAME, Part.AFFILIATION, Part.PURPOSE);
        assertThat(Expert.wrong(with(Part.ADDRESS, "alena at lake"))).containsExactly(Part.ADDRESS);
        assertThat(Expert.wrong(with(Part.PURPOSE, "\u00a0x\ny"))).containsExactly(Part.PURPOSE);
        for (var part : new Part[] {Part.NAME, Part.AFFILIATION, Part.PURPOSE}) {
            assertThat(Expert.wrong(with(part, "x".repeat(part.longest())))).isEmpty();
            assertThat(Expert.wrong(with(part, "x".repeat(part.longest() + 1)))).containsExactly(part);
        }
        assertThatThrownBy(() -> Expert.of(without(Part.NAME))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Part, String> with(Part part, String said) {
        var all = new java.util.EnumMap<>(SAID);
        all.put(part, said);
        return all;
    }

    private static Map<Part, String> without(Part part) {
        return with(part, " ");
    }
}
