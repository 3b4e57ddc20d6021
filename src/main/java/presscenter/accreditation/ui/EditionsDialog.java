package presscenter.accreditation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.Places;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/**
 * Sets an edition: its names, its days, from when an application is late (A1, A10), how many places there are (A12),
 * and whether applicants are vetted (A22).
 */
final class EditionsDialog extends Dialog {
    private static final LocalTime END_OF_OFFICE = LocalTime.of(18, 0);

    private final transient QueueParts parts;
    private final transient Runnable done;
    private final Select<Optional<EditionFacts>> which = new Select<>();
    private final TextField key = new TextField();
    private final Map<Language, TextField> names = new EnumMap<>(Language.class);
    private final DatePicker begins = Days.field("accreditation.set-edition.begins", null);
    private final DatePicker ends = Days.field("accreditation.set-edition.ends", null);
    private final DatePicker deadline = Days.field("accreditation.set-edition.deadline", null);
    private final TextField time = new TextField();
    private final Checkbox vetted = new Checkbox();
    private final IntegerField places = new IntegerField();
    private final IntegerField perOutlet = new IntegerField();
    private final Paragraph refusal = new Paragraph();
    private transient Optional<EditionFacts> seen = Optional.empty();

    EditionsDialog(QueueParts parts, Runnable done) {
        this.parts = parts;
        this.done = done;
        addClassNames("verb", "decision");
        setHeaderTitle(Words.now("accreditation.set-edition.title"));
        which.setLabel(Words.now("accreditation.set-edition.which"));
        which.setItems(Stream.concat(
                        parts.desk().editions().stream().map(Optional::of), Stream.of(Optional.<EditionFacts>empty()))
                .toList());
        which.setItemLabelGenerator(each -> each.map(edition -> QueueParts.inWords(edition.name()))
                .orElseGet(() -> Words.now("accreditation.set-edition.new")));
        which.addValueChangeListener(chosen -> show(chosen.getValue()));
        key.setLabel(Words.now("accreditation.set-edition.key"));
        key.setHelperText(Words.now("accreditation.set-edition.key.hint"));
        time.setLabel(Words.now("accreditation.set-edition.time"));
        vetted.setLabel(Words.now("accreditation.set-edition.vetted"));
        counted(places, "accreditation.set-edition.places");
        counted(perOutlet, "accreditation.set-edition.places-per-outlet");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        var fields = new Div(which, key);
        for (var language : Language.values()) {
            var name = new TextField(Words.now("accreditation.set-edition.name", language.ownName()));
            name.getElement().setAttribute("lang", language.tag());
            names.put(language, name);
            fields.add(name);
        }
        var days = new Div(begins, ends, deadline, time);
        days.addClassName("pair");
        var counts = new Div(places, perOutlet);
        counts.addClassName("pair");
        fields.add(days, counts, vetted, refusal);
        fields.addClassName("fields");
        add(fields);
        var save = new NativeButton(Words.now("accreditation.set-edition.save"), click -> save());
        save.addClassNames("btn", "primary");
        getFooter().add(QueueMarks.button("accreditation.queue.cancel", this::close), save);
        setCloseOnOutsideClick(false);
        which.setValue(parts.desk().editions().stream().reduce((first, last) -> last));
    }

    private static void counted(IntegerField field, String label) {
        field.setLabel(Words.now(label));
        field.setHelperText(Words.now("accreditation.set-edition.places.hint"));
        field.setMin(1);
        var bad = Words.now("accreditation.set-edition.places.bad");
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(bad)
                .setMinErrorMessage(bad)
                .setStepErrorMessage(bad));
    }

    private List<EditionField<?>> eachField() {
        var each = new ArrayList<EditionField<?>>();
        names.forEach((language, field) -> each.add(
                new EditionField<>(field, facts -> facts.name().in(language).orElse(""), "")));
        var times = parts.times();
        each.add(new EditionField<>(begins, EditionFacts::begins, null));
        each.add(new EditionField<>(ends, EditionFacts::ends, null));
        each.add(new EditionField<>(deadline, facts -> times.day(facts.deadline()), null));
        each.add(new EditionField<>(time, facts -> times.time(facts.deadline()), times.time(END_OF_OFFICE)));
        each.add(new EditionField<>(vetted, EditionFacts::vetted, false));
        each.add(new EditionField<>(places, facts -> facts.places().inAll().orElse(null), null));
        each.add(new EditionField<>(
                perOutlet, facts -> facts.places().perOutlet().orElse(null), null));
        return each;
    }

    private void show(Optional<EditionFacts> chosen) {
        seen = chosen;
        key.setValue(chosen.map(EditionFacts::key).orElse(""));
        key.setReadOnly(chosen.isPresent());
        eachField().forEach(field -> field.show(chosen));
        refusal.setText("");
    }

    /** A colleague set it meanwhile: what this officer did not touch is what it is now, and the rest is theirs. */
    private void meanwhile() {
        var stored = parts.desk().editions().stream()
                .filter(edition -> seen.isPresent() && edition.key().equals(key.getValue()))
                .findFirst();
        stored.ifPresent(now -> eachField().forEach(field -> field.takeOver(seen.orElseThrow(), now)));
        seen = stored;
    }

    private void save() {
        var typed = new EnumMap<Language, String>(Language.class);
        names.forEach((language, field) -> {
            if (!field.getValue().isBlank()) {
                typed.put(language, field.getValue().strip());
            }
        });
        if (Stream.of(begins, ends, deadline).filter(Days::isMissing).count() > 0) { // each says it for itself
            return;
        }
        if (places.isInvalid() || perOutlet.isInvalid()) { // nobody means to count no places by a slip
            return;
        }
        try {
            var from =
                    deadline.getValue().atTime(LocalTime.parse(time.getValue().strip()));
            var facts = new EditionFacts(
                    key.getValue().strip(),
                    new Localized<>(typed),
                    begins.getValue(),
                    ends.getValue(),
                    from.atZone(parts.times().zone()).toInstant(),
                    vetted.getValue(),
                    new Places(places.getOptionalValue(), perOutlet.getOptionalValue()));
            parts.desk().set(facts, seen);
            close();
            Notices.good("accreditation.set-edition.saved", QueueParts.inWords(facts.name()));
            done.run();
        } catch (ApplicationRefused refused) {
            meanwhile();
            refusal.setText(Words.now(refused.key()));
        } catch (IllegalArgumentException | DateTimeParseException impossible) {
            refusal.setText(Words.now("accreditation.set-edition.impossible"));
        }
    }
}
