package presscenter.release.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.ReleaseNumber;
import presscenter.release.ReleaseState;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeliveryDialog;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Headline;
import presscenter.release.ui.Lift;
import presscenter.release.ui.Rows;
import presscenter.release.ui.TextMark;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** The time line of the coming 24 hours: what lifts when, what waits for delivery, what is held, what is not ready. */
final class NextDay extends Div {
    /**
     * One release on the line.
     *
     * @param unready texts that would not lift, with their marks (E20)
     * @param notReady whether the whole would not lift
     * @param readers how many may read it under embargo
     * @param opened how many of them opened it
     */
    record Entry(
            ReleaseNumber number,
            Language source,
            Headline headline,
            Lift lift,
            List<Unready> unready,
            boolean notReady,
            boolean mayDeliver,
            long readers,
            int opened) {}

    /** A text that is not ready. */
    record Unready(Language language, List<TextMark> marks) {}

    private final transient DeskParts parts;
    private final OrderedList line = new OrderedList();
    private final Paragraph nothing = new Paragraph(Words.of("release.desk.next.nothing"));
    private final Rows<Entry> rows = new Rows<>(line, this::entry);

    NextDay(DeskParts parts) {
        this.parts = parts;
        addClassName("next-day");
        line.addClassName("time-line");
        add(line, nothing);
    }

    void show(List<DeskRelease> releases) {
        var now = parts.now();
        rows.show(releases.stream().map(release -> entry(release, now)).toList());
        line.setVisible(!releases.isEmpty());
        nothing.setVisible(releases.isEmpty());
    }

    private static Entry entry(DeskRelease release, Instant now) {
        var texts = Arrays.stream(Language.values()).map(release::text).toList();
        return new Entry(
                release.number(),
                release.source(),
                Headline.of(release, release.source()),
                Lift.of(release, now),
                texts.stream()
                        .filter(text -> (text.approved().isEmpty()
                                        && text.absenceReason().isEmpty())
                                || text.outOfDate())
                        .map(text -> new Unready(text.language(), TextMark.of(text)))
                        .toList(),
                release.state() != ReleaseState.READY,
                release.actions().contains(Action.DELIVER),
                release.canRead(),
                release.opened());
    }

    private Component entry(Entry entry) {
        var when = new Span(entry.lift().words(parts.times()));
        when.addClassNames("when", "num");
        var item = new ListItem(when, entry.headline().shown());
        item.addClassName(entry.lift().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (entry.notReady()) {
            var alarm = new Div(Tag.alert(Words.of(
                    entry.lift().kind() == Lift.Kind.PASSED
                            ? "release.desk.next.not-lifted"
                            : "release.desk.next.not-ready")));
            item.add(alarm);
        }
        entry.unready().forEach(unready -> item.add(unready(unready)));
        var readers = new Paragraph(Words.of("release.desk.next.readers", entry.readers(), entry.opened()));
        readers.addClassName("note");
        item.add(readers, verbs(entry));
        return item;
    }

    private static Component unready(Unready unready) {
        var name = new Span(unready.language().ownName());
        name.getElement().setAttribute("lang", unready.language().tag());
        var row =
                new Div(Stream.concat(Stream.of(name), unready.marks().stream().map(TextMark::tag))
                        .toArray(Component[]::new));
        row.addClassName("marks");
        return row;
    }

    private Component verbs(Entry entry) {
        var open = DeskAddress.link(entry.number(), entry.source(), new Span(Words.of("release.desk.next.open")));
        open.add(entry.headline().heard(entry.source()));
        open.addClassName("btn");
        var verbs = new Div(open);
        verbs.addClassName("actions");
        if (entry.mayDeliver()) {
            verbs.addComponentAsFirst(Buttons.asking(Buttons.primary("release.desk.delivered", () -> ask(entry))));
        }
        return verbs;
    }

    /** What is out stays out: the press says first what it opens (E15). */
    private void ask(Entry entry) {
        DeliveryDialog.ask(parts, parts.releases().find(entry.number()), () -> {});
    }
}
