package presscenter.release.ui.keeping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import presscenter.language.Localized;
import presscenter.language.Order;
import presscenter.release.TopicName;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Rows;
import presscenter.release.ui.Spellings;
import presscenter.release.ui.TopicFields;
import presscenter.ui.Words;

/** The topics, each called in three languages. */
final class TopicsSection extends Section {
    private final transient DeskParts parts;
    private final UnorderedList list = new UnorderedList();
    private final Rows<TopicName> rows = new Rows<>(list, this::line);
    private final Paragraph none = new Paragraph(Words.of("release.topics.none"));

    TopicsSection(DeskParts parts) {
        this.parts = parts;
        list.addClassNames("kept", "topics");
        var begin =
                Buttons.asking(Buttons.primary("release.topics.new", () -> TopicFields.askNew(parts, kept -> look())));
        add(new Header(new H2(Words.of("release.topics.title")), begin), list, none);
    }

    void look() {
        var language = Words.languageNow();
        var all = parts.names().topics().stream()
                .sorted(Comparator.comparing(
                        (TopicName topic) -> topic.name().nearest(language).orElse(""), Order.of(language)))
                .toList();
        rows.show(all);
        none.setVisible(all.isEmpty());
    }

    private Component line(TopicName topic) {
        return new ListItem(
                new Spellings(topic.name(), Localized.none()),
                NamesView.verbs(
                        topic.name(),
                        () -> TopicFields.askToCorrect(parts, topic, this::look),
                        () -> Removal.ask(topic.name(), () -> parts.spelling().removeTopic(topic), this::look)));
    }
}
