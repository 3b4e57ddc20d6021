package presscenter.breach.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import presscenter.breach.BreachNumber;
import presscenter.breach.BreachRefused;
import presscenter.breach.BreachReport;
import presscenter.release.ReleaseNumber;
import presscenter.ui.UiTexts;
import presscenter.ui.Words;

/** What an officer writes down of a text that was seen before its time (E30). */
class ReportFields extends Div {
    private final transient BreachParts parts;
    private final transient Consumer<BreachNumber> then;
    private final TextField release = field("breach.release", "breach.release.hint");
    private final TextField address = field("breach.address", "breach.address.hint");
    private final DatePicker day = UiTexts.follow(new DatePicker());
    private final TextField time = field("breach.seen.time", "breach.seen.time.hint");
    private final TextField reporter = field("breach.reporter", "breach.reporter.hint");
    private final Checkbox independent = new Checkbox(Words.now("breach.independent.tick"));
    private final SuspectFields suspect;
    private final PictureField picture;

    private ReportFields(BreachParts parts, Consumer<BreachNumber> then) {
        this.parts = parts;
        this.then = then;
        addClassName("breach-fields");
        address.setMaxLength(BreachReport.LONGEST_ADDRESS);
        reporter.setMaxLength(BreachReport.LONGEST_REPORTER);
        day.setLabel(Words.now("breach.seen.day"));
        day.setManualValidation(true);
        day.setValue(parts.times().day(parts.now()));
        time.setMaxLength(5);
        suspect = new SuspectFields(parts, Optional.empty(), Optional.empty());
        picture = new PictureField(parts.checks());
        var seen = new Div(day, time);
        seen.addClassName("seen-at");
        add(release, address, seen, reporter, independent, suspect, picture);
    }

    /** @param then goes on with the new file */
    static void ask(BreachParts parts, Consumer<BreachNumber> then) {
        var fields = new ReportFields(parts, then);
        new BreachDialog("breach.report", "breach.report.follows", "primary", fields::report, () -> {}, fields).open();
    }

    private boolean report() {
        var number = ReleaseNumber.parse(release.getValue().strip());
        is(release, number.isPresent(), "breach.refused.no-such-release");
        var seenAt = seenAt();
        is(time, seenAt.isPresent(), "breach.seen.unreadable");
        if (number.isEmpty() || seenAt.isEmpty()) {
            return false;
        }
        try {
            var report = new BreachReport(
                    number.get(),
                    address.getValue(),
                    seenAt.get(),
                    reporter.getValue(),
                    independent.getValue(),
                    suspect.person(),
                    suspect.outlet());
            then.accept(parts.desk().report(report, picture.picture()));
            return true;
        } catch (BreachRefused refused) {
            is(release, refused.why() != BreachRefused.Why.NO_SUCH_RELEASE, refused.key());
            is(address, refused.why() != BreachRefused.Why.ADDRESS_MALFORMED, refused.key());
            is(time, refused.why() != BreachRefused.Why.SEEN_IN_THE_FUTURE, refused.key());
            is(reporter, refused.why() != BreachRefused.Why.REPORTER_MISSING, refused.key());
            throw refused;
        }
    }

    private Optional<Instant> seenAt() {
        try {
            return day.getOptionalValue()
                    .map(date -> ZonedDateTime.of(
                                    date,
                                    LocalTime.parse(time.getValue().strip()),
                                    parts.times().zone())
                            .toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static void is(TextField field, boolean good, String key) {
        field.setErrorMessage(Words.now(key));
        field.setInvalid(!good);
    }

    private static TextField field(String label, String hint) {
        var field = new TextField(Words.now(label));
        field.setHelperText(Words.now(hint));
        field.setManualValidation(true);
        return field;
    }
}
