package presscenter.release.ui.preview;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.language.Moment;
import presscenter.release.DeskRelease;
import presscenter.release.PreviewDesk.As;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.TypedTimeField;
import presscenter.ui.LanguageTabs;
import presscenter.ui.Words;

/** As whom, in which language and when a release is previewed. */
class PreviewChoice extends Section {
    private final transient PreviewAddress address;
    private final transient SerializableConsumer<PreviewAddress> go;

    PreviewChoice(
            DeskParts parts,
            DeskRelease release,
            PreviewAddress address,
            Language language,
            SerializableConsumer<PreviewAddress> go) {
        this.address = address;
        this.go = go;
        addClassName("preview-choice");
        getElement().bindAttribute("aria-label", Words.of("release.preview.choice"));
        add(
                readers(),
                new LanguageTabs(
                        Words.of("release.reading.language"),
                        new ValueSignal<>(language),
                        other -> go.accept(address.in(other))),
                when(parts, release),
                approval());
    }

    private RadioButtonGroup<As> readers() {
        var readers = new RadioButtonGroup<As>();
        Signal.effect(readers, () -> {
            readers.setLabel(Words.of("release.preview.as").get());
            readers.setItemLabelGenerator(as -> Words.now("release.preview.as." + PreviewAddress.key(as) + ".label"));
        });
        readers.setItems(As.values());
        readers.setValue(address.as());
        readers.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                go.accept(address.as(chosen.getValue()));
            }
        });
        return readers;
    }

    /** The time in one field, and the moments at which something changes a press away. */
    private Div when(DeskParts parts, DeskRelease release) {
        var field = new TypedTimeField(parts, "release.preview.at");
        address.at().filter(at -> at.isAfter(parts.now())).ifPresent(at -> field.show(field.onTheClock(at)));
        var show = Buttons.plain("release.preview.show", () -> {
            if (field.isFit(false)) {
                go.accept(address.at(field.moment().map(Moment::instant)));
            }
        });
        var moments = new Div(moment("release.preview.now", Optional.empty()));
        moments.addClassName("moments");
        release.window().ifPresent(at -> moments.add(moment("release.preview.window", Optional.of(at))));
        release.visibleFrom().or(() -> release.embargo().lift()).ifPresent(lift -> {
            moments.add(moment("release.preview.before-lift", Optional.of(lift.minus(Duration.ofMinutes(1)))));
            moments.add(moment("release.preview.lift", Optional.of(lift)));
        });
        var when = new Div(field, show, moments);
        when.addClassName("when-row");
        return when;
    }

    private NativeButton moment(String key, Optional<Instant> at) {
        var moment = Buttons.quiet(key, () -> go.accept(address.at(at)));
        moment.addClassName("chip");
        moment.getElement()
                .setAttribute("aria-pressed", Boolean.toString(address.at().equals(at)));
        return moment;
    }

    private Checkbox approval() {
        var approved = new Checkbox(address.asIfApproved());
        Signal.effect(
                approved,
                () -> approved.setLabel(
                        Words.of("release.preview.as-if-approved").get()));
        approved.addValueChangeListener(ticked -> {
            if (ticked.isFromClient()) {
                go.accept(address.asIfApproved(ticked.getValue()));
            }
        });
        return approved;
    }
}
