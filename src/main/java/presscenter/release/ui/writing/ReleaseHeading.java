package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.Headline;
import presscenter.release.ui.Lift;
import presscenter.release.ui.NewReleaseDialog;
import presscenter.ui.Words;

/** What the release is called in the language at hand, and until when it is closed. */
final class ReleaseHeading extends Header {
    ReleaseHeading(DeskParts parts, DeskRelease release, Language language) {
        addClassNames("view-header", "release-heading");
        var facts = release.facts();
        var kind = Words.of(NewReleaseDialog.kindKey(facts.kind()));
        var about = new Paragraph(Words.of(
                "release.editor.about",
                kind,
                release.number().toString(),
                Words.of("release.desk.audience." + facts.audience().name().toLowerCase(Locale.ROOT))));
        about.addClassNames("note", "num");
        var headline = Headline.of(release, language);
        var title = new H1();
        if (headline.words().isEmpty()) {
            title.getElement()
                    .bindText(Words.of(
                            "release.editor.untitled", kind, release.number().toString()));
        } else {
            title.setText(headline.words());
            title.getElement().setAttribute("lang", headline.language().tag());
        }
        add(title, Lift.of(release, parts.now()).tag(parts.times()), about);
    }
}
