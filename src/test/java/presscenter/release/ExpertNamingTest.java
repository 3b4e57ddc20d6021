package presscenter.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import presscenter.embargo.Sight;

/** When a reader may name an expert (E28): the rule, row by row. */
class ExpertNamingTest {
    @ParameterizedTest(name = "{0}, out {1}, opened {2}, {3} named: {4}")
    @CsvSource({
        "TEXT,    false, true,  0,  OPEN",
        "TEXT,    false, true,  49, OPEN",
        "TEXT,    false, true,  50, ENOUGH",
        "TEXT,    false, false, 0,  NOT_OPENED",
        "NOTICE,  false, true,  0,  NOT_READABLE",
        "NOTICE,  false, false, 0,  NOT_READABLE",
        "NOTHING, false, true,  0,  NOT_READABLE",
        "TEXT,    true,  true,  0,  OUT",
        "TEXT,    true,  false, 0,  OUT"
    })
    void an_expert_is_named_only_while_the_text_is_read_under_embargo(
            Sight sight, boolean out, boolean opened, int named, ExpertNaming naming) {
        assertThat(ExpertNaming.of(sight, out, opened, named)).isEqualTo(naming);
    }
}
