package presscenter.release.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;
import presscenter.release.DeskRelease;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.ReleaseState;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Headline;
import presscenter.release.ui.Lift;
import presscenter.release.ui.NewReleaseDialog;
import presscenter.release.ui.Rows;
import presscenter.release.ui.Standing;
import presscenter.release.ui.TextMark;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** Releases × languages. On a phone the style sheet makes a card of each row; the roles keep it a table for all. */
final class Board extends NativeTable {
    /** One release. */
    record Line(
            ReleaseNumber number,
            Language source,
            ReleaseKind kind,
            Headline headline,
            List<Cell> cells,
            Lift lift,
            Standing standing) {}

    /** One text: how it stands, and why it is missing and until when. */
    record Cell(Language language, List<TextMark> marks, Localized<String> absence, Optional<Instant> follows) {}

    /** Where the whole stands; its key is {@code release.desk.state.} and the name. */
    enum Standing {
        PREPARATION,
        READY,
        OUT,
        REPLACED,
        WITHDRAWN
    }

    private final transient DeskParts parts;
    private final Rows<Line> rows;

    Board(DeskParts parts) {
        this.parts = parts;
        addClassName("board");
        role(this, "table");
        getElement().bindAttribute("aria-label", Words.of("release.desk.board"));
        var head = role(new NativeTableRow(), "row");
        head.add(heading(Words.of("release.desk.board.release")));
        for (var language : Language.values()) {
            var name = heading(Words.language().map(spoken -> language.ownName()));
            name.getElement().setAttribute("lang", language.tag());
            head.add(name);
        }
        head.add(heading(Words.of("release.desk.board.lift")), heading(Words.of("release.desk.board.state")));
        var body = role(new NativeTableBody(), "rowgroup");
        add(role(new NativeTableHeader(head), "rowgroup"), body);
        rows = new Rows<>(body, this::row);
    }

    void show(List<DeskRelease> releases) {
        var now = parts.now();
        rows.show(releases.stream().map(release -> line(release, now)).toList());
    }

    private static Line line(DeskRelease release, Instant now) {
        return new Line(
                release.number(),
                release.source(),
                release.facts().kind(),
                Headline.of(release, release.source()),
                Arrays.stream(Language.values())
                        .map(release::text)
                        .map(text -> new Cell(
                                text.language(),
                                TextMark.of(text),
                                text.absenceReason(),
                                text.absenceUntil().map(Moment::instant)))
                        .toList(),
                Lift.of(release, now),
                standing(release));
    }

    private static Standing standing(DeskRelease release) {
        if (release.state() == ReleaseState.WITHDRAWN) {
            return Standing.WITHDRAWN;
        }
        if (release.replacedBy().isPresent()) {
            return Standing.REPLACED;
        }
        if (release.out()) {
            return Standing.OUT;
        }
        return release.state() == ReleaseState.READY ? Standing.READY : Standing.PREPARATION;
    }

    private Component row(Line line) {
        var row = role(new NativeTableRow(), "row");
        var kind = new Span(Words.of(NewReleaseDialog.kindKey(line.kind())));
        kind.addClassName("kind");
        var number = new Span(line.number().toString());
        number.addClassNames("note", "num");
        var headline = line.headline().shown();
        headline.setId(name(line.number()));
        var open = DeskAddress.link(line.number(), line.source(), headline);
        var release = role(new NativeTableHeaderCell(), "rowheader");
        release.getElement().setAttribute("scope", "row");
        release.add(kind, open, number);
        row.add(release);
        line.cells().forEach(cell -> row.add(text(line, cell)));
        var lift = cell(Words.of("release.desk.board.lift"), line.lift().tag(parts.times()));
        var state = cell(Words.of("release.desk.board.state"), standing(line.standing()));
        row.add(lift, state);
        return row;
    }

    private static String name(ReleaseNumber number) {
        return "headline-" + number;
    }

    private NativeTableCell text(Line line, Cell cell) {
        var marks = cell.marks().stream().map(TextMark::tag).toArray(Component[]::new);
        var link = DeskAddress.link(line.number(), cell.language(), marks);
        link.addClassName("marks");
        link.getElement().setAttribute("aria-describedby", name(line.number()));
        var here = cell(Words.language().map(spoken -> cell.language().ownName()), link);
        if (cell.marks().contains(TextMark.MISSING)) {
            here.add(note(Words.language()
                    .map(spoken -> cell.absence().nearest(spoken).orElse(""))));
            cell.follows()
                    .ifPresent(at -> here.add(note(
                            Words.of("release.desk.board.follows", parts.times().stamp(at)))));
        }
        return here;
    }

    private static Tag standing(Standing standing) {
        return switch (standing) {
            case PREPARATION -> Tag.plain(Words.of("release.desk.state.preparation"));
            case READY -> Tag.good(Words.of("release.desk.state.ready"));
            case OUT -> Tag.good(Words.of("release.desk.state.out"));
            case REPLACED -> Tag.plain(Words.of("release.desk.state.replaced"));
            case WITHDRAWN -> Tag.alert(Words.of("release.desk.state.withdrawn"));
        };
    }

    /** A cell with the name of its column, which is seen on a phone only. */
    private static NativeTableCell cell(Signal<String> column, Component content) {
        var name = new Span(column);
        name.addClassName("column-name");
        name.getElement().setAttribute("aria-hidden", "true");
        var cell = role(new NativeTableCell(), "cell");
        cell.add(name, content);
        return cell;
    }

    private static Div note(Signal<String> words) {
        var note = new Div();
        note.getElement().bindText(words);
        note.addClassName("note");
        return note;
    }

    private static NativeTableHeaderCell heading(Signal<String> words) {
        var heading = role(new NativeTableHeaderCell(), "columnheader");
        heading.getElement().setAttribute("scope", "col").bindText(words);
        return heading;
    }

    private static <T extends HtmlContainer> T role(T part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
