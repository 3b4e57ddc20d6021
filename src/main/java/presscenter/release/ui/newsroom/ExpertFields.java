package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import presscenter.audit.Expert;
import presscenter.audit.Expert.Part;

/**
 * Who the expert is, where they work, and for what the text was shared (E28). The browser's own fields: a reader's page
 * loads no others.
 */
class ExpertFields extends Div {
    private final Map<Part, Field> fields = new EnumMap<>(Part.class);

    ExpertFields(Wording wording, ReadingVerbs verbs) {
        addClassName("expert-fields");
        for (var part : Part.values()) {
            var field = new Field(part, wording);
            fields.put(part, field);
            add(field);
        }
        var name = new NativeButton(wording.say("release.experts.send"));
        name.addClickListener(click -> name(name, verbs));
        name.addClassNames("btn", "primary");
        name.getElement().setAttribute("type", "button");
        add(name);
    }

    private void name(NativeButton pressed, ReadingVerbs verbs) {
        var said = new EnumMap<Part, String>(Part.class);
        fields.forEach((part, field) -> said.put(part, field.value()));
        var wrong = Expert.wrong(said);
        fields.forEach((part, field) -> field.isWrong(wrong.contains(part)));
        if (wrong.isEmpty()) {
            pressed.setEnabled(false);
            verbs.nameExpert(Expert.of(said));
        } else {
            wrong.stream().sorted().findFirst().map(fields::get).ifPresent(Field::focus);
        }
    }

    /** A field with its name, and with what is wrong of what stands in it. */
    private static final class Field extends Div {
        private final Input input = new Input();
        private final Span refusal = new Span();
        private final String wrong;

        Field(Part part, Wording wording) {
            var key = part.name().toLowerCase(Locale.ROOT);
            var id = "expert-" + key;
            wrong = wording.say("release.experts." + key + ".wrong", part.longest());
            input.setId(id);
            input.getElement().setAttribute("maxlength", Integer.toString(part.longest()));
            input.getElement().setAttribute("autocomplete", "off");
            if (part != Part.ADDRESS) {
                input.getElement().setAttribute("aria-required", "true");
            } else {
                input.getElement().setAttribute("inputmode", "email");
            }
            refusal.setId(id + "-wrong");
            refusal.addClassName("refusal");
            var label = new NativeLabel(wording.say("release.experts." + key));
            label.setFor(id);
            add(label, input, refusal);
        }

        String value() {
            return input.getValue();
        }

        void focus() {
            input.focus();
        }

        void isWrong(boolean is) {
            refusal.setText(is ? wrong : "");
            if (is) {
                input.getElement()
                        .setAttribute("aria-invalid", "true")
                        .setAttribute("aria-describedby", refusal.getId().orElseThrow());
            } else {
                input.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
            }
        }
    }
}
