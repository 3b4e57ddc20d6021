package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;
import presscenter.accreditation.OutletFile;
import presscenter.accreditation.OutletRefused;
import presscenter.ui.Words;

/** Whether a proposed outlet was called back (A20); shows what it may be instead, and what it says. */
class OutletRegistering extends Div {
    private final transient OutletParts parts;
    private final transient SerializableRunnable then;
    private transient OutletFile seen;

    OutletRegistering(OutletParts parts, OutletFile seen, SerializableRunnable then) {
        this.parts = parts;
        this.seen = seen;
        this.then = then;
        addClassName("outlet-form");
        show();
    }

    void ask() {
        new OutletDialog("accreditation.outlet.register", this::register, this::says, this).open();
    }

    private void show() {
        removeAll();
        add(new Paragraph(seen.draft()
                .telephone()
                .map(number -> Words.now("accreditation.outlet.register.follows", number))
                .orElseGet(() -> Words.now("accreditation.outlet.register.follows-uncalled"))));
        var alike = parts.desk().alike(seen.key(), Words.languageNow()).stream()
                .map(OutletQuestions::nameAndCountry)
                .collect(Collectors.joining("; "));
        if (!alike.isEmpty()) {
            var warning = new Paragraph(Words.now("accreditation.outlet.alike", alike));
            warning.addClassName("outlet-alike");
            add(warning);
        }
        add(new OutletFacts(seen.draft(), parts.registry()));
    }

    private boolean register() {
        parts.desk().register(seen.key(), seen.version());
        return OutletQuestions.done(
                "accreditation.outlet.registered", seen.draft().name(), then);
    }

    /** Shows what a colleague made of it meanwhile; that is what is registered then. */
    private boolean says(OutletRefused refused) {
        if (refused.why() == OutletRefused.Why.CHANGED_MEANWHILE) {
            parts.desk().file(seen.key()).ifPresent(now -> {
                seen = now;
                show();
            });
        }
        return false;
    }
}
