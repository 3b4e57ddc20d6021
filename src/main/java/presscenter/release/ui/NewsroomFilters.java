package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Order;
import presscenter.release.ReleaseKind;
import presscenter.release.TopicName;
import presscenter.ui.Words;

/** What narrows the list, as chips in one row; each is an address. On a phone the row folds behind one button. */
class NewsroomFilters extends Nav {
    private final NativeButton opener = chip("newsroom-filters");
    private final Div row = new Div();
    private @Nullable Object shown;

    NewsroomFilters() {
        addClassName("filters");
        getElement().bindAttribute("aria-label", Words.of("release.newsroom.filters"));
        opener.addClassName("filters-opener");
        row.addClassName("filter-row");
        row.setId("newsroom-filters");
        row.getElement().setAttribute("popover", "auto");
        add(opener, row);
    }

    /** Shows what is chosen; touches nothing if it shows that already. */
    void show(NewsroomAddress address, List<TopicName> topics, Wording wording) {
        var next = List.of(address, topics, wording.language());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        var list = address.from(Optional.empty());
        var now = list.filter();
        var count = active(now);
        opener.setText(
                count == 0
                        ? wording.say("release.newsroom.filters")
                        : wording.say("release.newsroom.filters.on", count));
        row.removeAll();
        row.add(link(wording.say("release.newsroom.all"), list.only(NewsroomAddress.Filter.NONE), count == 0));
        for (var kind : ReleaseKind.values()) {
            var on = now.kind().filter(kind::equals).isPresent();
            row.add(link(wording.kinds(kind), list.only(now.kind(on ? Optional.empty() : Optional.of(kind))), on));
        }
        row.add(choice(
                "filter-language",
                wording.say("release.newsroom.language"),
                now.in().map(Language::ownName),
                Arrays.stream(Language.values())
                        .map(language -> toggle(
                                language.ownName(),
                                now.in().filter(language::equals).isPresent(),
                                list.only(now.in(Optional.of(language))),
                                list.only(now.in(Optional.empty()))))
                        .toList()));
        if (!topics.isEmpty()) {
            row.add(topics(list, topics, wording));
        }
        row.add(choice(
                "filter-period",
                wording.say("release.newsroom.period"),
                now.period().map(period -> wording.say("release.newsroom.period." + period.key())),
                Arrays.stream(NewsroomAddress.Period.values())
                        .map(period -> toggle(
                                wording.say("release.newsroom.period." + period.key()),
                                now.period().filter(period::equals).isPresent(),
                                list.only(now.period(Optional.of(period))),
                                list.only(now.period(Optional.empty()))))
                        .toList()));
        row.add(link(wording.say("release.newsroom.only-new"), list.only(now.fresh(!now.fresh())), now.fresh()));
    }

    private static Component topics(NewsroomAddress list, List<TopicName> topics, Wording wording) {
        var now = list.filter();
        var named = topics.stream()
                .sorted((one, other) ->
                        Objects.compare(name(one, wording), name(other, wording), Order.of(wording.language())))
                .toList();
        return choice(
                "filter-topic",
                wording.say("release.newsroom.topic"),
                named.stream()
                        .filter(topic -> now.topic().filter(topic.key()::equals).isPresent())
                        .map(topic -> name(topic, wording))
                        .findFirst(),
                named.stream()
                        .map(topic -> toggle(
                                name(topic, wording),
                                now.topic().filter(topic.key()::equals).isPresent(),
                                list.only(now.topic(Optional.of(topic.key()))),
                                list.only(now.topic(Optional.empty()))))
                        .toList());
    }

    static String name(TopicName topic, Wording wording) {
        return topic.name().nearest(wording.language()).orElse(topic.key());
    }

    /** How many things narrow the list. */
    static int active(NewsroomAddress.Filter filter) {
        return (filter.in().isPresent() ? 1 : 0)
                + (filter.kind().isPresent() ? 1 : 0)
                + (filter.topic().isPresent() ? 1 : 0)
                + (filter.period().isPresent() ? 1 : 0)
                + (filter.fresh() ? 1 : 0);
    }

    private static Component choice(String id, String label, Optional<String> chosen, List<Anchor> choices) {
        var open = chip(id);
        open.addClassName("opens");
        open.setText(chosen.map(words -> label + ": " + words).orElse(label));
        if (chosen.isPresent()) {
            open.addClassName("on");
        }
        var panel = new Div();
        panel.addClassNames("panel", "choices");
        panel.setId(id);
        panel.getElement().setAttribute("popover", "auto");
        choices.forEach(panel::add);
        var both = new Span(open, panel);
        both.addClassName("choice");
        return both;
    }

    private static NativeButton chip(String popover) {
        var chip = new NativeButton();
        chip.addClassName("chip");
        chip.getElement().setAttribute("type", "button").setAttribute("popovertarget", popover);
        return chip;
    }

    private static Anchor toggle(String words, boolean on, NewsroomAddress choose, NewsroomAddress leave) {
        return link(words, on ? leave : choose, on);
    }

    private static Anchor link(String words, NewsroomAddress address, boolean on) {
        var link = new Anchor(address.href(), words);
        link.addClassName("chip");
        link.getElement().setAttribute("router-link", true);
        if (on) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
