package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.embargo.Audience;
import presscenter.language.Language;
import presscenter.language.Order;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.FactsDraft;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.ReleaseKind;
import presscenter.release.TopicName;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.NewReleaseDialog;
import presscenter.release.ui.WordsInThree;
import presscenter.ui.Words;

/** What is said beside the texts, to be written: once for all, or in three languages side by side (L4). */
final class FactsForm extends Div {
    /** The key under which the desk keeps "whoever is on duty". */
    private static final String DUTY = "duty";

    private final Select<ReleaseKind> kind = new Select<>();
    private final Select<Audience> audience = new Select<>();
    private final Select<Language> authoritative = new Select<>();
    private final Select<Language> source = new Select<>();
    private final ComboBox<KnownName> speaker = new ComboBox<>();
    private final ComboBox<String> contact = new ComboBox<>();
    private final transient Map<String, KnownName> answering = new HashMap<>();
    private final CheckboxGroup<TopicName> topics = new CheckboxGroup<>();
    private final WordsInThree place = new WordsInThree("release.reading.place");
    private final WordsInThree sourceLine = new WordsInThree("release.reading.attribution");
    private final WordsInThree attributedTo = new WordsInThree("release.reading.attributed-to");
    private final WordsInThree photoCredit = new WordsInThree("release.reading.photo");
    private final WordsInThree partner = new WordsInThree("release.reading.partner");
    private final WordsInThree notes = new WordsInThree("release.reading.notes");

    /** @param changed runs at every change that a person makes */
    FactsForm(DeskParts parts, DeskRelease release, SerializableRunnable changed) {
        addClassName("facts-form");
        var names = parts.names().all();
        once();
        speaker(names);
        contact(names);
        topics.setItems(parts.names().topics());
        speak();
        Signal.effect(this, () -> {
            Words.language().get();
            speak();
        });
        source.setVisible(release.actions().contains(Action.CHANGE_SOURCE));
        add(
                group("release.facts.what", kind, audience, source, authoritative),
                group("release.facts.who", speaker, contact, topics),
                group("release.facts.in-three", place, sourceLine, attributedTo, photoCredit, partner, notes));
        show(release);
        Stream.<HasValue<?, ?>>of(kind, audience, authoritative, source, speaker, contact, topics)
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

    private void speaker(List<KnownName> names) {
        speaker.setClearButtonVisible(true);
        speaker.setItems(
                names.stream().filter(name -> name.kind() == NameKind.PERSON).toList());
    }

    private void contact(List<KnownName> names) {
        names.stream().filter(name -> name.telephone().isPresent()).forEach(name -> answering.put(name.key(), name));
        contact.setItems(
                Stream.concat(Stream.of(DUTY), answering.keySet().stream()).toList());
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
        speaker.setLabel(Words.now("release.reading.speaker"));
        speaker.setItemLabelGenerator(FactsForm::nameOf);
        contact.setLabel(Words.now("release.reading.contact"));
        contact.setHelperText(Words.now("release.facts.contact.how"));
        contact.setItemLabelGenerator(this::contactOf);
        topics.setLabel(Words.now("release.reading.topics"));
        topics.setItemLabelGenerator(FactsForm::nameOf);
        sort();
    }

    /** In the order of the page's language; whoever is on duty comes before all names (L15). */
    private void sort() {
        var order = Order.of(Words.languageNow());
        speaker.getListDataView().setSortComparator((one, other) -> order.compare(nameOf(one), nameOf(other)));
        topics.getListDataView().setSortComparator((one, other) -> order.compare(nameOf(one), nameOf(other)));
        contact.getListDataView()
                .setSortComparator((one, other) -> one.equals(DUTY)
                        ? -1
                        : other.equals(DUTY) ? 1 : order.compare(contactOf(one), contactOf(other)));
    }

    private void show(DeskRelease release) {
        var facts = release.facts();
        kind.setValue(facts.kind());
        audience.setValue(facts.audience());
        authoritative.setValue(facts.authoritative());
        source.setValue(release.source());
        facts.speaker()
                .flatMap(key -> speaker.getListDataView()
                        .getItems()
                        .filter(name -> name.key().equals(key))
                        .findFirst())
                .ifPresent(speaker::setValue);
        contact.setValue(release.contact());
        topics.setValue(topics.getListDataView()
                .getItems()
                .filter(topic -> facts.topics().contains(topic.key()))
                .collect(Collectors.toSet()));
        place.show(facts.place());
        sourceLine.show(facts.sourceLine());
        attributedTo.show(facts.attributedTo());
        photoCredit.show(facts.photoCredit());
        partner.show(facts.partner());
        notes.show(facts.notes());
    }

    /** The facts as they stand here. */
    FactsDraft draft() {
        return new FactsDraft(
                kind.getValue(),
                audience.getValue(),
                authoritative.getValue(),
                speaker.getOptionalValue().map(KnownName::key),
                place.words(),
                sourceLine.words(),
                attributedTo.words(),
                photoCredit.words(),
                partner.words(),
                notes.words(),
                topics.getValue().stream().map(TopicName::key).collect(Collectors.toSet()));
    }

    /** Whom readers ask; needs no approval. */
    String contact() {
        return Optional.ofNullable(contact.getValue()).orElse(DUTY);
    }

    Language source() {
        return source.getValue();
    }

    private static Section group(String title, Component... fields) {
        var group = new Div(fields);
        group.addClassName("fields");
        return new Section(new H2(Words.of(title)), group);
    }

    private String contactOf(String key) {
        return key.equals(DUTY)
                ? Words.now("release.reading.duty")
                : Optional.ofNullable(answering.get(key)).map(FactsForm::nameOf).orElse(key);
    }

    private static String nameOf(KnownName name) {
        return name.name().nearest(Words.languageNow()).orElse(name.key());
    }

    private static String nameOf(TopicName topic) {
        return topic.name().nearest(Words.languageNow()).orElse(topic.key());
    }
}
