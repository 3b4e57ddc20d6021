package presscenter.breach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import presscenter.breach.BreachLine.Standing;
import presscenter.breach.BreachRefused;
import presscenter.breach.BreachRefused.Why;
import presscenter.breach.OpenFile;
import presscenter.breach.OpenFile.Verb;
import presscenter.breach.OwnLog;
import presscenter.breach.SeenFile;
import presscenter.ui.Words;

/** One file of the breach desk: what was seen, our own log first, and what follows for whom (E29, E30). */
class FilePage extends Div {
    private final transient BreachParts parts;
    private transient Optional<OpenFile> file = Optional.empty();
    private transient Optional<OwnLog> ownLog = Optional.empty();

    FilePage(BreachParts parts) {
        this.parts = parts;
        addClassName("breach");
    }

    Optional<OpenFile> file() {
        return file;
    }

    /** Which state of the file the page shows now. */
    private SeenFile seen() {
        return file.map(each -> new SeenFile(each.number(), each.version()))
                .orElseThrow(() -> new BreachRefused(Why.UNKNOWN));
    }

    private void lookAgain() {
        keep(file.map(OpenFile::number).flatMap(parts.desk()::open));
    }

    /** Each look at our own log stands in the trail, so that one who only changes the language looks once. */
    void keep(Optional<OpenFile> opened) {
        file = opened;
        ownLog = opened.filter(each -> each.verbs().contains(Verb.SEE_OWN_LOG))
                .map(each -> parts.desk().ownLog(each.number()));
        show();
    }

    /** Shows it in the page's language. */
    void show() {
        removeAll();
        file.ifPresent(each -> {
            add(head(each), new ReportSection(parts, each));
            ownLog.ifPresentOrElse(
                    log -> add(new OwnLogSection(parts, each, log, this::check)),
                    () -> add(Parts.note("breach.own-log.editor")));
            add(new MeasuresSection(parts, each, this::seen, this::lookAgain));
            each.outcome().ifPresent(outcome -> add(new OutcomeSection(parts, each, outcome)));
        });
    }

    private void check() {
        BreachActs.tried(() -> parts.desk().check(seen()), "breach.checked-now");
        lookAgain();
    }

    private Header head(OpenFile each) {
        var back = new Anchor(BreachesView.PATH, Words.now("breach.back"));
        back.addClassName("all-files");
        back.getElement().setAttribute("router-link", true);
        var standing = each.closed().isPresent()
                ? Standing.CLOSED
                : each.checked().isPresent() ? Standing.OPEN : Standing.UNCHECKED;
        var title = new H1(Words.now("breach.title-of", each.number().toString()));
        var opened = new Paragraph(Words.now(
                "breach.opened",
                each.opened().by().map(parts::name).orElseGet(() -> Words.now("breach.somebody")),
                parts.moment(each.opened().at())));
        opened.addClassName("note");
        var verbs = new Div();
        verbs.addClassName("actions");
        if (each.verbs().contains(Verb.PROPOSE)) {
            verbs.add(Parts.asks(
                    "breach.propose",
                    "primary",
                    () -> MeasureFields.ask(parts, each.report(), this::seen, this::lookAgain)));
        }
        if (each.verbs().contains(Verb.CLOSE)) {
            verbs.add(Parts.asks("breach.close", "quiet", () -> BreachActs.close(parts, this::seen, this::lookAgain)));
        }
        var line = new Div(title, BreachList.standing(standing), verbs);
        line.addClassName("head-line");
        var head = new Header(back, line, opened);
        head.addClassName("breach-head");
        return head;
    }
}
