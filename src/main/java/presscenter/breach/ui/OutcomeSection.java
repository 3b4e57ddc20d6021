package presscenter.breach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import presscenter.breach.OpenFile;
import presscenter.breach.Reason;
import presscenter.ui.Words;

/** With what the file was closed. */
class OutcomeSection extends Section {
    OutcomeSection(BreachParts parts, OpenFile file, Reason outcome) {
        addClassName("outcome");
        add(new H2(Words.now("breach.outcome")), Parts.why(outcome));
        file.closed()
                .ifPresent(done -> add(Parts.note(
                        "breach.closed-by",
                        done.by().map(parts::name).orElseGet(() -> Words.now("breach.somebody")),
                        parts.moment(done.at()))));
    }
}
