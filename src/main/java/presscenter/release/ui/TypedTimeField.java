package presscenter.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Moment;
import presscenter.language.TimeReading;
import presscenter.ui.Words;

/**
 * A time in one field, read back in words while it is typed (E12). What was read back is what counts.
 *
 * <p>It is typed on the institution's clock, as all times on the desk's pages are said, whatever zone the officer is
 * in; the words say which clock that is, and beside it what the officer's own shows then. A stored time stands here on
 * the clock on which it was typed (E10), and is changed on that one.
 */
public final class TypedTimeField extends Div {
    private static final int PAUSE_MILLIS = 300;

    private final transient DeskParts parts;
    private final TextField field = new TextField();
    private final Paragraph reading = new Paragraph();
    private final Div choices = new Div();
    private transient @Nullable Moment moment;
    private transient ZoneId zone;

    public TypedTimeField(DeskParts parts, String label) {
        this.parts = parts;
        zone = parts.times().zone();
        addClassName("typed-time");
        field.setLabel(Words.now(label));
        field.setHelperText(Words.now("release.embargo.time-hint"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.setManualValidation(true);
        field.addValueChangeListener(typed -> read());
        reading.addClassName("read-back");
        reading.getElement().setAttribute("role", "status");
        choices.addClassName("choices");
        add(field, reading, choices);
    }

    /** Says what the time is good for, beside how it is typed. */
    public void help(String what) {
        field.setHelperText(
                Words.now("release.embargo.time-hint-what", Words.now(what), Words.now("release.embargo.time-hint")));
    }

    /** Shows a stored moment, in words that mean exactly it (E10). */
    public void show(Moment stored) {
        zone = stored.zone();
        field.setValue(parts.typed().write(stored));
        understood(stored);
    }

    /** What was understood; empty if nothing was typed, or nothing that only one moment can be meant by. */
    public Optional<Moment> moment() {
        return Optional.ofNullable(moment);
    }

    public boolean isBlank() {
        return field.getValue().isBlank();
    }

    /** Whether what stands here can be used as it is: a moment, or nothing. Says what is missing otherwise. */
    public boolean isFit(boolean wanted) {
        if (moment == null && (wanted || !isBlank()) && !field.isInvalid()) {
            say(Words.now("release.embargo.time-missing"));
        }
        return moment != null || (isBlank() && !wanted);
    }

    /** Says at the field what the desk refused. */
    public void say(String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    /** A moment of which only the instant was kept, on the institution's clock. */
    public Moment onTheClock(Instant at) {
        return Moment.of(at.truncatedTo(ChronoUnit.MINUTES), parts.times().zone());
    }

    private void read() {
        moment = null;
        reading.setText("");
        choices.removeAll();
        field.setInvalid(false);
        if (isBlank()) {
            zone = parts.times().zone();
            return;
        }
        switch (parts.typed().read(field.getValue(), zone, parts.now())) {
            case TimeReading.Understood understood -> understood(understood.moment());
            case TimeReading.AskBack asked -> {
                reading.setText(Words.now("release.embargo.which-time"));
                asked.moments().forEach(this::offer);
            }
            case TimeReading.Refused refused -> {
                say(parts.typed().explain(refused, Words.languageNow()));
                refused.instead()
                        .map(local -> local.atZone(zone))
                        .map(zoned -> new Moment(zoned.toInstant(), zoned.getZone(), zoned.toLocalDateTime()))
                        .ifPresent(this::offer);
            }
        }
    }

    private void understood(Moment chosen) {
        moment = chosen;
        choices.removeAll();
        field.setInvalid(false);
        reading.setText(inWords(chosen));
    }

    private void offer(Moment possible) {
        var choose = new NativeButton(inWords(possible), click -> show(possible));
        choose.addClassNames("btn", "quiet");
        choose.getElement().setAttribute("type", "button");
        choices.add(choose);
    }

    private String inWords(Moment of) {
        var language = Words.languageNow();
        var words = parts.typed().readBack(of, parts.now(), language);
        var own = parts.zone();
        return isSameClock(own, of) ? words : words + " · " + parts.times().onOwnClock(of.instant(), own, language);
    }

    private static boolean isSameClock(ZoneId own, Moment of) {
        return own.getRules()
                .getOffset(of.instant())
                .equals(of.zone().getRules().getOffset(of.instant()));
    }
}
