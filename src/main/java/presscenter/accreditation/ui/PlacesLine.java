package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import presscenter.accreditation.BulkReport;
import presscenter.accreditation.DrawnLots;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.PlacesStanding;
import presscenter.accreditation.PlacesStanding.Waiting;
import presscenter.security.Outlet;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** How it stands with the places of the edition that the queue shows: who waits, and in which order (A12). */
class PlacesLine extends Div {
    private static final int SHOWN = 10;

    private final transient QueueParts parts;
    private final transient Runnable done;

    /** @param done shows the page anew when places were given or lots drawn */
    PlacesLine(QueueParts parts, Runnable done) {
        this.parts = parts;
        this.done = done;
        addClassName("places");
    }

    /** Shows nothing while the edition's places are not counted, or it is not clear which edition is meant. */
    void show(QueueAddress address) {
        removeAll();
        var standing = address.filter()
                .edition()
                .or(this::theOnlyOne)
                .flatMap(edition -> parts.places().standing(edition));
        setVisible(standing.isPresent());
        standing.ifPresent(this::show);
    }

    private Optional<String> theOnlyOne() {
        var counted = parts.desk().editions().stream()
                .filter(edition -> edition.places().areCounted())
                .map(EditionFacts::key)
                .toList();
        return counted.size() == 1 ? Optional.of(counted.getFirst()) : Optional.empty();
    }

    private void show(PlacesStanding standing) {
        var facts = new Paragraph();
        facts.add(new Span(standing.edition()
                .places()
                .inAll()
                .map(most -> Words.now("accreditation.places.taken", standing.taken(), most))
                .orElseGet(() -> Words.now("accreditation.places.taken-of-many", standing.taken()))));
        facts.addClassName("taken");
        add(facts);
        if (standing.waitingInAll() > 0) {
            facts.add(new Span(Words.now("accreditation.places.wait", standing.waitingInAll())));
            add(QueueMarks.asks("accreditation.places.give", () -> give(standing)));
        }
        if (standing.waitingInAll() > 1 && standing.lots().isEmpty()) {
            add(QueueMarks.asks("accreditation.places.draw", () -> draw(standing), "quiet"));
        }
        standing.lots().map(this::drawn).ifPresent(this::add);
    }

    private Paragraph drawn(DrawnLots lots) {
        var day = parts.times().date(parts.times().day(lots.at()), Words.languageNow());
        var drawn = new Paragraph(Words.now("accreditation.places.drawn", lots.among(), day, lots.seed()));
        drawn.addClassName("drawn");
        return drawn;
    }

    private void give(PlacesStanding standing) {
        var until = Days.field("accreditation.queue.until", parts.proposedEnd(standing.edition()));
        var fields = new Div(order(standing), until);
        fields.addClassName("fields");
        var dialog = new DecisionDialog(
                "accreditation.places.give",
                Words.now("accreditation.places.give.follows"),
                false,
                () -> {
                    if (Days.isMissing(until)) {
                        return false;
                    }
                    var report =
                            parts.places().giveFreePlaces(standing.edition().key(), parts.endOf(until.getValue()));
                    tell(standing, report);
                    done.run();
                    return true;
                },
                done,
                fields);
        dialog.readyToConfirm();
        dialog.open();
    }

    /** Who could not be approved, though a place was free, is named: an officer has something to do first. */
    private static void tell(PlacesStanding standing, BulkReport report) {
        if (report.skipped().isEmpty()) {
            Notices.good("accreditation.places.give.done", report.decided().size());
        } else {
            var first = report.skipped().getFirst();
            var name = standing.waiting().stream()
                    .filter(waiting -> waiting.number().equals(first.number()))
                    .map(Waiting::name)
                    .findFirst()
                    .orElse("");
            Notices.alert(
                    "accreditation.places.give.stopped",
                    report.decided().size(),
                    report.skipped().size(),
                    name,
                    first.number(),
                    Words.now(first.why()));
        }
    }

    /** The beginning of the waiting list. */
    private Div order(PlacesStanding standing) {
        var order = new OrderedList();
        standing.waiting().stream().limit(SHOWN).map(this::line).forEach(order::add);
        var list = new Div(order);
        list.addClassName("places-order");
        if (standing.waitingInAll() > SHOWN) {
            list.add(new Paragraph(Words.now("accreditation.places.more", standing.waitingInAll() - SHOWN)));
        }
        return list;
    }

    private ListItem line(Waiting waiting) {
        var line = new ListItem(QueueMarks.asTyped(new Span(waiting.name())));
        waiting.outlet()
                .flatMap(parts.outlets()::outlet)
                .map(Outlet::name)
                .ifPresent(name -> line.add(new Span(QueueParts.inWords(name))));
        line.add(new Span(
                waiting.drawn()
                        ? Words.now("accreditation.places.by-lot")
                        : Words.now(
                                waiting.late() ? "accreditation.places.since-late" : "accreditation.places.since",
                                parts.ago(waiting.handedIn()))));
        return line;
    }

    private void draw(PlacesStanding standing) {
        var dialog = new DecisionDialog(
                "accreditation.places.draw",
                Words.now("accreditation.places.draw.follows", standing.waitingInAll()),
                false,
                () -> {
                    var lots = parts.places().draw(standing.edition().key());
                    Notices.good("accreditation.places.draw.done", lots.among());
                    done.run();
                    return true;
                },
                done);
        dialog.readyToConfirm();
        dialog.open();
    }
}
