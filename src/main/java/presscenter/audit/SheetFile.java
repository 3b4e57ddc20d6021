package presscenter.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A table that leaves the house: rows of cells, each a text that no spreadsheet computes (S19). */
public interface SheetFile {
    /** As what a table is taken away. */
    enum Format {
        /** Comma-separated values in UTF-8 (RFC 4180). */
        CSV("text/csv; charset=utf-8"),
        /** A workbook of one sheet or, beyond a million rows, of several (ISO/IEC 29500). */
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        /** As HTTP names it. */
        public String contentType() {
            return contentType;
        }

        /** What the file's name ends with, with its dot. */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes the next row. */
    void row(List<String> cells) throws IOException;

    /** Writes what is left of the file; no row follows. */
    void finish() throws IOException;

    /**
     * Begins a file.
     *
     * @param head of the columns
     * @param out receives the file, and is not closed
     */
    static SheetFile begin(Format format, List<String> head, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> {
                var file = new CsvFile(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
                file.row(head);
                yield file;
            }
            case XLSX -> new WorkbookFile(head, out);
        };
    }
}
