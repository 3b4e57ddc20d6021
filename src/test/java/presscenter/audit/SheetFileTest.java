package presscenter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import presscenter.audit.SheetFile.Format;

/** Tables that leave the house do no harm, whatever they leave as (S19). */
class SheetFileTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+375", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0", "＝1"})
    void no_cell_of_a_workbook_begins_as_a_formula_does(String cell) throws IOException {
        var sheet = sheet(List.of(List.of(cell)));

        assertThat(sheet).contains("<t>'" + cell + "</t>").doesNotContain("<f>");
    }

    @Test
    void a_workbook_holds_its_head_and_its_rows_as_texts() throws IOException {
        var sheet = sheet(List.of(List.of("Ўладзіслаў", "2026-10-29T09:00:00+03:00"), List.of("<b>&", "0012")));

        assertThat(sheet)
                .contains("Reader", "When", "Ўладзіслаў", "2026-10-29T09:00:00+03:00", "<t><b>&</t>", "0012")
                .contains("t=\"inlineStr\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_says_what_it_is(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        var file = SheetFile.begin(format, List.of("Reader"), out);
        file.row(List.of("Anna"));
        file.finish();

        switch (format) {
            case CSV -> {
                assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"Reader\"\r\n\"Anna\"\r\n");
                assertThat(format.ending()).isEqualTo(".csv");
            }
            case XLSX -> {
                assertThat(out.toByteArray()).startsWith('P', 'K');
                assertThat(format.ending()).isEqualTo(".xlsx");
            }
        }
    }

    /** The sheet's source, its characters as themselves. */
    private String sheet(List<List<String>> rows) throws IOException {
        var path = folder.resolve("table.xlsx");
        try (var out = Files.newOutputStream(path)) {
            var file = SheetFile.begin(Format.XLSX, List.of("Reader", "When"), out);
            for (var row : rows) {
                file.row(row);
            }
            file.finish();
        }
        try (var zip = new ZipFile(path.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return Parser.unescapeEntities(new String(sheet.readAllBytes(), StandardCharsets.UTF_8), false);
        }
    }
}
