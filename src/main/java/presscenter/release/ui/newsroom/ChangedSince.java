package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import presscenter.release.SinceRead;

/**
 * What happened to something that the reader had read: the old time, the new time and the reason, and no word of the
 * text (E18, E46).
 */
class ChangedSince extends Section {
    /** Says it at the release itself, the latest first. */
    ChangedSince(List<SinceRead> changes, Wording wording) {
        this(wording);
        var list = new UnorderedList();
        changes.reversed().forEach(change -> list.add(new ListItem(sentence(change, wording))));
        add(list);
    }

    /** Says it above the list, with the way to each release, until it is put aside. */
    ChangedSince(List<SinceRead> changes, Wording wording, Consumer<SinceRead> aside) {
        this(wording);
        var list = new UnorderedList();
        changes.forEach(change -> {
            var way = new Anchor("newsroom/" + change.number(), change.number() + ". " + sentence(change, wording));
            way.getElement().setAttribute("router-link", true);
            var away = new NativeButton(wording.say("release.desk.report.aside"), click -> aside.accept(change));
            away.addClassNames("btn", "quiet");
            away.getElement()
                    .setAttribute("type", "button")
                    .setAttribute(
                            "aria-label",
                            wording.say(
                                    "release.since.aside-of", change.number().toString()));
            list.add(new ListItem(way, away));
        });
        add(list);
    }

    private ChangedSince(Wording wording) {
        addClassName("since");
        add(new H2(wording.say("release.since")));
    }

    /** The whole of it in words, without the number. */
    static String sentence(SinceRead change, Wording wording) {
        return wording.since().of(change);
    }
}
