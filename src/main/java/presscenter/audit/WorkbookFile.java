package presscenter.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook; the head stays in sight, and what was written leaves the memory. */
final class WorkbookFile implements SheetFile {
    /** Of a sheet, the head among them: the format's own limit is 1,048,576. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int AT_ONCE = 500;
    private static final double WIDTH = 24;

    private final Workbook book;
    private final List<String> head;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    WorkbookFile(List<String> head, OutputStream out) throws IOException {
        this.head = List.copyOf(head);
        this.book = new Workbook(out, "Press Center", "1.0");
        this.sheet = book.newWorksheet("1");
        begin();
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            sheets++;
            sheet = book.newWorksheet(Integer.toString(sheets));
            row = 0;
            begin();
        }
        write(cells);
        if (row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        book.finish();
    }

    private void begin() {
        for (int column = 0; column < head.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        write(head);
    }

    /** Inside the sheet, and not in a list of all texts, which would be kept in memory to the end. */
    private void write(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, CsvFile.harmless(cells.get(column)));
        }
        row++;
    }
}
