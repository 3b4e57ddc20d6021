package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import presscenter.embargo.Embargo;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.SourceChange;
import presscenter.release.TextState;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.TextNames;
import presscenter.ui.Words;

/** What is there and what is missing, text by text, and the facts beside them (E20, E21). */
final class BeforeItCanLift extends Section {
    /** How a line stands; its sign repeats what its words say. */
    private enum Mark {
        DONE,
        TO_DO,
        MISSING
    }

    private final transient DeskParts parts;
    private final transient DeskRelease release;
    private final UnorderedList list = new UnorderedList();

    BeforeItCanLift(DeskParts parts, DeskRelease release) {
        this.parts = parts;
        this.release = release;
        list.addClassName("todo");
        add(new H2(Words.of(title())), list);
        line(release.text(release.source()));
        for (var language : Language.values()) {
            if (language != release.source()) {
                line(release.text(language));
            }
        }
        facts();
    }

    private String title() {
        if (release.out() || release.withdrawn().isPresent()) {
            return "release.before.texts";
        }
        return release.embargo() instanceof Embargo.None ? "release.before.out" : "release.before";
    }

    private void line(DeskRelease.Text text) {
        var name = TextNames.first(text.language());
        if (text.outOfDate()) {
            var words = parts.releases()
                    .sourceChange(release.number(), text.language())
                    .map(SourceChange::words)
                    .orElse(0);
            add(Mark.MISSING, Words.of("release.before.out-of-date", name, words), text);
            return;
        }
        var working = text.working();
        if (working.isPresent() && text.approved().isPresent()) {
            add(Mark.DONE, Words.of("release.before.approved-and-changing", name), text);
        } else if (working.isPresent()) {
            add(Mark.TO_DO, Words.of("release.before." + keyOf(working.get().state()), name), text);
        } else if (text.approved().isPresent()) {
            add(Mark.DONE, Words.of("release.before.approved", name), text);
        } else if (!text.absenceReason().isEmpty()) {
            var reason = Words.language()
                    .map(language -> text.absenceReason().nearest(language).orElse(""));
            add(Mark.DONE, Words.of("release.before.missing", name, reason), text);
        } else {
            add(Mark.MISSING, Words.of("release.before.none", name), text);
        }
    }

    private static String keyOf(TextState state) {
        return switch (state) {
            case DRAFT -> "writing";
            case IN_REVIEW -> "in-review";
            case RETURNED -> "returned";
            case APPROVED, SUPERSEDED -> "approved";
        };
    }

    private void add(Mark mark, Signal<String> words, DeskRelease.Text text) {
        var item = item(mark, words);
        if (text.approved().isPresent() && !text.outOfDate()) {
            return;
        }
        for (var assigned : text.assigned()) {
            var name = parts.name(assigned.person());
            var who = new Span(assigned.expectedAt()
                    .map(at -> Words.of(
                            "release.before.translator-expected",
                            name,
                            Words.language().map(language -> parts.times().dayAndTime(at, language))))
                    .orElseGet(() -> Words.of("release.before.translator", name)));
            who.addClassNames("note", "num");
            item.add(who);
        }
    }

    private void facts() {
        if (release.factsApproved()) {
            item(Mark.DONE, Words.of("release.before.facts-approved"));
        } else {
            item(Mark.TO_DO, Words.of("release.before.facts"));
        }
    }

    private ListItem item(Mark mark, Signal<String> words) {
        var item = new ListItem(new Span(words));
        item.addClassName("is-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        list.add(item);
        return item;
    }
}
