package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import presscenter.language.Moment;
import presscenter.language.Order;
import presscenter.release.DeskRelease;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.TextNames;
import presscenter.release.ui.TypedTimeField;
import presscenter.role.Role;
import presscenter.security.Colleagues.Colleague;
import presscenter.ui.Words;

/** Who translates a text and by when; who does already, and can be taken off it. */
final class TranslatorFields extends Div {
    private final transient DeskParts parts;
    private final transient DeskRelease release;
    private final transient DeskRelease.Text text;
    private final Select<Colleague> translator = new Select<>();
    private final TypedTimeField expected;

    TranslatorFields(DeskParts parts, DeskRelease release, DeskRelease.Text text) {
        this.parts = parts;
        this.release = release;
        this.text = text;
        addClassName("translator");
        expected = new TypedTimeField(parts, "release.assign.expected");
        translator.setLabel(Words.now("release.assign.who", Words.now(TextNames.key(text.language()))));
        translator.setItems(parts.colleagues().with(Role.TRANSLATOR).stream()
                .sorted(Comparator.comparing(Colleague::name, Order.of(Words.languageNow())))
                .toList());
        translator.setItemLabelGenerator(Colleague::name);
        translator.setManualValidation(true);
        translator.setErrorMessage(Words.now("release.assign.who-missing"));
        text.assigned().forEach(this::assigned);
        add(translator, expected);
    }

    private void assigned(DeskRelease.Assigned assigned) {
        var name = new Span(parts.name(assigned.person()));
        var line = new Div(name);
        line.addClassName("assigned");
        var off = Buttons.quiet("release.assign.take-off", () -> {
            parts.desk().unassign(release.number(), assigned.person(), text.language());
            line.removeFromParent();
        });
        off.getElement()
                .setAttribute("aria-label", Words.now("release.assign.take-off-whom", parts.name(assigned.person())));
        line.add(off);
        add(line);
    }

    /**
     * Assigns whoever was chosen; false if nobody was, or the time cannot be understood, which is said at its field.
     */
    boolean assign() {
        translator.setInvalid(translator.isEmpty());
        if (!expected.isFit(false) || translator.isInvalid()) {
            return false;
        }
        parts.desk()
                .assign(
                        release.number(),
                        translator.getValue().id(),
                        text.language(),
                        expected.moment().map(Moment::instant));
        return true;
    }
}
