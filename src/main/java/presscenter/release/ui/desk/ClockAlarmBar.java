package presscenter.release.ui.desk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import presscenter.embargo.ClockAlarm;
import presscenter.release.ClockDesk;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.role.Role;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/**
 * After a start far from the highest instant seen (E3): what the machine's clock said, what had been seen, what to do;
 * until an editor or an administrator confirms the clock. Empty otherwise.
 */
final class ClockAlarmBar extends Section {
    private final transient DeskParts parts;
    private final transient ClockDesk desk;
    private transient Optional<ClockAlarm> shown = Optional.empty();

    ClockAlarmBar(DeskParts parts, ClockDesk desk) {
        this.parts = parts;
        this.desk = desk;
        addClassName("clock-alarm");
        setVisible(false);
    }

    /** Asks anew; touches nothing if nothing changed. */
    void look() {
        var now = desk.alarm();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll(); // and not hidden alone, for what is hidden stays in the page as it was
        setVisible(now.isPresent());
        now.ifPresent(this::say);
    }

    private void say(ClockAlarm alarm) {
        var times = parts.times();
        add(
                new H2(Words.of("release.desk.clock")),
                new Paragraph(Words.of(
                        alarm.isBack() ? "release.desk.clock.back" : "release.desk.clock.ahead",
                        times.fullStamp(alarm.started()),
                        times.fullStamp(alarm.seen()),
                        Words.language().map(page -> times.city(times.zone(), alarm.started(), page)),
                        times.offset(times.zone(), alarm.started()))),
                new Paragraph(Words.of("release.desk.clock.how")));
        if (parts.isFor(Role.EDITOR, Role.ADMINISTRATOR)) {
            add(Buttons.plain("release.desk.clock.confirm", () -> confirm(alarm)));
        }
    }

    private void confirm(ClockAlarm alarm) {
        desk.confirm(alarm);
        Notices.good("release.desk.clock.confirmed");
        look();
    }
}
