package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import presscenter.embargo.Embargo;
import presscenter.language.Moment;
import presscenter.release.DeskRelease;
import presscenter.release.EmbargoPlan;
import presscenter.ui.Words;

/** How long an embargo lasts and from when its readers may read: gives a plan, or says at the field what it lacks. */
public final class EmbargoFields extends Div {
    /** The forms, in the order in which they are offered. */
    public enum Form {
        AT_ONCE("release.embargo.form.at-once"),
        INSTANT("release.embargo.form.until"),
        DELIVERED("release.embargo.form.delivered"),
        FURTHER_NOTICE("release.embargo.form.notice");

        private final String key;

        Form(String key) {
            this.key = key;
        }
    }

    private final Select<Form> form = new Select<>();
    private final TypedTimeField until;
    private final TypedTimeField expected;
    private final TypedTimeField window;
    private final boolean asksForWindow;
    private final Paragraph noTerms = new Paragraph(Words.of("release.terms.aside.in-dialog"));
    private final boolean termsAreInForce;

    public EmbargoFields(DeskParts parts, List<Form> forms, boolean asksForWindow) {
        this.asksForWindow = asksForWindow;
        termsAreInForce = parts.terms().areInForce();
        noTerms.addClassName("no-terms");
        until = new TypedTimeField(parts, "release.embargo.until");
        expected = new TypedTimeField(parts, "release.embargo.expected");
        window = new TypedTimeField(parts, "release.embargo.window");
        form.setLabel(Words.now("release.embargo.how-long"));
        form.setItems(forms);
        form.setItemLabelGenerator(each -> Words.now(each.key));
        form.addValueChangeListener(chosen -> settle());
        form.setValue(forms.getFirst());
        addClassName("embargo-fields");
        window.help("release.embargo.window-hint");
        expected.help("release.embargo.expected-hint");
        add(form, noTerms, until, expected, window);
    }

    /** Chooses a form, which a person can change. */
    void propose(Form likely) {
        form.setValue(likely);
    }

    /** Tells this, now and at each change, whether there is an embargo at all. */
    public void whenEmbargoed(SerializableConsumer<Boolean> told) {
        told.accept(form.getValue() != Form.AT_ONCE);
        form.addValueChangeListener(chosen -> told.accept(chosen.getValue() != Form.AT_ONCE));
    }

    /** Begins with what the release has. */
    public void show(DeskRelease release) {
        form.setValue(
                switch (release.embargo()) {
                    case Embargo.None none -> Form.AT_ONCE;
                    case Embargo.Until instant -> Form.INSTANT;
                    case Embargo.UntilDelivered delivered -> Form.DELIVERED;
                    case Embargo.UntilFurtherNotice notice -> Form.FURTHER_NOTICE;
                });
        if (release.embargo() instanceof Embargo.Until) {
            release.typed().lift().ifPresent(until::show);
        }
        release.typed().expected().ifPresent(expected::show);
        release.typed().window().ifPresent(window::show);
    }

    /** The plan as it was read back; empty if something is missing, which is said at its field. */
    public Optional<EmbargoPlan> plan() {
        var chosen = form.getValue();
        var untilFits = chosen != Form.INSTANT || until.isFit(true);
        var expectedFits = chosen != Form.DELIVERED || expected.isFit(false);
        var windowFits = !window.isVisible() || window.isFit(false); // each says at its field what it lacks
        if (!untilFits || !expectedFits || !windowFits) {
            return Optional.empty();
        }
        var from = window.isVisible() ? window.moment() : Optional.<Moment>empty();
        return Optional.of(
                switch (chosen) {
                    case AT_ONCE -> new EmbargoPlan.AtOnce();
                    case INSTANT -> new EmbargoPlan.UntilInstant(until.moment().orElseThrow(), from);
                    case DELIVERED -> new EmbargoPlan.UntilDelivered(expected.moment(), from);
                    case FURTHER_NOTICE -> new EmbargoPlan.UntilFurtherNotice(from);
                });
    }

    private void settle() {
        noTerms.setVisible(!termsAreInForce && form.getValue() != Form.AT_ONCE);
        until.setVisible(form.getValue() == Form.INSTANT);
        expected.setVisible(form.getValue() == Form.DELIVERED);
        window.setVisible(asksForWindow && form.getValue() != Form.AT_ONCE);
    }
}
