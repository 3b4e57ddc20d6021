package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.release.Beside;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.FactsDraft;
import presscenter.release.ReleaseKind;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.NewReleaseDialog;
import presscenter.release.ui.WordsInThree;
import presscenter.ui.Words;

/** What is said beside the texts, to be written: once for all, or in three languages side by side (L4). */
final class FactsForm extends Div {
    private final Select<ReleaseKind> kind = new Select<>();
    private final Select<Audience> audience = new Select<>();
    private final Select<Language> authoritative = new Select<>();
    private final Select<Language> source = new Select<>();
    private final WhoFields who;
    private final WordsInThree place = new WordsInThree("release.reading.place");
    private final WordsInThree sourceLine = new WordsInThree("release.reading.attribution");
    private final WordsInThree attributedTo = new WordsInThree("release.reading.attributed-to");
    private final WordsInThree photoCredit = new WordsInThree("release.reading.photo");
    private final WordsInThree partner = new WordsInThree("release.reading.partner");
    private final WordsInThree notes = new WordsInThree("release.reading.notes");

    /** @param changed runs at every change that a person makes */
    FactsForm(DeskParts parts, DeskRelease release, SerializableRunnable changed) {
        addClassName("facts-form");
        who = new WhoFields(parts, changed);
        once();
        speak();
        Signal.effect(this, () -> {
            Words.language().get();
            speak();
        });
        source.setVisible(release.actions().contains(Action.CHANGE_SOURCE));
        add(
                group("release.facts.what", kind, audience, source, authoritative),
                group("release.facts.who", who),
                group("release.facts.in-three", place, sourceLine, attributedTo, photoCredit, partner, notes));
        show(release.beside());
        Stream.<HasValue<?, ?>>of(kind, audience, authoritative, source)
                .forEach(field -> field.addValueChangeListener(typed -> changed.run()));
        Stream.of(place, sourceLine, attributedTo, photoCredit, partner, notes)
                .forEach(words -> words.whenTyped(changed));
    }

    private void once() {
        kind.setItems(ReleaseKind.values());
        audience.setItems(Audience.values());
        for (var choice : List.of(authoritative, source)) {
            choice.setItems(Language.values());
            choice.setItemLabelGenerator(Language::ownName);
        }
    }

    /** Again in each language that a person switches to; what was typed stays (L9). */
    private void speak() {
        kind.setLabel(Words.now("release.desk.new.kind"));
        kind.setItemLabelGenerator(each -> Words.now(NewReleaseDialog.kindKey(each)));
        audience.setLabel(Words.now("release.desk.new.audience"));
        audience.setItemLabelGenerator(
                each -> Words.now("release.desk.audience." + each.name().toLowerCase(Locale.ROOT)));
        authoritative.setLabel(Words.now("release.facts.authoritative"));
        authoritative.setHelperText(Words.now("release.facts.authoritative.how"));
        source.setLabel(Words.now("release.desk.new.source"));
        source.setHelperText(Words.now("release.facts.source.how"));
    }

    /** Puts this into the fields. */
    void show(Beside beside) {
        var facts = beside.facts();
        kind.setValue(facts.kind());
        audience.setValue(facts.audience());
        authoritative.setValue(facts.authoritative());
        source.setValue(beside.source());
        who.show(beside);
        place.show(facts.place());
        sourceLine.show(facts.sourceLine());
        attributedTo.show(facts.attributedTo());
        photoCredit.show(facts.photoCredit());
        partner.show(facts.partner());
        notes.show(facts.notes());
    }

    /** All of it as it stands here. */
    Beside beside() {
        return new Beside(draft(), who.contact(), source.getValue());
    }

    private FactsDraft draft() {
        return new FactsDraft(
                kind.getValue(),
                audience.getValue(),
                authoritative.getValue(),
                who.speaker(),
                place.words(),
                sourceLine.words(),
                attributedTo.words(),
                photoCredit.words(),
                partner.words(),
                notes.words(),
                who.topics());
    }

    private static Section group(String title, Component... fields) {
        var group = new Div(fields);
        group.addClassName("fields");
        return new Section(new H2(Words.of(title)), group);
    }
}
