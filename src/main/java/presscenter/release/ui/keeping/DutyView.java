package presscenter.release.ui.keeping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import presscenter.language.Language;
import presscenter.release.DutyDesk;
import presscenter.release.Shift;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Rows;
import presscenter.release.ui.VerbDialog;
import presscenter.release.ui.WhileOpen;
import presscenter.ui.Notices;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** The rota: who is on duty, by hour; now, later, and before. */
@Route("desk/duty")
@PageTitle("release.duty.title")
@Menu(title = "release.menu.duty", order = 40)
@RolesAllowed({"PRESS_OFFICER", "EDITOR"})
class DutyView extends Main implements AfterNavigationObserver {
    private static final int PAST = 20;

    private final transient DeskParts parts;
    private final transient DutyDesk desk;
    private final UnorderedList now = new UnorderedList();
    private final UnorderedList coming = new UnorderedList();
    private final UnorderedList past = new UnorderedList();
    private final Rows<Shift> nowRows = new Rows<>(now, shift -> line(shift, true));
    private final Rows<Shift> comingRows = new Rows<>(coming, shift -> line(shift, true));
    private final Rows<Shift> pastRows = new Rows<>(past, shift -> line(shift, false));
    private final Paragraph nobody = new Paragraph(Words.of("release.desk.duty.nobody"));
    private final Paragraph nobodyLater = new Paragraph(Words.of("release.duty.coming.none"));
    private final Section before = new Section(new H2(Words.of("release.duty.past")), past);

    DutyView(DeskParts parts, DutyDesk desk) {
        this.parts = parts;
        this.desk = desk;
        addClassNames("keeping", "rota");
        List.of(now, coming, past).forEach(list -> list.addClassName("kept"));
        var put = Buttons.asking(Buttons.primary("release.duty.put", () -> DutyFields.ask(parts, desk, this::look)));
        add(
                new ViewHeader(Words.of("release.duty.title"), put),
                new Paragraph(Words.of("release.duty.intro")),
                new Section(new H2(Words.of("release.duty.now")), now, nobody),
                new Section(new H2(Words.of("release.duty.coming")), coming, nobodyLater),
                before);
        WhileOpen.look(this, parts.pages(), this::look);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        look();
    }

    private void look() {
        var at = parts.now();
        var rota = desk.rota();
        var running = rota.stream().filter(shift -> !shift.from().isAfter(at)).toList();
        var later = rota.stream().filter(shift -> shift.from().isAfter(at)).toList();
        var over = desk.past(PAST);
        nowRows.show(running);
        comingRows.show(later);
        pastRows.show(over);
        nobody.setVisible(running.isEmpty());
        nobodyLater.setVisible(later.isEmpty());
        before.setVisible(!over.isEmpty());
    }

    private Component line(Shift shift, boolean canEnd) {
        var who = shift.who();
        var function = new Span(Words.of(DutyFields.functionKey(who.function())));
        function.addClassName("note");
        var name = new Span(
                Words.language().map(language -> who.name().nearest(language).orElse("")));
        name.addClassName("name");
        var speaks = new Span(who.languages().stream()
                .map(Language::tag)
                .map(tag -> tag.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" ")));
        speaks.addClassName("note");
        var hours = new Span(Words.of("release.duty.hours", at(shift.from()), at(who.until())));
        hours.addClassNames("hours", "num");
        var said = new Div(function, name, hours);
        var beside = new Div(NamesView.telephone(who.telephone()), speaks);
        beside.addClassName("beside");
        var item = new ListItem(said, beside);
        if (canEnd) {
            var verbs = new Div(NamesView.named(
                    Buttons.quiet("release.duty.off", () -> askToTakeOff(shift)), "release.duty.off", who.name()));
            verbs.addClassName("actions");
            item.add(verbs);
        }
        return item;
    }

    private Signal<String> at(Instant instant) {
        return Words.language().map(language -> parts.times().dayAndTime(instant, language));
    }

    private void askToTakeOff(Shift shift) {
        var running = !shift.from().isAfter(parts.now());
        new VerbDialog(
                        "release.duty.off",
                        Words.now(running ? "release.duty.off.running" : "release.duty.off.coming"),
                        true,
                        () -> {
                            desk.takeOffDuty(shift);
                            return true;
                        },
                        () -> {
                            Notices.good("release.duty.off-done");
                            look();
                        })
                .open();
    }
}
