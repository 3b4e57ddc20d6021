package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.language.Order;
import presscenter.release.Beside;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.TopicName;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.NameFields;
import presscenter.release.ui.TopicFields;
import presscenter.ui.Words;

/** Who speaks, whom to ask, and about what: chosen from what the house keeps (L5), and kept here if it is new. */
final class WhoFields extends Div {
    /** The key under which the desk keeps "whoever is on duty". */
    private static final String DUTY = "duty";

    private final ComboBox<KnownName> speaker = new ComboBox<>();
    private final ComboBox<String> contact = new ComboBox<>();
    private final CheckboxGroup<TopicName> topics = new CheckboxGroup<>();
    private final transient List<KnownName> known;
    private final transient List<TopicName> knownTopics;

    WhoFields(DeskParts parts, SerializableRunnable changed) {
        addClassName("who-fields");
        known = new ArrayList<>(parts.names().all());
        knownTopics = new ArrayList<>(parts.names().topics());
        speaker.setClearButtonVisible(true);
        offerNames();
        offerTopics();
        Signal.effect(this, () -> {
            Words.language().get();
            speak();
        });
        Stream.<HasValue<?, ?>>of(speaker, contact, topics)
                .forEach(field -> field.addValueChangeListener(typed -> changed.run()));
        add(
                new Div(speaker, beside("release.names.new", "release.reading.speaker", () -> newSpeaker(parts))),
                new Div(contact, beside("release.names.new", "release.reading.contact", () -> newContact(parts))),
                new Div(topics, beside("release.topics.new", "release.reading.topics", () -> newTopic(parts))));
    }

    /** The key of a person. */
    Optional<String> speaker() {
        return speaker.getOptionalValue().map(KnownName::key);
    }

    /** Whom readers ask. */
    String contact() {
        return Optional.ofNullable(contact.getValue()).orElse(DUTY);
    }

    /** Keys. */
    Set<String> topics() {
        return topics.getValue().stream().map(TopicName::key).collect(Collectors.toSet());
    }

    void show(Beside beside) {
        speaker.setValue(beside.facts()
                .speaker()
                .flatMap(key ->
                        known.stream().filter(name -> name.key().equals(key)).findFirst())
                .orElse(null));
        contact.setValue(beside.contact());
        topics.setValue(knownTopics.stream()
                .filter(topic -> beside.facts().topics().contains(topic.key()))
                .collect(Collectors.toSet()));
    }

    // ── what is new is kept here, and nothing that was typed is lost

    private void newSpeaker(DeskParts parts) {
        NameFields.askNew(parts, name -> {
            keep(name);
            if (name.kind() == NameKind.PERSON) {
                speaker.setValue(name);
            }
        });
    }

    private void newContact(DeskParts parts) {
        NameFields.askNew(parts, name -> {
            keep(name);
            name.telephone().ifPresent(number -> contact.setValue(name.key()));
        });
    }

    private void newTopic(DeskParts parts) {
        TopicFields.askNew(parts, topic -> {
            var chosen = new HashSet<>(topics.getValue());
            knownTopics.add(topic);
            offerTopics();
            chosen.add(topic);
            topics.setValue(chosen);
        });
    }

    private void keep(KnownName name) {
        var speaking = speaker.getValue();
        var asked = contact.getValue();
        known.add(name);
        offerNames();
        speaker.setValue(speaking);
        contact.setValue(asked);
    }

    private void offerNames() {
        speaker.setItems(
                known.stream().filter(name -> name.kind() == NameKind.PERSON).toList());
        contact.setItems(Stream.concat(
                        Stream.of(DUTY),
                        known.stream()
                                .filter(name -> name.telephone().isPresent())
                                .map(KnownName::key))
                .toList());
        sortNames();
    }

    private void offerTopics() {
        topics.setItems(List.copyOf(knownTopics));
        sortTopics();
    }

    /** In the order of the page's language; whoever is on duty comes before all names (L15). */
    private void sortNames() {
        var order = Order.of(Words.languageNow());
        speaker.getListDataView().setSortComparator((one, other) -> order.compare(nameOf(one), nameOf(other)));
        contact.getListDataView()
                .setSortComparator((one, other) -> one.equals(DUTY)
                        ? -1
                        : other.equals(DUTY) ? 1 : order.compare(contactOf(one), contactOf(other)));
    }

    private void sortTopics() {
        var order = Order.of(Words.languageNow());
        topics.getListDataView().setSortComparator((one, other) -> order.compare(nameOf(one), nameOf(other)));
    }

    /** Again in each language that a person switches to; what was typed stays (L9). */
    private void speak() {
        speaker.setLabel(Words.now("release.reading.speaker"));
        speaker.setItemLabelGenerator(WhoFields::nameOf);
        contact.setLabel(Words.now("release.reading.contact"));
        contact.setHelperText(Words.now("release.facts.contact.how"));
        contact.setItemLabelGenerator(this::contactOf);
        topics.setLabel(Words.now("release.reading.topics"));
        topics.setItemLabelGenerator(WhoFields::nameOf);
        sortNames();
        sortTopics();
    }

    private static Component beside(String verb, String field, SerializableRunnable press) {
        NativeButton button = Buttons.asking(Buttons.quiet(verb, press));
        button.getElement().bindAttribute("aria-label", Words.of("release.names.of", Words.of(verb), Words.of(field)));
        return button;
    }

    private String contactOf(String key) {
        return key.equals(DUTY)
                ? Words.now("release.reading.duty")
                : known.stream()
                        .filter(name -> name.key().equals(key))
                        .findFirst()
                        .map(WhoFields::nameOf)
                        .orElse(key);
    }

    private static String nameOf(KnownName name) {
        return name.name().nearest(Words.languageNow()).orElse(name.key());
    }

    private static String nameOf(TopicName topic) {
        return topic.name().nearest(Words.languageNow()).orElse(topic.key());
    }
}
