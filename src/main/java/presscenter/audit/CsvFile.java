package presscenter.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values (RFC 4180), each cell quoted, with a byte order mark, without which spreadsheets take
 * the letters for others.
 */
final class CsvFile implements SheetFile {
    /** A spreadsheet takes a cell that begins so for a formula (S19); the wide forms too. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer out;

    CsvFile(Writer out) throws IOException {
        this.out = out;
        out.write('\uFEFF');
    }

    void row(String... cells) throws IOException {
        row(Arrays.asList(cells));
    }

    @Override
    public void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    static String cell(String value) {
        return '"' + harmless(value).replace("\"", "\"\"") + '"';
    }

    /** A cell's text; an apostrophe in front makes a formula a text (S19). */
    static String harmless(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
