package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.stream.Stream;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ApplicationVerb;
import presscenter.accreditation.Remark;
import presscenter.ui.Words;

/** Why: a prepared reason, which each applicant reads in a language of their own, or own words. */
class RemarkFields extends Div {
    private static final String OWN = "accreditation.queue.own-words";

    private final RadioButtonGroup<String> prepared = new RadioButtonGroup<>();
    private final TextArea own = new TextArea();

    /** @param reasons without {@link Remark#PREPARED}, in the order in which they are offered */
    private RemarkFields(String label, String... reasons) {
        addClassName("why-fields");
        prepared.setLabel(Words.now(label));
        prepared.setItems(Stream.concat(Stream.of(reasons).map(key -> Remark.PREPARED + key), Stream.of(OWN))
                .toList());
        prepared.setItemLabelGenerator(Words::now);
        prepared.setManualValidation(true);
        prepared.addValueChangeListener(chosen -> own.setVisible(OWN.equals(chosen.getValue())));
        own.setLabel(Words.now("accreditation.queue.own-words.label"));
        own.setHelperText(Words.now("accreditation.queue.own-words.hint"));
        own.setMaxLength(Remark.LONGEST);
        own.setManualValidation(true);
        own.setVisible(false);
        add(prepared, own);
    }

    /** Those that fit this verb; empty for one that needs no reason. */
    static Optional<RemarkFields> of(ApplicationVerb verb) {
        return switch (verb) {
            case ASK ->
                Optional.of(new RemarkFields(
                        "accreditation.queue.what",
                        "ask-letter",
                        "ask-identity",
                        "ask-portrait",
                        "ask-latin-name",
                        "ask-editor"));
            case REFUSE ->
                Optional.of(new RemarkFields(
                        "accreditation.queue.why",
                        "no-news-outlet",
                        "not-confirmed",
                        "no-places",
                        "no-answer",
                        "not-true"));
            case SUSPEND, REVOKE ->
                Optional.of(
                        new RemarkFields("accreditation.queue.why", "embargo-broken", "assignment-ended", "not-true"));
            case APPROVE, WAITLIST, RESUME, PROPOSE_EMBARGO -> Optional.empty();
        };
    }

    /** The keyboard goes on at the first reason. */
    final void focus() {
        prepared.getElement()
                .executeJs("requestAnimationFrame(() => this.querySelector('vaadin-radio-button')?.focus())");
    }

    /** Runs when Enter is pressed at a prepared reason; among own words it begins a line. */
    void onEnter(SerializableRunnable press) {
        prepared.getElement()
                .addEventListener("keydown", pressed -> press.run())
                .setFilter("event.key === 'Enter'");
    }

    /** The reason; empty if none was given, which is said at its field. */
    Optional<Remark> remark() {
        var missing = Words.now("accreditation.refused.reason-missing");
        var chosen = prepared.getOptionalValue();
        prepared.setErrorMessage(missing);
        prepared.setInvalid(chosen.isEmpty());
        own.setInvalid(false);
        if (chosen.isEmpty()) {
            focus();
            return Optional.empty();
        }
        try {
            return chosen.map(key -> new Remark(key.equals(OWN) ? own.getValue() : key));
        } catch (ApplicationRefused refused) {
            own.setErrorMessage(missing);
            own.setInvalid(true);
            own.focus();
            return Optional.empty();
        }
    }
}
