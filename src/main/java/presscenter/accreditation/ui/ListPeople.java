package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import presscenter.accreditation.ApplicationNumber;
import presscenter.accreditation.ListFile;
import presscenter.accreditation.ListFile.Listed;
import presscenter.accreditation.ListNumber;
import presscenter.accreditation.ListStanding;
import presscenter.accreditation.QueueLine;
import presscenter.accreditation.SeenApplication;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** Whom a list names, each with where the own application stands; who handed in can be decided on together (A9). */
class ListPeople extends Section implements Chosen {
    private final H3 title = new H3();
    private final UnorderedList list = new UnorderedList();
    private final transient List<QueueLine> waiting = new ArrayList<>();
    private final transient Set<ApplicationNumber> chosen = new LinkedHashSet<>();
    private transient Optional<ListFile> shown = Optional.empty();
    private transient Runnable chosenChanged = () -> {};

    ListPeople() {
        addClassName("list-people");
        list.addClassName("queue-list");
        add(title, list);
    }

    /** Runs whenever others are chosen. */
    void onChosen(Runnable changed) {
        chosenChanged = changed;
    }

    void show(ListFile file) {
        shown = Optional.of(file);
        waiting.clear();
        list.removeAll();
        title.setText(Words.now("accreditation.list.named", file.people().size()));
        file.people().forEach(person -> {
            if (person.isDecidedWith(file.number())) {
                person.application().ifPresent(waiting::add);
            }
        });
        chosen.retainAll(waiting.stream().map(QueueLine::number).toList());
        file.people().forEach(person -> list.add(item(person, file.number())));
        chosenChanged.run();
    }

    /** All who handed in are chosen to begin with: they came together. */
    void chooseWhoWaits() {
        waiting.forEach(line -> chosen.add(line.number()));
        shown.ifPresent(this::show);
    }

    private ListItem item(Listed person, ListNumber number) {
        var who = QueueMarks.asTyped(span(
                "who",
                person.application().map(QueueLine::name).orElse(person.person().name())));
        var as = span(
                "comes-as",
                person.application()
                        .map(QueueLine::as)
                        .orElseGet(person.person()::as)
                        .map(each -> Words.now("accreditation.queue.as." + Applicants.name(each)))
                        .orElse(""));
        var marks = new Span(mark(person));
        marks.addClassName("marks");
        person.application()
                .filter(line -> !line.name().equals(person.person().name()))
                .ifPresent(other -> marks.add(QueueMarks.asTyped(span("named-as", namedAs(person)))));
        var item = new ListItem();
        person.application()
                .ifPresentOrElse(
                        line -> {
                            var link = new Anchor(QueueAddress.PATH + "/" + line.number() + "?state=all");
                            link.getElement().setAttribute("router-link", true);
                            link.add(who, as, marks);
                            if (person.isDecidedWith(number)) {
                                who.setId("who-" + line.number());
                                item.add(choice(line));
                            }
                            item.add(link);
                        },
                        () -> {
                            var words = new Div(who, as, marks);
                            words.addClassName("not-yet");
                            item.add(words);
                        });
        return item;
    }

    /** What the letter says of who wrote another name. */
    private static String namedAs(Listed person) {
        return Words.now("accreditation.list.named-as", person.person().name());
    }

    private static Component mark(Listed person) {
        return person.application()
                .<Component>map(line -> QueueMarks.state(line.state()))
                .orElseGet(() -> standing(person.standing()));
    }

    private static Tag standing(ListStanding standing) {
        return Tag.plain(Words.of("accreditation.list.standing." + Applicants.name(standing)));
    }

    private Checkbox choice(QueueLine line) {
        var choice = new Checkbox(chosen.contains(line.number()));
        choice.setAriaLabelledBy("who-" + line.number()); // which says of itself that nobody knows its language
        choice.addValueChangeListener(changed -> {
            if (changed.getValue()) {
                chosen.add(line.number());
            } else {
                chosen.remove(line.number());
            }
            chosenChanged.run();
        });
        return choice;
    }

    private static Span span(String name, String words) {
        var span = new Span(words);
        span.addClassName(name);
        return span;
    }

    @Override
    public List<SeenApplication> chosen() {
        return waiting.stream()
                .filter(line -> chosen.contains(line.number()))
                .map(line -> new SeenApplication(line.number(), line.version()))
                .toList();
    }

    @Override
    public Set<String> editions() {
        return waiting.stream()
                .filter(line -> chosen.contains(line.number()))
                .map(QueueLine::edition)
                .collect(Collectors.toSet());
    }

    /** Also of somebody who was decided on a moment ago. */
    @Override
    public Optional<String> nameOf(ApplicationNumber number) {
        return shown.stream()
                .flatMap(file -> file.people().stream())
                .flatMap(person -> person.application().stream())
                .filter(line -> line.number().equals(number))
                .map(QueueLine::name)
                .findFirst();
    }
}
