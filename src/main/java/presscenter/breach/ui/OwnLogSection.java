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
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.DecisionLog.Decided;
import presscenter.audit.NamedExpert;
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
                experts(log.experts()),
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
        var who = new Span(who(known.person(), known.outlet()));
        var did = new Span(Words.now(
                "breach.did." + known.action().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var item = new ListItem(when, who, did);
        if (known.first().isBefore(lift)) {
            item.addClassName("before-lift");
            item.add(new Span(Words.now("breach.before-lift")));
        }
        return item;
    }

    private Component experts(Lines<NamedExpert> experts) {
        var list = new UnorderedList();
        list.addClassName("log-lines");
        experts.shown().forEach(named -> list.add(line(named)));
        return titled("breach.own-log.experts", list, experts);
    }

    private ListItem line(NamedExpert named) {
        var when = new Span(parts.times().stamp(named.at()));
        when.addClassName("num");
        var expert = new Span(
                Words.now("breach.expert", named.expert().name(), named.expert().affiliation()));
        var by = new Span(Words.now("breach.expert.named-by", who(named.person(), named.outlet())));
        var item = new ListItem(when, expert, by);
        named.mistaken()
                .ifPresent(since -> item.add(new Span(
                        Words.now("breach.expert.mistaken", parts.times().stamp(since)))));
        return item;
    }

    /** A person and, if there is one, the outlet. */
    private String who(UUID person, Optional<String> outlet) {
        return outlet.map(parts::outlet)
                .map(name -> Words.now("breach.person-of", parts.name(person), name))
                .orElseGet(() -> parts.name(person));
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
