package presscenter.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import presscenter.accreditation.OutletFile.Merge;
import presscenter.ui.Words;

/** Which records became one, who decided so, and why. */
class OutletHistory extends Div {
    OutletHistory(List<Merge> merges, OutletParts parts) {
        addClassName("outlet-history");
        if (!merges.isEmpty()) {
            var list = new UnorderedList();
            merges.forEach(merge -> list.add(new ListItem(Words.now(
                    "accreditation.outlet.merged-once",
                    Labels.inWords(merge.fromName()),
                    Labels.inWords(merge.intoName()),
                    merge.reason(),
                    merge.by().flatMap(parts.identities()::nameOf).orElse(""),
                    parts.times().fullStamp(merge.at())))));
            add(new H3(Words.of("accreditation.outlet.history")), list);
        }
    }
}
