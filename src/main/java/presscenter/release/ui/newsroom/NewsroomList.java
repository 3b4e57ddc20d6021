package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.release.Listed;
import presscenter.release.ReleaseFilter;
import presscenter.release.ReleaseLine;
import presscenter.release.ReleaseNumber;
import presscenter.release.ReleasePage;
import presscenter.release.SinceRead;
import presscenter.release.SinceReading;
import presscenter.release.TopicName;
import presscenter.release.Waiting.Arrived;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** The list of the newsroom with its filters: loaded as a whole, touched only where it differs from what it shows. */
class NewsroomList extends Div {
    private final transient ReadingRoom room;
    private final NewsroomFilters filters = new NewsroomFilters();
    private final ReleaseLines lines = new ReleaseLines();
    private final Anchor newest = new Anchor("", "");
    private final Paragraph zone = new Paragraph();
    private final Div since = new Div();
    private final Div nothing = new Div();
    private final Watermark watermark = new Watermark();
    private transient @Nullable Object shown;
    private transient Optional<NewsroomAddress> lookedAt = Optional.empty();
    private transient List<Arrived> waitedFor = List.of();
    private final transient Listed listed = new Listed();
    private transient List<SinceRead> untold = List.of();
    private transient SinceReading.@Nullable Happened happened;

    NewsroomList(ReadingRoom room) {
        this.room = room;
        newest.addClassNames("btn", "quiet", "newest");
        newest.getElement().setAttribute("router-link", true);
        zone.addClassName("zone-note");
        nothing.addClassName("nothing");
        addClassName("roll");
        add(since, newest, zone, lines, nothing);
    }

    NewsroomFilters filters() {
        return filters;
    }

    /** Who reads, and when, while words under embargo stand in the list. */
    Watermark watermark() {
        return watermark;
    }

    void current(Optional<ReleaseNumber> number) {
        lines.setCurrent(number.map(ReleaseNumber::toString).orElse(null));
    }

    void focusOn(ReleaseNumber number) {
        lines.getElement()
                .executeJs(
                        "this.querySelector(`a[data-number=\"${$0}\"]`)?.focus({preventScroll: true})",
                        number.toString());
    }

    /** @param live whether something may have happened, so that what is new is said */
    void load(NewsroomAddress address, boolean live) {
        lookedAt = Optional.of(address);
        var wording = room.wording(Words.languageNow());
        var now = room.clock.instant();
        List<ReleaseLine> band = address.before().isPresent() ? List.of() : room.published.underEmbargo(listed);
        var page = room.published.list(filter(address, wording, now), address.before(), ReleasePage.LINES);
        var topics = room.published.topics();
        var list = address.list();
        var words = new NewsroomLines(
                wording,
                room.reader().preferences().readingLanguages(),
                list,
                wording.times().day(now));
        var groups = room.groups(words, band, page.lines());
        var untold = untold(live).stream()
                .filter(change -> !address.number().equals(Optional.of(change.number()))) // it says so itself
                .toList();
        var arrived = room.waiting.arrived();
        var older = page.older().map(cursor -> list.from(Optional.of(cursor)).href());
        filters.show(address, topics, wording);
        var next = List.of(
                groups.stream().map(ReleaseLines.Ready::group).toList(),
                older,
                topics,
                list,
                wording.language(),
                untold,
                arrived,
                page.lines().isEmpty());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        var arriving = live ? lines.arriving(groups) : 0;
        watermark.show(
                band.stream().anyMatch(line -> !line.texts().isEmpty())
                        ? Optional.of(Watermark.words(room.reader(), now, wording))
                        : Optional.empty());
        lines.setVisible(!groups.isEmpty());
        lines.show(groups, texts(wording, arriving));
        lines.setOlder(older.orElse(null));
        newest.setVisible(address.before().isPresent());
        newest.setHref(list.from(Optional.empty()).href());
        newest.setText(wording.say("release.newsroom.newest"));
        zone.setVisible(!wording.isReadersZone(now));
        zone.setText(zone.isVisible() ? zone(wording, now) : "");
        since.removeAll();
        if (!arrived.isEmpty()) {
            since.add(new Arrivals(arrived, wording, text -> {
                room.waiting.told(text.number(), text.language());
                lookedAt.ifPresent(each -> load(each, false));
            }));
        }
        if (live && !waitedFor.containsAll(arrived)) {
            var many =
                    arrived.stream().filter(text -> !waitedFor.contains(text)).count();
            Notices.good("release.contract.arrived", many);
        }
        waitedFor = arrived;
        if (!untold.isEmpty()) {
            since.add(new ChangedSince(untold, wording, change -> {
                room.sinceReading.putAside(change.number());
                lookedAt.ifPresent(each -> load(each, false));
            }));
        }
        nothing.removeAll();
        if (page.lines().isEmpty()) {
            nothing.add(empty(list, topics, wording));
        }
    }

