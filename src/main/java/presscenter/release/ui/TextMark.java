package presscenter.release.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import presscenter.release.DeskRelease;
import presscenter.release.TextState;
import presscenter.ui.Words;

/** How a text stands, as a word with an icon of its own. */
public enum TextMark {
    /** Nobody began it. */
    NONE,
    /** It does not come, or later, and there is a reason. */
    MISSING,
    WRITING,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    /** Its source moved on (L3). */
    OUT_OF_DATE;

    /** All that is to be said of a text; never empty. */
    public static List<TextMark> of(DeskRelease.Text text) {
        var marks = new ArrayList<TextMark>();
        if (text.approved().isPresent()) {
            marks.add(APPROVED);
        }
        text.working().ifPresent(working -> marks.add(of(working.state())));
        if (text.outOfDate()) {
            marks.add(OUT_OF_DATE);
        }
        if (marks.isEmpty()
                || (text.approved().isEmpty() && !text.absenceReason().isEmpty())) {
            marks.add(text.absenceReason().isEmpty() ? NONE : MISSING);
        }
        return List.copyOf(marks);
    }

    /** What matters most of a text, in the words of the page's language: for where there is little room. */
    public static Signal<String> shortly(DeskRelease.Text text) {
        var marks = new ArrayList<>(of(text));
        if (marks.size() > 1) {
            marks.remove(APPROVED);
        }
        return Words.of(marks.getLast().key());
    }

    private String key() {
        return "release.desk.text." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static TextMark of(TextState state) {
        return switch (state) {
            case DRAFT -> WRITING;
            case IN_REVIEW -> IN_REVIEW;
            case RETURNED -> RETURNED;
            case APPROVED, SUPERSEDED -> APPROVED;
        };
    }

    public Span tag() {
        var name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        var tag = new Span(Words.of(key()));
        tag.addClassNames("tag", "text-mark", name);
        return tag;
    }
}
