package presscenter.release.ui;

import com.vaadin.flow.component.html.Paragraph;
import presscenter.ui.Words;

/** On a page of the desk, for whoever has another zone: in which one its times are said. */
public final class ZoneNote extends Paragraph {
    public ZoneNote(DeskParts parts) {
        super(Words.of(
                "release.desk.zone",
                Words.language()
                        .map(language -> parts.times().city(parts.times().zone(), parts.now(), language)),
                parts.times().offset(parts.times().zone(), parts.now())));
        addClassNames("note", "zone-note");
        setVisible(!parts.times()
                .zone()
                .getRules()
                .getOffset(parts.now())
                .equals(parts.zone().getRules().getOffset(parts.now())));
    }
}
