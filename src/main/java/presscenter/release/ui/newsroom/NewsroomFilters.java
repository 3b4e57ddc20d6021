package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Order;
import presscenter.release.ReleaseKind;
import presscenter.release.TopicName;
import presscenter.ui.Words;

/**
 * What narrows the list, as chips in one row; each is an address. The kinds that are looked for most stand in the row,
 * the others behind a chip. On a phone the row folds behind one button.
 */
class NewsroomFilters extends Nav {
    private static final List<ReleaseKind> IN_THE_ROW =
            List.of(ReleaseKind.STATEMENT, ReleaseKind.PRESS_RELEASE, ReleaseKind.SPEECH);

    private final NativeButton opener = FilterChoice.opener("newsroom-filters");
    private final Anchor all = new Anchor();
    private final Map<ReleaseKind, Anchor> kinds = new EnumMap<>(ReleaseKind.class);
    private final FilterChoice otherKinds = new FilterChoice("filter-kind");
    private final FilterChoice languages = new FilterChoice("filter-language");
    private final FilterChoice topics = new FilterChoice("filter-topic");
    private final FilterChoice periods = new FilterChoice("filter-period");
    private final Anchor fresh = new Anchor();
    private transient @Nullable Object shown;

    NewsroomFilters() {
        addClassName("filters");
        getElement().bindAttribute("aria-label", Words.of("release.newsroom.filters"));
        opener.addClassName("filters-opener");
        var row = new Div(all);
        IN_THE_ROW.forEach(kind -> {
            var link = new Anchor();
            kinds.put(kind, link);
            row.add(link);
        });
        row.add(otherKinds, languages, topics, periods, fresh);
        row.addClassName("filter-row");
        row.setId("newsroom-filters");
        row.getElement().setAttribute("popover", "auto");
        add(opener, row);
    }

    /** Shows what is chosen; touches nothing if it shows that already. */
    void show(NewsroomAddress address, List<TopicName> known, Wording wording) {
        var next = List.of(address, known, wording.language());
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
        FilterLink.show(
                all,
                wording.say("release.newsroom.all"),
                list.only(NewsroomAddress.Filter.NONE).href(),
                count == 0);
        kinds.forEach((kind, link) -> {
            var choice = kind(kind, list, wording);
            FilterLink.show(link, choice.words(), choice.href(), choice.on());
        });
        otherKinds.show(
                wording.say("release.newsroom.more-kinds"),
                Arrays.stream(ReleaseKind.values())
                        .filter(kind -> !IN_THE_ROW.contains(kind))
                        .map(kind -> kind(kind, list, wording))
                        .toList());
        languages.show(
                wording.say("release.newsroom.language"),
                Arrays.stream(Language.values())
                        .map(language -> language(language, list))
                        .toList());
        topics.setVisible(!known.isEmpty());
        topics.show(
                wording.say("release.newsroom.topic"),
                known.stream()
                        .sorted((one, other) ->
                                Objects.compare(name(one, wording), name(other, wording), Order.of(wording.language())))
                        .map(topic -> topic(topic, list, wording))
                        .toList());
        periods.show(
                wording.say("release.newsroom.period"),
                Arrays.stream(NewsroomAddress.Period.values())
                        .map(period -> period(period, list, wording))
                        .toList());
        FilterLink.show(
                fresh,
                wording.say("release.newsroom.only-new"),
                list.only(now.fresh(!now.fresh())).href(),
                now.fresh());
    }

    private static FilterChoice.Choice kind(ReleaseKind kind, NewsroomAddress list, Wording wording) {
        var on = list.kind().filter(kind::equals).isPresent();
        return choice(wording.kinds(kind), on, list.only(list.filter().kind(unless(on, kind))));
    }

    private static FilterChoice.Choice language(Language language, NewsroomAddress list) {
        var on = list.in().filter(language::equals).isPresent();
        return new FilterChoice.Choice(
                language.ownName(),
                list.only(list.filter().in(unless(on, language))).href(),
                on,
                Optional.of(language));
    }

    private static FilterChoice.Choice topic(TopicName topic, NewsroomAddress list, Wording wording) {
        var on = list.topic().filter(topic.key()::equals).isPresent();
        return choice(name(topic, wording), on, list.only(list.filter().topic(unless(on, topic.key()))));
    }

    private static FilterChoice.Choice period(NewsroomAddress.Period period, NewsroomAddress list, Wording wording) {
        var on = list.period().filter(period::equals).isPresent();
        return choice(
                wording.say("release.newsroom.period." + period.key()),
                on,
                list.only(list.filter().period(unless(on, period))));
    }

    private static FilterChoice.Choice choice(String words, boolean on, NewsroomAddress leadsTo) {
        return new FilterChoice.Choice(words, leadsTo.href(), on, Optional.empty());
    }

    private static <T> Optional<T> unless(boolean on, T value) {
        return on ? Optional.empty() : Optional.of(value);
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
}
