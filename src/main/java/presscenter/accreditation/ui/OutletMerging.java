package presscenter.accreditation.ui;

import static presscenter.accreditation.ui.Labels.labelled;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.accreditation.FoundOutlet;
import presscenter.accreditation.OutletFile;
import presscenter.accreditation.OutletRefused;
import presscenter.ui.Words;

/** Of which registered outlet a record is a part; says what will follow before it is done. */
class OutletMerging extends Div {
    private final transient OutletParts parts;
    private final transient SerializableRunnable then;
    private transient OutletFile part;
    private final ComboBox<Target> into = labelled(new ComboBox<>(), "accreditation.outlet.into");
    private final TextArea reason = labelled(new TextArea(), "accreditation.outlet.reason");
    private final Paragraph effect = new Paragraph();
    private final Div theirs = new Div();

    OutletMerging(OutletParts parts, OutletFile part, SerializableRunnable then) {
        this.parts = parts;
        this.part = part;
        this.then = then;
        addClassName("outlet-form");
        into.setItems(query ->
                found(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        into.setItemLabelGenerator(Target::label);
        into.setManualValidation(true);
        var how = Words.of("accreditation.outlet.into.how");
        Signal.effect(into, () -> into.setHelperText(how.get()));
        into.addValueChangeListener(chosen -> sayEffect());
        reason.setManualValidation(true);
        effect.addClassName("follows");
        theirs.addClassName("outlet-theirs");
        var subject = new Paragraph(Labels.inWords(part.draft().name()));
        subject.addClassName("outlet-subject");
        add(subject, into, effect, reason, theirs);
        parts.desk().alike(part.key(), Words.languageNow()).stream()
                .findFirst()
                .ifPresent(outlet -> into.setValue(new Target(outlet.key(), OutletQuestions.nameAndCountry(outlet))));
        sayEffect();
    }

    void ask() {
        new OutletDialog("accreditation.outlet.merge", this::merge, this::says, this).open();
    }

    private Stream<Target> found(String typed) {
        return parts.registry().find(typed, Words.languageNow(), 20).stream()
                .filter(outlet -> !outlet.key().equals(part.key()))
                .map(OutletMerging::target);
    }

    private static Target target(FoundOutlet outlet) {
        return new Target(
                outlet.key(), Words.now("accreditation.outlet.name-and-country", outlet.name(), outlet.countryName()));
    }

    private void sayEffect() {
        var name = Labels.inWords(part.draft().name());
        var names = Stream.concat(part.draft().name().values().values().stream(), part.draft().aliases().stream())
                .distinct()
                .collect(Collectors.joining(" · "));
        effect.setText(into.getOptionalValue()
                .map(target -> Words.now("accreditation.outlet.merge.follows", name, target.label(), names))
                .orElse(""));
    }

    private boolean merge() {
        into.setInvalid(false);
        reason.setInvalid(false);
        var target = into.getOptionalValue();
        if (target.isEmpty()) {
            into.setErrorMessage(Words.now("accreditation.outlet.into.missing"));
            into.setInvalid(true);
            into.focus();
            return false;
        }
        parts.desk().merge(part.key(), part.version(), target.orElseThrow().key(), reason.getValue());
        return OutletQuestions.done("accreditation.outlet.merged", part.draft().name(), then);
    }

    private boolean says(OutletRefused refused) {
        if (refused.why() == OutletRefused.Why.CHANGED_MEANWHILE) {
            parts.desk().file(part.key()).ifPresent(now -> {
                part = now;
                sayEffect();
                theirs.removeAll();
                theirs.add(new OutletFacts(now.draft(), parts.registry()));
            });
        }
        if (refused.why() != OutletRefused.Why.REASON_MISSING) {
            return false;
        }
        reason.setErrorMessage(Words.now(refused.key(), refused.word()));
        reason.setInvalid(true);
        reason.focus();
        return true;
    }

    private record Target(String key, String label) {}
}
