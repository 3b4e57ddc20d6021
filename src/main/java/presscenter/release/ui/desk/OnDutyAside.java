package presscenter.release.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import presscenter.language.Language;
import presscenter.release.OnDuty;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Rows;
import presscenter.release.ui.WhileOpen;
import presscenter.role.Role;
import presscenter.ui.DeskAside;
import presscenter.ui.Words;

/** Who is on duty now, with telephone, at the side of every desk page. */
@org.springframework.stereotype.Component
@Order(10)
class OnDutyAside implements DeskAside {
    private final transient DeskParts parts;

    OnDutyAside(DeskParts parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Component> section() {
        var staff = parts.account().person().stream()
                .anyMatch(person -> person.roles().stream().anyMatch(Role::isStaff));
        if (!staff) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("on-duty");
        var nobody = new Paragraph(Words.of("release.desk.duty.nobody"));
        var rows = new Rows<OnDuty>(list, this::line);
        var section = new Section(new H2(Words.of("release.desk.duty")), list, nobody);
        Runnable look = () -> {
            var now = parts.releases().onDuty();
            rows.show(now);
            list.setVisible(!now.isEmpty());
            nobody.setVisible(now.isEmpty());
        };
        look.run();
        WhileOpen.look(section, parts.pages(), look::run);
        return Optional.of(section);
    }

    /** A time alone is one of the coming 24 hours. */
    private String until(Instant end) {
        return end.isAfter(parts.now().plus(Duration.ofDays(1)))
                ? parts.times().stamp(end)
                : parts.times().time(end);
    }

    private Component line(OnDuty duty) {
        var name = new Span(
                Words.language().map(language -> duty.name().nearest(language).orElseThrow()));
        var function = duty.function().name().toLowerCase(Locale.ROOT);
        var telephone = new Anchor("tel:" + duty.telephone().replaceAll("[^+0-9]", ""), duty.telephone());
        telephone.addClassName("num");
        var speaks = new Span(Words.of(
                "release.desk.duty.until",
                until(duty.until()),
                duty.languages().stream()
                        .map(Language::tag)
                        .map(tag -> tag.toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(" "))));
        speaks.addClassName("note");
        return new ListItem(new Span(Words.of("release.desk.duty." + function)), name, telephone, speaks);
    }
}
