package presscenter.release.ui.readers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import presscenter.ui.Words;

/** A table of readers. On a phone the style sheet makes a card of each row; the roles keep it a table for all. */
final class ReadersTable extends NativeTable {
    private final List<String> columns;
    private final NativeTableBody body = role(new NativeTableBody(), "rowgroup");

    /** @param columns by the last part of their keys, the first being what a row is about */
    ReadersTable(String name, String... columns) {
        this.columns = List.of(columns);
        addClassNames("board", "readers");
        role(this, "table");
        getElement().setAttribute("aria-label", name);
        var head = role(new NativeTableRow(), "row");
        for (var column : columns) {
            var heading = role(new NativeTableHeaderCell(new Span(word(column))), "columnheader");
            heading.getElement().setAttribute("scope", "col");
            head.add(heading);
        }
        add(role(new NativeTableHeader(head), "rowgroup"), body);
    }

    void row(Component first, Component... others) {
        var about = role(new NativeTableHeaderCell(first), "rowheader");
        about.getElement().setAttribute("scope", "row");
        var row = role(new NativeTableRow(about), "row");
        for (int i = 0; i < others.length; i++) {
            var name = new Span(word(columns.get(i + 1)));
            name.addClassName("column-name");
            name.getElement().setAttribute("aria-hidden", "true");
            row.add(role(new NativeTableCell(name, others[i]), "cell"));
        }
        body.add(row);
    }

    private static String word(String column) {
        return Words.now("release.readers.column." + column);
    }

    private static <T extends HtmlContainer> T role(T part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
