package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that leave the house do no harm. */
class CsvFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+375",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "=cmd|' /C calc'!A0",
                "＝1",
                "＋1",
                "－1",
                "＠x"
            })
    void a_cell_that_a_spreadsheet_would_compute_is_made_a_text(String cell) {
        assertThat(CsvFile.cell(cell)).isEqualTo("\"'" + cell + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "release.approved", "2026-7K3M9Q", "a=b", "1-1", "Ўрад", "a@b"})
    void any_other_cell_stays_as_it_is(String cell) {
        assertThat(CsvFile.cell(cell)).isEqualTo('"' + cell + '"');
    }

    @Test
    void quotes_commas_and_lines_stay_inside_their_cell() throws IOException {
        var written = new StringWriter();
        var file = new CsvFile(written);

        file.row("сказаў: \"так\"", "a,b", "two\nlines");

        assertThat(written).hasToString("\uFEFF\"сказаў: \"\"так\"\"\",\"a,b\",\"two\nlines\"\r\n");
    }

    @Test
    void a_formula_within_quotes_is_made_harmless_too() {
        assertThat(CsvFile.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
    }
}
