package presscenter.breach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import presscenter.breach.Reason;
import presscenter.ui.Words;

/** The small things of which these pages are made. */
final class Parts {
    private Parts() {}

    /** A button that asks before it does anything. */
    static NativeButton asks(String key, String weight, SerializableRunnable press) {
        var button = new NativeButton(Words.of(key));
        button.addClassNames("btn", weight);
        button.getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "dialog");
        button.addClickListener(click -> press.run());
        return button;
    }

    static Paragraph note(String key, Object... args) {
        var note = new Paragraph(Words.now(key, args));
        note.addClassName("note");
        return note;
    }

    /** Why: a prepared reason in the page's language, or own words, of which nobody said in which language (L10). */
    static Paragraph why(Reason reason) {
        var words = new Paragraph(BreachParts.words(reason));
        words.addClassName("said-why");
        return reason.isPrepared() ? words : asTyped(words);
    }

    static <C extends Component> C asTyped(C words) {
        words.getElement().setAttribute("lang", "und");
        return words;
    }

    static void fact(DescriptionList list, String key, Component words) {
        list.add(new DescriptionList.Term(Words.now(key)), new DescriptionList.Description(words));
    }

    static void fact(DescriptionList list, String key, String words) {
        fact(list, key, new Span(words));
    }
}
