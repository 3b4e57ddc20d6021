package presscenter.security.ui;

import static presscenter.security.ui.Labels.labelled;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.language.Zones;
import presscenter.security.Preferences;
import presscenter.security.Scheme;
import presscenter.ui.RootElement;
import presscenter.ui.Words;

/** Languages, time zone and look, as one chooses them (L9). */
class PreferencesForm extends Section {
    private final Select<Language> interfaceLanguage = labelled(new Select<>(), "security.account.interface-language");
    private final List<Select<Language>> reading = List.of(
            labelled(new Select<>(), "security.account.reading-first"),
            labelled(new Select<>(), "security.account.reading-then"),
            labelled(new Select<>(), "security.account.reading-then"));
    private final ComboBox<ZoneId> zone = labelled(new ComboBox<>(), "security.account.zone");
    private final Select<Scheme> scheme = labelled(new Select<>(), "security.account.scheme");
    private final Checkbox largeType = labelled(new Checkbox(), "security.account.large-type");

    PreferencesForm(Zones zones, Clock clock, Consumer<Preferences> keep) {
        addClassName("people-form");
        interfaceLanguage.setItems(Language.values());
        interfaceLanguage.setItemLabelGenerator(Language::ownName);
        for (var each : reading) {
            each.setItems(Language.values());
            each.setItemLabelGenerator(
                    language -> language == null ? Words.now("security.account.reading-none") : language.ownName());
        }
        reading.stream().skip(1).forEach(each -> {
            each.setEmptySelectionAllowed(true);
            Signal.effect(
                    each,
                    () -> each.setEmptySelectionCaption(
                            Words.of("security.account.reading-none").get()));
        });
        Signal.effect(zone, () -> speak(zones, Words.language().get(), clock.instant()));
        scheme.setItems(Scheme.values());
        Signal.effect(scheme, () -> {
            Words.language().get();
            scheme.setItemLabelGenerator(each -> Words.now("security.account.scheme." + Labels.inKeys(each)));
        });
        // What the header's own switches change is kept at once; the form must not bring it back.
        Signal.effect(
                interfaceLanguage,
                () -> interfaceLanguage.setValue(Words.language().get()));
        var large = RootElement.largeType(UI.getCurrent(), false);
        Signal.effect(largeType, () -> largeType.setValue(large.get()));
        var save = new Button(Words.of("security.account.save"), click -> keep.accept(preferences()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(Words.of("security.account.preferences")), interfaceLanguage);
        reading.forEach(this::add);
        add(zone, scheme, largeType, save);
    }

    /** Cities, with the offsets of today, in the order of the page's language; the id finds a zone as well. */
    private void speak(Zones zones, Language language, Instant now) {
        var chosen = zone.getValue();
        zone.setItemLabelGenerator(each -> zones.name(each, now, language));
        zone.setItems((each, typed) -> zones.isMeant(typed, each, now, language), zones.all(language));
        zone.setValue(chosen);
    }

    void show(Preferences preferences) {
        interfaceLanguage.setValue(preferences.interfaceLanguage());
        for (var i = 0; i < reading.size(); i++) {
            if (i < preferences.readingLanguages().size()) {
                reading.get(i).setValue(preferences.readingLanguages().get(i));
            } else {
                reading.get(i).clear();
            }
        }
        zone.setValue(preferences.zone());
        scheme.setValue(preferences.scheme());
        largeType.setValue(preferences.largeType());
    }

    private Preferences preferences() {
        var languages = new ArrayList<Language>();
        reading.stream()
                .flatMap(each -> Stream.ofNullable(each.getValue()))
                .filter(each -> !languages.contains(each))
                .forEach(languages::add);
        return new Preferences(
                interfaceLanguage.getValue(),
                languages,
                Objects.requireNonNullElse(zone.getValue(), ZoneId.of("UTC")),
                scheme.getValue(),
                largeType.getValue());
    }
}
