package presscenter.release.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import presscenter.language.Language;
import presscenter.release.LiftWarnings;
import presscenter.release.NotReady;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Rows;
import presscenter.release.ui.WhileOpen;
import presscenter.role.Role;
import presscenter.ui.DeskAside;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** On every desk page, while something will not lift at its time: what it is, and the way to extend or hold (E20). */
@org.springframework.stereotype.Component
@Order(5)
class NotReadyAside implements DeskAside {
    private final transient DeskParts parts;
    private final transient LiftWarnings warnings;

    NotReadyAside(DeskParts parts, LiftWarnings warnings) {
        this.parts = parts;
        this.warnings = warnings;
    }

    @Override
    public Optional<Component> section() {
        if (!parts.isFor(Role.PRESS_OFFICER, Role.EDITOR)) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("work-list");
        list.getElement().setAttribute("role", "status");
        var rows = new Rows<NotReady>(list, this::line);
        var section = new Section(new H2(Words.of("release.desk.unready")), list);
        section.addClassName("not-ready");
        var known = new HashSet<NotReady>();
        Runnable look = () -> {
            var now = warnings.notReady();
            if (section.isAttached()) {
                now.stream()
                        .filter(each -> known.stream()
                                .noneMatch(before ->
                                        before.number().equals(each.number()) && before.urgency() == each.urgency()))
                        .forEach(NotReadyAside::alarm);
            }
            known.clear();
            known.addAll(now);
            rows.show(now);
            section.setVisible(!now.isEmpty());
        };
        look.run();
        WhileOpen.look(section, parts.pages(), look::run);
        return Optional.of(section);
    }

    private Component line(NotReady release) {
        var way = DeskAddress.link(release.number(), release.source(), Words.of("release.desk.unready.way"));
        way.addClassName("btn");
        way.getElement()
                .bindAttribute(
                        "aria-label",
                        Words.of("release.desk.unready.way-of", release.number().toString()));
        var words = new Span(Words.of(key(release), release.number().toString(), missing(release)));
        return new ListItem(words, way);
    }

    /** What became due while the page is open is said aloud too, and stays until it is closed. */
    private static void alarm(NotReady release) {
        Notices.alert(key(release), release.number().toString(), missing(release));
    }

    private static Object missing(NotReady release) {
        return release.missing().isEmpty()
                ? Words.of("release.desk.unready.facts")
                : release.missing().stream().map(Language::ownName).collect(Collectors.joining(", "));
    }

    private static String key(NotReady release) {
        return "release.desk.unready." + release.urgency().name().toLowerCase(Locale.ROOT);
    }
}
