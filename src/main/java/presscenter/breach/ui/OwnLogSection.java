package presscenter.breach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.Locale;
import presscenter.audit.DecisionLog.Decided;
import presscenter.audit.ReaderLog.Known;
import presscenter.breach.OpenFile;
import presscenter.breach.OpenFile.Verb;
import presscenter.breach.OwnLog;
import presscenter.breach.OwnLog.Lines;
import presscenter.ui.Words;

/** Our own part first: who had the text before it was seen outside, and what was decided here until then (E30). */
class OwnLogSection extends Section {
    private final transient BreachParts parts;
    private final Instant lift;

    /** @param checked somebody says that this was looked at */
    OwnLogSection(BreachParts parts, OpenFile file, OwnLog log, SerializableRunnable checked) {
        this.parts = parts;
        lift = log.lift().orElse(Instant.MAX);
        addClassName("own-log");
        add(
                new H2(Words.now("breach.own-log")),
                Parts.note("breach.own-log.intro"),
                lines("breach.own-log.readers", log.readers()),
                lines("breach.own-log.staff", log.staff()),
                decisions(log.decisions()));
        if (file.verbs().contains(Verb.CHECK)) {
            add(tick(checked));
        }
        file.checked()
                .ifPresent(done -> add(Parts.note(
                        "breach.checked",
                        done.by().map(parts::name).orElseGet(() -> Words.now("breach.somebody")),
                        parts.moment(done.at()))));
    }

    private Component lines(String title, Lines<Known> people) {
        var list = new UnorderedList();
        list.addClassName("log-lines");
        people.shown().forEach(known -> list.add(line(known)));
        return titled(title, list, people);
    }

    private ListItem line(Known known) {
        var when = new Span(parts.times().stamp(known.first()));
        when.addClassName("num");
        var outlet = known.outlet().map(parts::outlet);
        var who = new Span(outlet.map(name -> Words.now("breach.person-of", parts.name(known.person()), name))
                .orElseGet(() -> parts.name(known.person())));
        var did = new Span(Words.now(
                "breach.did." + known.action().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var item = new ListItem(when, who, did);
        if (known.first().isBefore(lift)) {
            item.addClassName("before-lift");
            item.add(new Span(Words.now("breach.before-lift")));
        }
        return item;
    }

    private Component decisions(Lines<Decided> decisions) {
        var list = new UnorderedList();
        list.addClassName("log-lines");
        decisions.shown().forEach(decided -> {
            var when = new Span(parts.times().stamp(decided.at()));
            when.addClassName("num");
            list.add(new ListItem(
                    when,
                    new Span(Words.now("audit.what." + decided.what())),
                    new Span(decided.by().map(parts::name).orElseGet(() -> Words.now("breach.by-itself")))));
        });
        return titled("breach.own-log.decisions", list, decisions);
    }

    private static Component titled(String title, UnorderedList list, Lines<?> lines) {
        var count = lines.shown().size();
        var titled = new Div(new H3(Words.now(title, count)), list);
        list.setVisible(count > 0);
        if (count == 0) {
            titled.add(Parts.note("breach.own-log.none"));
        }
        if (lines.more()) {
            titled.add(Parts.note("breach.own-log.more", OwnLog.MOST));
        }
        return titled;
    }

    private static Component tick(SerializableRunnable checked) {
        var looked = new Checkbox(Words.now("breach.check.tick"));
        var say = new NativeButton(Words.now("breach.check"));
        say.addClassName("btn");
        say.getElement().setAttribute("type", "button");
        var missing = new Paragraph();
        missing.addClassName("refusal");
        missing.getElement().setAttribute("role", "alert");
        say.addClickListener(click -> {
            if (looked.getValue()) {
                checked.run();
            } else {
                missing.setText(Words.now("breach.check.missing"));
            }
        });
        var tick = new Div(looked, say, missing);
        tick.addClassName("tick");
        return tick;
    }
}