    /** Asked for this reader when the page is entered, and when something happened since it was asked. */
    private List<SinceRead> untold(boolean live) {
        var now = room.sinceReading.happened();
        if (!live || !now.equals(happened)) {
            untold = room.sinceReading.untold(now);
            happened = now;
        }
        return untold;
    }

    private static ReleaseFilter filter(NewsroomAddress address, Wording wording, Instant now) {
        var zone = wording.times().zone();
        return new ReleaseFilter(
                address.in(),
                address.kind(),
                address.topic(),
                address.period()
                        .map(period -> wording.times()
                                .day(now)
                                .minusDays(period.days() - 1L)
                                .atStartOfDay(zone)
                                .toInstant()),
                Optional.empty(),
                address.fresh());
    }

    private static String zone(Wording wording, Instant now) {
        var times = wording.times();
        return wording.say(
                "release.newsroom.zone",
                times.city(times.zone(), now, wording.language()),
                times.offset(times.zone(), now));
    }

    private static ReleaseLines.Texts texts(Wording wording, long arriving) {
        return new ReleaseLines.Texts(
                wording.say("release.newsroom.fresh"),
                arriving == 0 ? "" : wording.say("release.newsroom.arrived", arriving),
                wording.say("release.newsroom.above"),
                wording.say("release.newsroom.older"),
                wording.say("release.newsroom.empty"),
                "");
    }

    /** Says what to loosen, one link each; without filters, what will be here. */
    private static Component empty(NewsroomAddress list, List<TopicName> topics, Wording wording) {
        var empty = new Div(new H2(wording.say("release.newsroom.empty")));
        empty.addClassName("empty");
        var filter = list.filter();
        if (NewsroomFilters.active(filter) == 0) {
            empty.add(new Paragraph(wording.say("release.newsroom.empty.yet")));
            return empty;
        }
        empty.add(new Paragraph(wording.say("release.newsroom.empty.loosen")));
        var loosen = new Div();
        loosen.addClassName("actions");
        filter.kind()
                .ifPresent(kind ->
                        loosen.add(without(wording.kinds(kind), list.only(filter.kind(Optional.empty())), wording)));
        filter.in()
                .ifPresent(language ->
                        loosen.add(without(language.ownName(), list.only(filter.in(Optional.empty())), wording)));
        filter.topic()
                .ifPresent(key -> loosen.add(without(
                        topics.stream()
                                .filter(topic -> topic.key().equals(key))
                                .map(topic -> NewsroomFilters.name(topic, wording))
                                .findFirst()
                                .orElseGet(() -> wording.say("release.newsroom.topic")),
                        list.only(filter.topic(Optional.empty())),
                        wording)));
        filter.period()
                .ifPresent(period -> loosen.add(without(
                        wording.say("release.newsroom.period." + period.key()),
                        list.only(filter.period(Optional.empty())),
                        wording)));
        if (filter.fresh()) {
            loosen.add(without(wording.say("release.newsroom.only-new"), list.only(filter.fresh(false)), wording));
        }
        empty.add(loosen);
        return empty;
    }

    private static Component without(String what, NewsroomAddress address, Wording wording) {
        var link = new Anchor(address.href(), wording.say("release.newsroom.without", what));
        link.addClassName("btn");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
