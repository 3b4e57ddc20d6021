package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import presscenter.language.Language;
import presscenter.language.Order;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Assigned;
import presscenter.release.Refused;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.TextNames;
import presscenter.release.ui.TypedTimeField;
import presscenter.role.Role;
import presscenter.security.Colleagues.Colleague;
import presscenter.ui.Words;

/** Who translates a text and by when; who does already, and can be taken off it or told another time. */
final class TranslatorFields extends Div {
    private final transient DeskParts parts;
    private final transient ReleaseNumber number;
    private final Language language;
    private final Div there = new Div();
    private final Select<Colleague> translator = new Select<>();
    private final TypedTimeField expected;
    private transient List<Assigned> before;

    TranslatorFields(DeskParts parts, DeskRelease release, DeskRelease.Text text) {
        this.parts = parts;
        number = release.number();
        language = text.language();
        before = text.assigned();
        addClassName("translator");
        expected = new TypedTimeField(parts, "release.assign.expected");
        translator.setLabel(Words.now("release.assign.who", Words.now(TextNames.key(text.language()))));
        translator.setItems(parts.colleagues().with(Role.TRANSLATOR).stream()
                .sorted(Comparator.comparing(Colleague::name, Order.of(Words.languageNow())))
                .toList());
        translator.setItemLabelGenerator(Colleague::name);
        translator.setManualValidation(true);
        translator.setErrorMessage(Words.now("release.assign.who-missing"));
        translator.addValueChangeListener(chosen -> before(chosen.getValue().id())
                .flatMap(Assigned::expected)
                .filter(at -> expected.isBlank())
                .ifPresent(expected::show));
        before.forEach(this::assigned);
        add(there, translator, expected);
    }

    private void assigned(Assigned assigned) {
        var name = parts.name(assigned.person());
        var line = new Div(new Span(words(assigned, name)));
        line.addClassName("assigned");
        var off = Buttons.quiet("release.assign.take-off", () -> {
            parts.translators().unassign(number, assigned.person(), language);
            before = before.stream().filter(each -> !each.equals(assigned)).toList();
            line.removeFromParent();
        });
        off.getElement().setAttribute("aria-label", Words.now("release.assign.take-off-whom", name));
        line.add(off);
        there.add(line);
    }

    private Signal<String> words(Assigned assigned, String name) {
        return assigned.expectedAt()
                .map(at -> Words.of(
                        "release.before.translator-expected",
                        name,
                        Words.language().map(page -> parts.times().dayAndTime(at, page))))
                .orElseGet(() -> Words.of("release.before.translator", name));
    }

    /**
     * Assigns whoever was chosen; false if nobody was, or the time cannot be understood, which is said at its field.
     *
     * @throws Refused if a colleague told the translator another time meanwhile: it stands here then (S12)
     */
    boolean assign() {
        translator.setInvalid(translator.isEmpty());
        if (!expected.isFit(false) || translator.isInvalid()) {
            return false;
        }
        var person = translator.getValue().id();
        try {
            parts.translators().assign(number, language, before(person), new Assigned(person, expected.moment()));
            return true;
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.TRANSLATOR_CHANGED_MEANWHILE) {
                before = parts.releases().find(number).text(language).assigned();
                there.removeAll();
                before.forEach(this::assigned);
            }
            throw refused;
        }
    }

    private Optional<Assigned> before(UUID person) {
        return before.stream().filter(each -> each.person().equals(person)).findFirst();
    }
}
