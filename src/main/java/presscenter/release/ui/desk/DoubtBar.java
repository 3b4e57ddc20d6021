package presscenter.release.ui.desk;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import presscenter.release.ClockDesk;
import presscenter.release.Doubt;
import presscenter.ui.Words;

/**
 * While releases are on hold because their lifts are doubted (E44): why, how many, and what ends it. Empty otherwise.
 */
final class DoubtBar extends Section {
    private final transient ClockDesk desk;
    private transient Map<Doubt, Long> shown = Map.of();

    DoubtBar(ClockDesk desk) {
        this.desk = desk;
        addClassName("clock-alarm");
        setVisible(false);
    }

    /** Asks anew; touches nothing if nothing changed. */
    void look() {
        var now = desk.doubted();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll(); // and not hidden alone, for what is hidden stays in the page as it was
        var waiting = now.values().stream().mapToLong(Long::longValue).sum();
        setVisible(waiting > 0);
        if (waiting > 0) {
            add(new H2(Words.of("release.desk.doubt")));
            now.forEach((cause, count) -> {
                if (count > 0) {
                    add(new Paragraph(Words.of(why(cause))));
                }
            });
            add(new Paragraph(Words.of("release.desk.doubt.how", waiting)));
        }
    }

    private static String why(Doubt cause) {
        return switch (cause) {
            case RESTORED -> "release.desk.doubt.restored";
            case CLOCK_JUMPED -> "release.desk.doubt.clock-jumped";
            case ZONE_MOVED -> "release.desk.doubt.zone-moved";
        };
    }
}
