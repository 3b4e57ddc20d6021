package presscenter.release.ui.preview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.util.Locale;
import presscenter.embargo.Sight;
import presscenter.release.DryRun;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Words;

/** The dry run of E24: how many would see what of each text at an instant, and what would be told to whom. */
class WhoSeesWhat extends Section {
    WhoSeesWhat(DeskParts parts, DryRun dryRun, ReleaseNumber number, Instant at) {
        addClassName("who-sees-what");
        var table = new NativeTable();
        table.addClassName("board");
        var head = new NativeTableRow();
        for (var column : new String[] {"text", "everyone", "accredited", "embargo"}) {
            head.add(new NativeTableHeaderCell(new Span(Words.of("release.preview.table." + column))));
        }
        table.add(new NativeTableHeader(head));
        dryRun.seers(number, at).forEach(line -> table.getBody().add(row(line)));
        var told = dryRun.told(number);
        var list = new UnorderedList(
                said("release.preview.told.list", told.accredited()),
                said("release.preview.told.circle", told.circle()),
                said("release.preview.told.opened", told.opened()),
                said("release.preview.told.waiting", told.waiting()),
                said("release.preview.told.letters", 0));
        add(
                new H2(Words.of(
                        "release.preview.who",
                        Words.language().map(now -> parts.times().dateAndTime(at, now)))),
                table,
                new H2(Words.of("release.preview.told")),
                list,
                new Paragraph(Words.of("release.preview.dry")));
    }

    private static NativeTableRow row(DryRun.Seers line) {
        var name = new NativeTableHeaderCell(line.language().ownName());
        name.getElement()
                .setAttribute("scope", "row")
                .setAttribute("lang", line.language().tag());
        return new NativeTableRow(
                name,
                cell("everyone", sight(line.everyone())),
                cell("accredited", sight(line.accredited())),
                cell(
                        "embargo",
                        Words.of(
                                "release.preview.readers",
                                line.embargoText(),
                                line.embargoNotice(),
                                line.embargoReaders())));
    }

    private static NativeTableCell cell(String column, Signal<String> words) {
        var name = new Span(Words.of("release.preview.table." + column));
        name.addClassName("column-name");
        return new NativeTableCell(new Div(name), new Span(words));
    }

    private static Signal<String> sight(Sight sight) {
        return Words.of("release.preview.sight." + sight.name().toLowerCase(Locale.ROOT));
    }

    private static ListItem said(String key, long count) {
        return new ListItem(new Span(Words.of(key, count)));
    }
}
