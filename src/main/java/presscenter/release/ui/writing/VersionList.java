package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import presscenter.language.Language;
import presscenter.release.ChangeKind;
import presscenter.release.Delivery;
import presscenter.release.DeskRelease;
import presscenter.release.DeskRelease.Version;
import presscenter.release.TextState;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** The versions of a text, newest first: state, kind of change, who wrote, handed over and approved it, and when. */
class VersionList extends OrderedList {
    private final transient DeskParts parts;
    private final transient List<Version> versions;

    VersionList(DeskParts parts, DeskRelease release, Language language, List<Version> versions) {
        this.parts = parts;
        this.versions = versions;
        addClassName("version-list");
        getElement().setAttribute("reversed", true);
        versions.forEach(version -> add(item(release, language, version)));
    }

    private ListItem item(DeskRelease release, Language language, Version version) {
        var item = new ListItem();
        var marks = new Div(new H2(Words.of("release.versions.version", version.number())));
        marks.addClassName("marks");
        marks.add(state(version.state()));
        if (version.submittedAt().isPresent() && version.change() != ChangeKind.FIRST) {
            marks.add(Tag.plain(Words.of("release.editor.kind." + version.change())));
        }
        if (isAsPrepared(release, version)) {
            marks.add(Tag.plain(Words.of("release.versions.as-prepared")));
        }
        version.madeFrom().ifPresent(made -> marks.add(Tag.plain(Words.of("release.versions.translation-of", made))));
        item.add(marks, headline(language, version));
        item.add(who("release.versions.saved", Optional.of(version.savedAt()), Optional.of(version.savedBy())));
        item.add(who("release.versions.submitted", version.submittedAt(), version.submittedBy()));
        item.add(who("release.versions.approved", version.approvedAt(), version.approvedBy()));
        version.wrong()
                .nearest(Words.languageNow())
                .ifPresent(wrong -> item.add(told("release.versions.was-wrong", wrong)));
        version.right()
                .nearest(Words.languageNow())
                .ifPresent(right -> item.add(told("release.versions.is-right", right)));
        VersionsView.before(versions, version)
                .ifPresent(older -> item.add(
                        VersionsView.link(release, language, older, version, "release.versions.with-the-one-before")));
        if (version.change() == ChangeKind.CHECKED) {
            asPrepared(version)
                    .filter(prepared -> prepared.number() < version.number() - 1)
                    .ifPresent(prepared -> item.add(VersionsView.link(
                            release, language, prepared, version, "release.versions.with-as-prepared")));
        }
        return item;
    }

    /** The latest approved version before the first that was checked against delivery is the speech as prepared. */
    private Optional<Version> asPrepared(Version checked) {
        return versions.stream()
                .filter(version -> version.number() < checked.number())
                .filter(version -> version.change() != ChangeKind.CHECKED)
                .filter(version -> version.approvedAt().isPresent())
                .findFirst();
    }

    private boolean isAsPrepared(DeskRelease release, Version version) {
        if (release.delivery() == Delivery.NOT_A_SPEECH || version.approvedAt().isEmpty()) {
            return false;
        }
        var checked = versions.reversed().stream()
                .filter(each -> each.change() == ChangeKind.CHECKED)
                .findFirst();
        return checked.map(first -> asPrepared(first)
                        .filter(prepared -> prepared.number() == version.number())
                        .isPresent())
                .orElse(release.delivery() == Delivery.AS_PREPARED && version.state() == TextState.APPROVED);
    }

    private static Span headline(Language language, Version version) {
        var headline = version.words().headline();
        var shown = headline.isBlank() ? new Span(Words.of("release.desk.no-headline")) : new Span(headline);
        shown.addClassName("headline");
        if (!headline.isBlank()) {
            shown.getElement().setAttribute("lang", language.tag());
        }
        return shown;
    }

    private Paragraph who(String key, Optional<Instant> at, Optional<UUID> by) {
        var line = new Paragraph();
        line.addClassNames("note", "num");
        line.setVisible(at.isPresent());
        at.ifPresent(when -> line.add(new Span(
                Words.of(key, parts.times().stamp(when), by.map(parts::name).orElse("")))));
        return line;
    }

    private static Paragraph told(String key, String words) {
        var line = new Paragraph(Words.of(key, words));
        line.addClassName("note");
        return line;
    }

    private static Tag state(TextState state) {
        var words = Words.of("release.versions.state." + state);
        return switch (state) {
            case APPROVED -> Tag.good(words);
            case DRAFT, IN_REVIEW, RETURNED, SUPERSEDED -> Tag.plain(words);
        };
    }
}
