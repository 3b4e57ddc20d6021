package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import presscenter.accreditation.ApplicationState;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** The small things of which the officers' view is made: marks, links and buttons with words of their own. */
final class QueueMarks {
    private QueueMarks() {}

    /** What an officer must not overlook. */
    static List<Component> of(boolean late, boolean appeal, boolean changed, boolean registered) {
        var marks = new ArrayList<Component>();
        if (changed) {
            marks.add(Tag.alert(Words.of("accreditation.queue.changed")));
        }
        if (appeal) {
            marks.add(Tag.plain(Words.of("accreditation.queue.appeal")));
        }
        if (late) {
            marks.add(Tag.plain(Words.of("accreditation.queue.late")));
        }
        if (!registered) {
            marks.add(Tag.alert(Words.of("accreditation.queue.not-registered")));
        }
        return marks;
    }

    /** The person was accredited before (A1). */
    static Tag renewal() {
        return Tag.plain(Words.of("accreditation.queue.renewal"));
    }

    static Tag state(ApplicationState state) {
        var words = Words.of("accreditation.became." + Applicants.name(state));
        return switch (state) {
            case APPROVED -> Tag.good(words);
            case REFUSED, REVOKED, SUSPENDED -> Tag.alert(words);
            case DRAFT, SUBMITTED, NEEDS_INFORMATION, WAITLISTED, WITHDRAWN, EXPIRED -> Tag.plain(words);
        };
    }

    /** What the desk calls those that stand so: what an applicant handed in waits here. */
    static String key(ApplicationState state) {
        return "accreditation.queue.state." + Applicants.name(state);
    }

    /** A chip that is an address. */
    static Anchor chip(String words, String href, boolean on) {
        var chip = new Anchor(href, words);
        chip.addClassName("chip");
        chip.getElement().setAttribute("router-link", true);
        if (on) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    static NativeButton button(String key, SerializableRunnable press, String... weight) {
        var button = new NativeButton(Words.of(key));
        button.addClassName("btn");
        button.addClassNames(weight);
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> press.run());
        return button;
    }

    /** A button that asks before it does anything. */
    static NativeButton asks(String key, SerializableRunnable press, String... weight) {
        var button = button(key, press, weight);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }

    /** Words that an applicant wrote: nobody said in which language (L10). */
    static <C extends Component> C asTyped(C words) {
        words.getElement().setAttribute("lang", "und");
        return words;
    }
}
