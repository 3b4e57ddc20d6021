package presscenter.release.ui.readers;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import presscenter.audit.LookReason;
import presscenter.audit.LookedInto;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Words;

/** Who looked into the log of a release lately, or took it away, and why: colleagues see it of each other (A23). */
final class LooksList extends Section {
    static final int MOST = 10;

    LooksList(DeskParts parts, List<LookedInto> looks) {
        addClassName("readers-looks");
        var names = parts.identities()
                .namesOf(looks.stream().map(LookedInto::person).collect(Collectors.toSet()));
        var list = new UnorderedList();
        looks.forEach(look -> list.add(new ListItem(Words.now(
                look.exported() ? "release.readers.looks.exported" : "release.readers.looks.looked",
                parts.times().fullStamp(look.at()),
                names.getOrDefault(look.person(), "–"),
                look.reason().startsWith(LookReason.PREPARED) ? Words.now(look.reason()) : look.reason()))));
        add(new H3(Words.now("release.readers.looks")), list);
    }
}
