package presscenter.accreditation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.PersonalField;
import presscenter.accreditation.QueueExport;
import presscenter.accreditation.QueueFilter;
import presscenter.audit.SheetFile.Format;
import presscenter.ui.AboutThePage;
import presscenter.ui.Words;

/** Takes away as a file what the queue's filters find; what is personal only by name, and with a reason (A6). */
final class ExportDialog extends Dialog {
    private final transient QueueParts parts;
    private final transient QueueFilter filter;
    private final transient UUID by;
    private final RadioButtonGroup<Format> format = new RadioButtonGroup<>();
    private final Map<PersonalField, Checkbox> personal = new EnumMap<>(PersonalField.class);
    private final TextArea reason = new TextArea();

    /** @param by who asks; the file is given to nobody else */
    ExportDialog(QueueParts parts, QueueFilter filter, UUID by) {
        this.parts = parts;
        this.filter = filter;
        this.by = by;
        addClassNames("verb", "decision");
        setHeaderTitle(Words.now("accreditation.export.title"));
        add(follows("accreditation.export.follows"), fields());
        var make = new NativeButton(Words.now("accreditation.export.make"), click -> make());
        make.addClassNames("btn", "primary");
        getFooter().add(QueueMarks.button("accreditation.queue.cancel", this::close), make);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(changed -> {
            if (changed.isOpened()) {
                make.focus();
            }
        });
    }

    private Div fields() {
        format.setLabel(Words.now("accreditation.export.format"));
        format.setItems(Format.values());
        format.setItemLabelGenerator(each -> Words.now("accreditation.export.format." + Applicants.name(each)));
        format.setValue(Format.XLSX);
        reason.setLabel(Words.now("accreditation.export.reason"));
        reason.setHelperText(Words.now("accreditation.export.reason.hint"));
        reason.setMaxLength(QueueExport.LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setVisible(false);
        var fields = new Div(format, personal(), reason);
        fields.addClassName("fields");
        return fields;
    }

    private Div personal() {
        var label = new H3(Words.now("accreditation.export.personal"));
        var hint = new Paragraph(Words.now("accreditation.export.personal.hint"));
        hint.addClassName("note");
        var checks = new Div(label, hint);
        checks.addClassNames("checks", "personal");
        checks.getElement().setAttribute("role", "group").setAttribute("aria-label", label.getText());
        for (var field : PersonalField.values()) {
            var box = new Checkbox(Words.now(field.key()));
            box.addValueChangeListener(pressed -> reason.setVisible(!chosen().isEmpty()));
            personal.put(field, box);
            checks.add(box);
        }
        return checks;
    }

    private Set<PersonalField> chosen() {
        return personal.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void make() {
        try {
            var why = chosen().isEmpty() ? "" : reason.getValue();
            offer(new QueueExport(filter, format.getValue(), chosen(), why));
        } catch (ApplicationRefused refused) {
            reason.setErrorMessage(Words.now(refused.key()));
            reason.setInvalid(true);
            reason.focus();
        }
    }

    /** Shows the file's link in the place of the questions: it bears out what was answered, and nothing else. */
    private void offer(QueueExport asked) {
        var save = new Anchor(
                new ExportAnswer(parts.exports(), asked, by, Words.languageNow()),
                AttachmentType.DOWNLOAD,
                Words.now("accreditation.export.save"));
        save.addClassNames("btn", "primary");
        removeAll();
        add(follows(asked.personal().isEmpty() ? "accreditation.export.ready" : "accreditation.export.ready-personal"));
        getFooter().removeAll();
        getFooter().add(QueueMarks.button("accreditation.export.close", this::close), save);
        save.focus();
    }

    private static Paragraph follows(String key) {
        var follows = new Paragraph(Words.now(key));
        follows.addClassName("follows");
        return follows;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        AboutThePage.closesWithIt(this, attached.getUI());
    }
}
