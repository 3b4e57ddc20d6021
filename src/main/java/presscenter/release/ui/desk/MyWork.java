package presscenter.release.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Action;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.TextState;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Headline;
import presscenter.release.ui.NewReleaseDialog;
import presscenter.release.ui.Rows;
import presscenter.release.ui.TextMark;
import presscenter.ui.Words;

/** What waits for this person, by what is to be done with it. */
final class MyWork extends Div {
    /** In the order in which it is shown: what keeps others waiting comes first. */
    enum Group {
        APPROVE,
        RETURNED,
        TRANSLATE,
        WRITE,
        IN_REVIEW;

        private String key() {
            return "release.desk.work." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing to do.
     *
     * @param language of the text; empty where it is the facts
     * @param remark why it came back
     * @param by who handed it over or saved it last
     * @param at when
     */
    record Item(
            Group group,
            ReleaseNumber number,
            Optional<Language> language,
            Language page,
            ReleaseKind kind,
            Headline headline,
            List<TextMark> marks,
            Optional<String> remark,
            Optional<String> by,
            Optional<Instant> at) {}

    private final transient DeskParts parts;
    private final Map<Group, Section> sections = new EnumMap<>(Group.class);
    private final Map<Group, Rows<Item>> rows = new EnumMap<>(Group.class);

    MyWork(DeskParts parts) {
        this.parts = parts;
        addClassName("my-work");
        for (var group : Group.values()) {
            var list = new UnorderedList();
            list.addClassName("work-list");
            var section = new Section(new H3(Words.of(group.key())), list);
            section.setVisible(false);
            sections.put(group, section);
            rows.put(group, new Rows<>(list, this::line));
            add(section);
        }
    }

    /** Shows it; whether there is any. */
    boolean show(List<DeskRelease> releases, UUID me) {
        var names = parts.identities().namesOf(people(releases));
        var items = releases.stream()
                .flatMap(release -> items(release, me, names))
                .collect(Collectors.groupingBy(Item::group));
        for (var group : Group.values()) {
            var here = items.getOrDefault(group, List.of());
            sectionOf(group).setVisible(!here.isEmpty());
            Objects.requireNonNull(rows.get(group)).show(here);
        }
        return !items.isEmpty();
    }

    private Section sectionOf(Group group) {
        return Objects.requireNonNull(sections.get(group));
    }

    private static Set<UUID> people(List<DeskRelease> releases) {
        return releases.stream()
                .flatMap(release -> release.texts().values().stream())
                .flatMap(text -> text.working().stream())
                .flatMap(version -> Stream.concat(Stream.of(version.savedBy()), version.submittedBy().stream()))
                .collect(Collectors.toSet());
    }

    private static Stream<Item> items(DeskRelease release, UUID me, Map<UUID, String> names) {
        var items = new ArrayList<Item>();
        for (var language : Language.values()) {
            var text = release.text(language);
            group(text, me).ifPresent(group -> items.add(item(group, release, text, names)));
        }
        var approvedOnce = release.texts().values().stream()
                .anyMatch(text -> text.approved().isPresent());
        if (release.actions().contains(Action.APPROVE_FACTS)
                && approvedOnce
                && items.stream().noneMatch(item -> item.group() == Group.APPROVE)) {
            items.add(new Item(
                    Group.APPROVE,
                    release.number(),
                    Optional.empty(),
                    release.source(),
                    release.facts().kind(),
                    Headline.of(release, release.source()),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return items.stream();
    }

    private static Optional<Group> group(DeskRelease.Text text, UUID me) {
        var working = text.working();
        var state = working.map(DeskRelease.Version::state);
        var mine = working.filter(version ->
                        version.savedBy().equals(me) || version.submittedBy().equals(Optional.of(me)))
                .isPresent();
        var assigned = text.translators().contains(me);
        if (state.equals(Optional.of(TextState.IN_REVIEW))) {
            if (text.actions().contains(Action.APPROVE)) {
                return Optional.of(Group.APPROVE);
            }
            return mine || text.actions().contains(Action.RETURN) ? Optional.of(Group.IN_REVIEW) : Optional.empty();
        }
        if (state.equals(Optional.of(TextState.RETURNED)) && (mine || assigned)) {
            return Optional.of(Group.RETURNED);
        }
        if (assigned && (text.outOfDate() || text.approved().isEmpty())) {
            return Optional.of(Group.TRANSLATE);
        }
        return state.equals(Optional.of(TextState.DRAFT)) && mine ? Optional.of(Group.WRITE) : Optional.empty();
    }

    private static Item item(Group group, DeskRelease release, DeskRelease.Text text, Map<UUID, String> names) {
        var working = text.working();
        var handed = working.flatMap(DeskRelease.Version::submittedBy)
                .filter(by -> group == Group.APPROVE || group == Group.IN_REVIEW);
        return new Item(
                group,
                release.number(),
                Optional.of(text.language()),
                text.language(),
                release.facts().kind(),
                Headline.of(release, text.language()),
                TextMark.of(text),
                group == Group.RETURNED ? working.flatMap(DeskRelease.Version::remark) : Optional.empty(),
                handed.or(() -> working.map(DeskRelease.Version::savedBy)).map(by -> names.getOrDefault(by, "–")),
                handed.isPresent()
                        ? working.flatMap(DeskRelease.Version::submittedAt)
                        : working.map(DeskRelease.Version::savedAt));
    }

    private Component line(Item item) {
        var kind = new Span(Words.of(NewReleaseDialog.kindKey(item.kind())));
        kind.addClassName("kind");
        var marks = new Div(kind);
        marks.addClassName("marks");
        item.language().ifPresent(language -> {
            var name = new Span(language.ownName());
            name.getElement().setAttribute("lang", language.tag());
            name.addClassName("language");
            marks.add(name);
        });
        item.marks().forEach(mark -> marks.add(mark.tag()));

        var line = new ListItem(marks, item.headline().shown());
        item.remark().ifPresent(remark -> line.add(remark(remark)));
        note(item).ifPresent(words -> {
            var note = new Paragraph(words);
            note.addClassName("note");
            line.add(note);
        });
        line.add(verb(item));
        return line;
    }

    private static Component remark(String remark) {
        var words = new Paragraph(Words.of("release.desk.work.remark", remark));
        words.addClassName("remark");
        return words;
    }

    private Optional<Signal<String>> note(Item item) {
        if (item.language().isEmpty()) {
            return Optional.of(Words.of("release.desk.work.facts"));
        }
        return item.by()
                .flatMap(by -> item.at()
                        .map(at -> Words.of(
                                item.group() == Group.APPROVE || item.group() == Group.IN_REVIEW
                                        ? "release.desk.work.handed-over"
                                        : "release.desk.work.saved",
                                parts.times().stamp(at),
                                by)));
    }

    private static Component verb(Item item) {
        // The same words over and over say nothing out of their place.
        var link = DeskAddress.link(
                item.number(), item.page(), new Span(Words.of(item.group().key() + ".verb")));
        link.add(item.headline().heard(item.page()));
        link.addClassName("btn");
        link.setClassName("primary", item.group() == Group.APPROVE);
        return link;
    }
}
