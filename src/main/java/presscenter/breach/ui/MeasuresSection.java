package presscenter.breach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import presscenter.breach.Done;
import presscenter.breach.MeasureLine;
import presscenter.breach.MeasureLine.Verb;
import presscenter.breach.OpenFile;
import presscenter.breach.SeenFile;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** What was proposed and decided, against whom, and what became of an appeal (E29). */
class MeasuresSection extends Section {
    private final transient BreachParts parts;
    private final transient Supplier<SeenFile> seen;
    private final transient Runnable lookAgain;

    /** @param seen the file as the page shows it when something is done */
    MeasuresSection(BreachParts parts, OpenFile file, Supplier<SeenFile> seen, Runnable lookAgain) {
        this.parts = parts;
        this.seen = seen;
        this.lookAgain = lookAgain;
        addClassName("measures");
        add(new H2(Words.now("breach.measures")));
        if (file.measures().isEmpty()) {
            add(Parts.note("breach.measures.none"));
        } else {
            add(list(file.measures()));
        }
        if (!file.before().isEmpty()) {
            add(new H3(Words.now("breach.measures.before")), list(file.before()));
        }
    }

    private UnorderedList list(List<MeasureLine> measures) {
        var list = new UnorderedList();
        list.addClassName("measure-list");
        measures.forEach(measure -> list.add(line(measure)));
        return list;
    }

    private ListItem line(MeasureLine measure) {
        var title = new Span(Words.now(
                "breach.measure.line",
                Words.now(measure.rung().key()),
                parts.name(measure.against()),
                parts.lastDay(measure.until())));
        title.addClassName("what");
        var item = new ListItem(new Div(title, state(measure)), Parts.why(measure.reason()));
        done(item, "breach.measure.proposed-by", Optional.of(measure.proposed()));
        done(item, "breach.measure.decided-by", measure.decided());
        measure.appeal().ifPresent(words -> {
            done(item, "breach.measure.appealed-by", measure.appealed());
            var said = Parts.asTyped(new Paragraph(words));
            said.addClassName("said-why");
            item.add(said);
        });
        done(item, "breach.measure.heard-by", measure.heard());
        measure.answer().ifPresent(answer -> item.add(Parts.why(answer)));
        item.add(verbs(measure));
        return item;
    }

    private void done(ListItem item, String key, Optional<Done> done) {
        done.ifPresent(each -> item.add(Parts.note(
                key,
                each.by().map(parts::name).orElseGet(() -> Words.now("breach.somebody")),
                parts.moment(each.at()))));
    }

    private static Tag state(MeasureLine measure) {
        if (measure.over() && measure.state().hasEffect()) {
            return Tag.plain(Words.of("breach.state.over"));
        }
        var words = Words.of("breach.state." + measure.state().code());
        return switch (measure.state()) {
            case PROPOSED, APPEALED -> Tag.embargo(words);
            case IN_FORCE, UPHELD -> Tag.alert(words);
            case DISMISSED, LIFTED -> Tag.plain(words);
        };
    }

    private Component verbs(MeasureLine measure) {
        var verbs = new Div();
        verbs.addClassName("actions");
        for (var verb : measure.verbs()) {
            verbs.add(verb(measure, verb));
        }
        verbs.setVisible(!measure.verbs().isEmpty());
        return verbs;
    }

    private NativeButton verb(MeasureLine measure, Verb verb) {
        var key = "breach.measure." + verb.code();
        return switch (verb) {
            case IMPOSE -> Parts.asks(key, "danger", () -> BreachActs.decide(parts, seen, measure, verb, lookAgain));
            case DISMISS -> Parts.asks(key, "quiet", () -> BreachActs.decide(parts, seen, measure, verb, lookAgain));
            case UPHOLD, LIFT -> Parts.asks(key, "quiet", () -> BreachActs.hear(parts, seen, measure, verb, lookAgain));
        };
    }
}
