package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.TextState;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** One text under its name: which version it is, of what it is a translation, who approved it when. */
final class TextColumn extends Div {
    TextColumn(DeskParts parts, DeskRelease release, Language language, Component content) {
        addClassName("text-column");
        var name = new Span(language.ownName());
        name.getElement().setAttribute("lang", language.tag());
        var heading = new H2(name);
        release.text(language).current().ifPresent(version -> {
            heading.add(version(release, language, version));
            standing(parts, version).ifPresent(heading::add);
        });
        if (release.facts().authoritative() == language) {
            heading.add(Tag.plain(Words.of("release.editor.authoritative")));
        }
        add(heading, content);
    }

    private static Tag version(DeskRelease release, Language language, DeskRelease.Version version) {
        if (language == release.source()) {
            return Tag.plain(Words.of("release.editor.source-version", version.number()));
        }
        return Tag.plain(version.madeFrom()
                .map(source -> Words.of("release.editor.translation-of", source))
                .orElseGet(() -> Words.of("release.editor.version", version.number())));
    }

    private static Optional<Tag> standing(DeskParts parts, DeskRelease.Version version) {
        if (version.state() == TextState.APPROVED) {
            return version.approvedAt()
                    .flatMap(at -> version.approvedBy()
                            .map(by -> Tag.good(Words.of(
                                    "release.editor.approved-by", parts.times().stamp(at), parts.name(by)))));
        }
        return version.submittedAt()
                .filter(at -> version.state() == TextState.IN_REVIEW)
                .flatMap(at -> version.submittedBy()
                        .map(by -> Tag.plain(Words.of(
                                "release.editor.submitted-by", parts.times().stamp(at), parts.name(by)))));
    }
}
