package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import presscenter.audit.NamedExpert;
import presscenter.language.Language;
import presscenter.release.ExpertNaming;
import presscenter.release.ReleaseNumber;

/**
 * With whom the reader shared a text under embargo for comment (E28): their own list, and a form for one more as long
 * as the embargo holds. Never a word of the text (E46).
 */
class SharedWith extends Section {
    private final transient Shown shown;

    SharedWith(Reading reading, Wording wording, ReadingVerbs verbs) {
        shown = Shown.of(reading, wording);
        addClassName("experts");
        var experts = reading.experts();
        var isOpen = experts.naming() == ExpertNaming.OPEN;
        add(
                new H2(wording.say("release.experts.title")),
                new Paragraph(wording.say(isOpen ? "release.experts.answer" : "release.experts.answered")));
        if (!experts.named().isEmpty()) {
            add(list(experts, wording, verbs));
        }
        if (isOpen) {
            add(new NativeDetails(wording.say("release.experts.name-one"), new ExpertFields(wording, verbs)));
        }
    }

    /** Whether there is anything to say: somebody may be named now, or was. */
    boolean isOfUse() {
        return shown.experts().naming() == ExpertNaming.OPEN
                || !shown.experts().named().isEmpty();
    }

    /** Whether this would be the same for this reading. Then it stays, and so does what is being typed in it. */
    boolean isThatOf(Reading reading, Wording wording) {
        return shown.equals(Shown.of(reading, wording));
    }

    private static Component list(Reading.Experts experts, Wording wording, ReadingVerbs verbs) {
        var list = new UnorderedList();
        experts.named().forEach(named -> list.add(item(named, wording, verbs)));
        return list;
    }

    private static ListItem item(NamedExpert named, Wording wording, ReadingVerbs verbs) {
        var expert = named.expert();
        var item = new ListItem(typed(expert.name(), "name"), typed(expert.affiliation(), "affiliation"));
        expert.address().ifPresent(address -> item.add(typed(address, "address")));
        item.add(typed(expert.purpose(), "purpose"));
        item.add(said(wording.say("release.experts.shared", wording.moment(named.at()))));
        named.mistaken()
                .ifPresentOrElse(
                        since -> {
                            item.addClassName("mistaken");
                            item.add(said(wording.say("release.experts.mistaken", wording.moment(since))));
                        },
                        () -> item.add(mistake(named, wording, verbs)));
        return item;
    }

    private static Component mistake(NamedExpert named, Wording wording, ReadingVerbs verbs) {
        var button =
                new NativeButton(wording.say("release.experts.mistake"), click -> verbs.mistakenExpert(named.number()));
        button.addClassNames("btn", "quiet");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute(
                        "aria-label",
                        wording.say("release.experts.mistake.of", named.expert().name()));
        return button;
    }

    /** As the reader typed it, in whatever language. */
    private static Span typed(String words, String part) {
        var span = new Span(words);
        span.addClassName(part);
        return span;
    }

    private static Span said(String words) {
        var span = new Span(words);
        span.addClassName("said");
        return span;
    }

    /** All that it is made of. */
    private record Shown(ReleaseNumber number, Reading.Experts experts, Language site) {
        static Shown of(Reading reading, Wording wording) {
            return new Shown(reading.release().number(), reading.experts(), wording.language());
        }
    }
}
