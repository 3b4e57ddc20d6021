package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.Optional;
import presscenter.accreditation.ApplicationFile;
import presscenter.accreditation.ApplicationNumber;
import presscenter.accreditation.ApplicationRefused;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.accreditation.ApplicationVerb;
import presscenter.accreditation.Remark;
import presscenter.ui.Words;

/** What may be done with the application that is open: the daily verbs, and, apart, those that take away. */
class FileVerbs {
    private final QueueParts parts;
    private final Done done;

    /** What the page does when something was done. */
    interface Done {
        /** The state of it that this officer has seen last. */
        long version();

        /** A colleague did something meanwhile: shows what is there now. */
        void lookAgain();

        /** It was done; what waits next, if it was a decision. */
        void done(ApplicationFile file, ApplicationVerb verb);

        /** Its outlet has a name now. */
        void named();

        /** It has another badge, or none. */
        void badgeChanged();
    }

    FileVerbs(QueueParts parts, Done done) {
        this.parts = parts;
        this.done = done;
    }

    /** What else changes the file tells it, too. */
    Done done() {
        return done;
    }

    Component of(ApplicationFile file) {
        var daily = new Div();
        daily.addClassName("daily");
        var apart = new Div();
        apart.addClassName("apart");
        for (var verb : ApplicationVerb.values()) {
            if (file.verbs().contains(verb)) {
                switch (verb) {
                    case APPROVE -> daily.add(keyed(button(file, verb, "primary"), "a"));
                    case WAITLIST -> daily.add(keyed(button(file, verb), "w"));
                    case ASK -> daily.add(keyed(button(file, verb), "s"));
                    case REFUSE -> daily.add(keyed(button(file, verb, "danger"), "r"));
                    case RESUME, PROPOSE_EMBARGO -> daily.add(button(file, verb));
                    case SUSPEND, REVOKE -> apart.add(button(file, verb, "danger"));
                }
            }
        }
        var bar = new Div(daily, apart);
        bar.addClassName("file-verbs");
        bar.setVisible(!file.verbs().isEmpty());
        return bar;
    }

    private NativeButton button(ApplicationFile file, ApplicationVerb verb, String... weight) {
        return QueueMarks.asks(key(verb), () -> ask(file, verb), weight);
    }

    private static NativeButton keyed(NativeButton button, String key) {
        button.getElement().setAttribute("aria-keyshortcuts", key);
        return button;
    }

    private static String key(ApplicationVerb verb) {
        return "accreditation.verb." + Applicants.name(verb);
    }

    /** Says which registered outlet was meant, at the place where it is missing. */
    Component naming(ApplicationFile file) {
        var choice = new OutletFinder(parts.outlets());
        choice.setLabel(Words.now("accreditation.queue.name-outlet"));
        choice.setHelperText(Words.now("accreditation.queue.name-outlet.hint"));
        choice.setManualValidation(true);
        var name = QueueMarks.button("accreditation.queue.name-outlet.do", () -> {
            try {
                var key = choice.key().orElseThrow(() -> new ApplicationRefused(Why.OUTLET_NOT_REGISTERED));
                parts.desk().nameOutlet(file.number(), done.version(), key);
                done.named();
            } catch (ApplicationRefused refused) {
                choice.setErrorMessage(Words.now(refused.key()));
                choice.setInvalid(true);
            }
        });
        var naming = new Div(choice, name);
        naming.addClassName("naming");
        return naming;
    }

    private void ask(ApplicationFile file, ApplicationVerb verb) {
        var until = until(file, verb);
        var why = RemarkFields.of(verb);
        var fields = new Div();
        fields.addClassName("fields");
        why.ifPresent(fields::add);
        until.ifPresent(fields::add);
        var dialog = new DecisionDialog(
                key(verb),
                Words.now(key(verb) + ".follows", file.form().name()),
                verb == ApplicationVerb.REFUSE || verb == ApplicationVerb.SUSPEND || verb == ApplicationVerb.REVOKE,
                () -> {
                    var remark = why.flatMap(RemarkFields::remark);
                    var isReady = (why.isEmpty() || remark.isPresent())
                            && (verb != ApplicationVerb.APPROVE
                                    || until.filter(Days::isGiven).isPresent());
                    if (isReady) {
                        act(
                                file.number(),
                                verb,
                                remark,
                                until.flatMap(DatePicker::getOptionalValue).map(parts::endOf));
                        done.done(file, verb);
                    }
                    return isReady;
                },
                done::lookAgain,
                fields);
        why.ifPresentOrElse(dialog::beginAt, dialog::readyToConfirm);
        dialog.open();
    }

    private Optional<DatePicker> until(ApplicationFile file, ApplicationVerb verb) {
        return switch (verb) {
            case APPROVE -> Optional.of(Days.field("accreditation.queue.until", parts.proposedEnd(file.edition())));
            case SUSPEND -> Optional.of(Days.field("accreditation.queue.suspended-until", null));
            case WAITLIST, ASK, REFUSE, RESUME, REVOKE, PROPOSE_EMBARGO -> Optional.empty();
        };
    }

    /** @param why there for the verbs that need it */
    private void act(ApplicationNumber number, ApplicationVerb verb, Optional<Remark> why, Optional<Instant> until) {
        var desk = parts.desk();
        var version = done.version();
        switch (verb) {
            case APPROVE -> desk.approve(number, version, until.orElseThrow());
            case WAITLIST -> desk.waitlist(number, version);
            case ASK -> desk.ask(number, version, why.orElseThrow());
            case REFUSE -> desk.refuse(number, version, why.orElseThrow());
            case SUSPEND -> desk.suspend(number, version, why.orElseThrow(), until);
            case RESUME -> desk.resume(number, version);
            case REVOKE -> desk.revoke(number, version, why.orElseThrow());
            case PROPOSE_EMBARGO -> desk.proposeEmbargo(number, version);
        }
    }
}
