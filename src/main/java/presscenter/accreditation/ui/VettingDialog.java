package presscenter.accreditation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.QueueExport;
import presscenter.accreditation.VettedEdition;
import presscenter.accreditation.VettingDesk;
import presscenter.accreditation.VettingExport;
import presscenter.accreditation.VettingExport.Extent;
import presscenter.audit.SheetFile.Format;
import presscenter.ui.AboutThePage;
import presscenter.ui.Words;

/** Takes away the list of an edition's applicants for the security authority, with a reason (A22). */
final class VettingDialog extends Dialog {
    private final transient VettingDesk desk;
    private final transient VettedEdition of;
    private final transient UUID by;
    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();
    private final RadioButtonGroup<Format> format = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();

    /** @param by who asks; the file is given to nobody else */
    VettingDialog(VettingDesk desk, VettedEdition of, UUID by) {
        this.desk = desk;
        this.of = of;
        this.by = by;
        addClassNames("verb", "decision");
        setHeaderTitle(Words.now(
                "accreditation.vetting.make.title", Labels.inWords(of.edition().name())));
        add(follows("accreditation.vetting.follows"), fields());
        var make = new NativeButton(Words.now("accreditation.vetting.make"), click -> make());
        make.addClassNames("btn", "primary");
        getFooter().add(QueueMarks.button("accreditation.queue.cancel", this::close), make);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(changed -> {
            if (changed.isOpened()) {
                reason.focus();
            }
        });
    }

    private Div fields() {
        extent.setLabel(Words.now("accreditation.vetting.extent"));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(each -> switch (each) {
            case NEW -> Words.now("accreditation.vetting.extent.new", of.fresh());
            case ALL -> Words.now("accreditation.vetting.extent.all", of.all());
        });
        extent.setValue(Extent.NEW);
        format.setLabel(Words.now("accreditation.export.format"));
        format.setItems(Format.values());
        format.setItemLabelGenerator(each -> Words.now("accreditation.export.format." + Applicants.name(each)));
        format.setValue(Format.XLSX);
        reason.setLabel(Words.now("accreditation.vetting.reason"));
        reason.setHelperText(Words.now("accreditation.export.reason.hint"));
        reason.setMaxLength(QueueExport.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        var fields = new Div(extent, format, reason);
        fields.addClassName("fields");
        return fields;
    }

    private void make() {
        try {
            offer(new VettingExport(
                    of.edition().key(), extent.getValue(), format.getValue(), reason.getValue(), UUID.randomUUID()));
        } catch (ApplicationRefused refused) {
            reason.setErrorMessage(Words.now(refused.key()));
            reason.setInvalid(true);
            reason.focus();
        }
    }

    /** Shows the file's link in the place of the questions: it bears out what was answered, and nothing else. */
    private void offer(VettingExport asked) {
        var save = new Anchor(
                new VettingAnswer(desk, asked, by, Words.languageNow()),
                AttachmentType.DOWNLOAD,
                Words.now("accreditation.export.save"));
        save.addClassNames("btn", "primary");
        removeAll();
        add(follows("accreditation.export.ready-personal"));
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
