package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import presscenter.accreditation.ApplicationNumber;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.QueueLine;
import presscenter.accreditation.QueuePage;
import presscenter.accreditation.SeenApplication;
import presscenter.security.Outlet;
import presscenter.ui.EmptyState;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** The queue: what waits longest first, each line an address (A19). */
class QueueList extends Div implements Chosen {
    private static final int AT_A_TIME = 50;

    private final transient QueueParts parts;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = QueueMarks.button("accreditation.queue.more", this::more);
    private final EmptyState none =
            new EmptyState(Words.of("accreditation.queue.none"), Words.of("accreditation.queue.none.how"));
    private final transient List<QueueLine> lines = new ArrayList<>();
    private final transient Map<ApplicationNumber, Anchor> links = new LinkedHashMap<>();
    private final transient Set<ApplicationNumber> chosen = new LinkedHashSet<>();
    private transient Optional<QueuePage.Cursor> next = Optional.empty();
    private transient Optional<QueueAddress> shown = Optional.empty();
    private transient Runnable chosenChanged = () -> {};

    QueueList(QueueParts parts) {
        this.parts = parts;
        addClassName("queue-lines");
        getElement().setAttribute("tabindex", "-1");
        list.addClassName("queue-list");
        add(list, none, more);
    }

    /** Runs whenever others are chosen. */
    void onChosen(Runnable changed) {
        chosenChanged = changed;
    }

    /** Shows the lines of this address; asks for them only if it shows others. */
    void show(QueueAddress address) {
        var same = shown.filter(before -> before.filter().equals(address.filter()));
        if (same.isEmpty()) {
            chosen.clear();
            load(address, AT_A_TIME);
        }
        shown = Optional.of(address);
        mark(address);
    }

    /** Asks again for as many as are shown; the place in the list stays. */
    void lookAgain() {
        shown.ifPresent(address -> {
            load(address, Math.max(AT_A_TIME, lines.size()));
            mark(address);
        });
    }

    private void load(QueueAddress address, int size) {
        var page = parts.desk().queue(address.filter(), Optional.empty(), size);
        lines.clear();
        list.removeAll();
        links.clear();
        append(address, page);
        chosen.retainAll(links.keySet());
        chosenChanged.run();
    }

    private void more() {
        shown.ifPresent(address -> {
            append(address, parts.desk().queue(address.filter(), next, AT_A_TIME));
            mark(address);
        });
    }

    private void append(QueueAddress address, QueuePage page) {
        next = page.next();
        lines.addAll(page.lines());
        var editions =
                parts.desk().editions().stream().collect(Collectors.toMap(EditionFacts::key, Function.identity()));
        var outlets = page.lines().stream()
                .flatMap(line -> line.outlet().stream())
                .distinct()
                .flatMap(key -> parts.outlets().outlet(key).stream().map(outlet -> Map.entry(key, outlet)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        page.lines().forEach(line -> list.add(item(address, line, editions, outlets)));
        more.setVisible(next.isPresent());
        none.setVisible(lines.isEmpty());
    }

    private ListItem item(
            QueueAddress address, QueueLine line, Map<String, EditionFacts> editions, Map<String, Outlet> outlets) {
        var outlet = line.outlet().flatMap(key -> Optional.ofNullable(outlets.get(key)));
        var marks = new Span();
        marks.addClassName("marks");
        if (address.filter().states().size() != 1) {
            marks.add(QueueMarks.state(line.state()));
        }
        QueueMarks.of(line.late(), line.appeal(), line.changed(), outlet.isPresent())
                .forEach(marks::add);
        if (line.renewal()) {
            marks.add(QueueMarks.renewal());
        }
        line.list().ifPresent(list -> marks.add(Tag.plain(Words.of("accreditation.queue.of-list"))));
        var link = new Anchor(address.open(Optional.of(line.number())).href());
        link.getElement().setAttribute("router-link", true);
        link.add(
                who(line),
                span("how-long", parts.ago(line.since())),
                outlet.map(each -> span("works-for", QueueParts.inWords(each.name())))
                        .orElseGet(() -> QueueMarks.asTyped(span("works-for", line.outletTyped()))),
                span(
                        "comes-as",
                        facts(
                                line,
                                Optional.ofNullable(editions.get(line.edition()))
                                        .filter(only -> editions.size() > 1))),
                marks);
        links.put(line.number(), link);
        var item = new ListItem(link);
        if (line.state().isToBeDecided()) {
            item.addComponentAsFirst(choice(line));
        }
        return item;
    }

    private static Span who(QueueLine line) {
        var who = QueueMarks.asTyped(span("who", line.name()));
        who.setId(nameId(line));
        return who;
    }

    private static String nameId(QueueLine line) {
        return "who-" + line.number();
    }

    private Component choice(QueueLine line) {
        var choice = new Checkbox(chosen.contains(line.number()));
        choice.setAriaLabelledBy(nameId(line)); // which says of itself that nobody knows its language
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

    private static String facts(QueueLine line, Optional<EditionFacts> edition) {
        var as = line.as().map(each -> Words.now("accreditation.queue.as." + Applicants.name(each)));
        var name = edition.map(each -> QueueParts.inWords(each.name()));
        return as.map(words -> name.map(held -> words + " · " + held).orElse(words))
                .or(() -> name)
                .orElse("");
    }

    private static Span span(String name, String words) {
        var span = new Span(words);
        span.addClassName(name);
        return span;
    }

    private void mark(QueueAddress address) {
        links.forEach((number, link) -> {
            if (address.number().filter(number::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** What waits behind this one, or else the first that waits. */
    Optional<ApplicationNumber> nextWaiting(ApplicationNumber decided) {
        var numbers = lines.stream().map(QueueLine::number).toList();
        var behind = lines.subList(numbers.indexOf(decided) + 1, lines.size());
        return firstWaiting(behind, decided).or(() -> firstWaiting(lines, decided));
    }

    private static Optional<ApplicationNumber> firstWaiting(List<QueueLine> among, ApplicationNumber decided) {
        return among.stream()
                .filter(line -> line.state().waitsForDesk())
                .map(QueueLine::number)
                .filter(number -> !number.equals(decided))
                .findFirst();
    }

    @Override
    public List<SeenApplication> chosen() {
        return lines.stream()
                .filter(line -> chosen.contains(line.number()))
                .map(line -> new SeenApplication(line.number(), line.version()))
                .toList();
    }

    @Override
    public Set<String> editions() {
        return lines.stream()
                .filter(line -> chosen.contains(line.number()))
                .map(QueueLine::edition)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> nameOf(ApplicationNumber number) {
        return lines.stream()
                .filter(line -> line.number().equals(number))
                .map(QueueLine::name)
                .findFirst();
    }

    /** The focus goes to this line; to the list if it has none. */
    void focusOn(ApplicationNumber number) {
        Optional.ofNullable(links.get(number))
                .ifPresentOrElse(Anchor::focus, () -> getElement().executeJs("this.focus()"));
    }
}
