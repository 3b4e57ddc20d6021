package presscenter.release.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import presscenter.audit.AlarmDesk;
import presscenter.audit.ReadingAlarm;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Rows;
import presscenter.release.ui.WhileOpen;
import presscenter.role.Role;
import presscenter.security.Colleagues.KnownReader;
import presscenter.ui.DeskAside;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/**
 * On every desk page, while somebody reads under embargo in an unusual way and nobody has looked after it (E42): who,
 * for which outlet, how much; of no release, and no word of a text.
 */
@org.springframework.stereotype.Component
@Order(3)
class AlarmsAside implements DeskAside {
    private final transient DeskParts parts;
    private final transient AlarmDesk alarms;

    AlarmsAside(DeskParts parts, AlarmDesk alarms) {
        this.parts = parts;
        this.alarms = alarms;
    }

    /** An alarm with its reader's name, by which two of them are told apart. */
    private record Line(ReadingAlarm alarm, Optional<KnownReader> known) {}

    @Override
    public Optional<Component> section() {
        if (!parts.isFor(Role.PRESS_OFFICER, Role.EDITOR)) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("work-list");
        list.getElement().setAttribute("role", "status");
        var rows = new Rows<Line>(list, this::line);
        var section = new Section(
                new H2(Words.of("release.desk.reading")), list, new Paragraph(Words.of("release.desk.reading.how")));
        section.addClassName("not-ready");
        var known = new HashSet<UUID>();
        Runnable look = () -> {
            var now = lines();
            if (section.isAttached()) {
                now.stream().filter(each -> !known.contains(each.alarm().id())).forEach(this::alert);
            }
            known.clear();
            now.forEach(each -> known.add(each.alarm().id()));
            rows.show(now);
            section.setVisible(!now.isEmpty());
        };
        look.run();
        WhileOpen.look(section, parts.pages(), look::run);
        return Optional.of(section);
    }

    private List<Line> lines() {
        var open = alarms.open();
        Map<UUID, KnownReader> readers = parts.colleagues()
                .readers(open.stream().map(ReadingAlarm::person).collect(Collectors.toSet()));
        return open.stream()
                .map(alarm -> new Line(alarm, Optional.ofNullable(readers.get(alarm.person()))))
                .toList();
    }

    private Component line(Line line) {
        var settle = Buttons.plain("release.desk.reading.settle", () -> settle(line));
        settle.getElement().bindAttribute("aria-label", Words.of("release.desk.reading.settle-of", name(line)));
        return new ListItem(new Span(Words.of(key(line), arguments(line))), settle);
    }

    private void settle(Line line) {
        alarms.settle(line.alarm().id());
        Notices.good("release.desk.reading.settled");
    }

    /** What is raised while the page is open is said aloud too, and stays until it is closed. */
    private void alert(Line line) {
        Notices.alert(key(line), arguments(line));
    }

    private Object[] arguments(Line line) {
        return new Object[] {
            name(line),
            outlet(line),
            line.alarm().most(),
            parts.times().stamp(line.alarm().latestAt())
        };
    }

    private static Object name(Line line) {
        return line.known()
                .<Object>map(KnownReader::name)
                .orElseGet(() -> Words.of(
                        "release.readers.unknown", line.alarm().person().toString()));
    }

    private static Object outlet(Line line) {
        return line.known()
                .flatMap(KnownReader::outlet)
                .filter(outlet -> line.alarm().outlet().equals(Optional.of(outlet.key())))
                .<Object>map(outlet -> Words.language()
                        .map(language -> outlet.name().nearest(language).orElse(outlet.key())))
                .orElseGet(() -> line.alarm().outlet().orElse("–"));
    }

    private static String key(Line line) {
        return "release.desk.reading."
                + line.alarm().sign().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
