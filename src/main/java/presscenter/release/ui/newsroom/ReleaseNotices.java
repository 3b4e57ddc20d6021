package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.NoticeKind;
import presscenter.release.PublicNotice;
import presscenter.release.PublishedRelease;
import presscenter.release.Reason;

/** What readers are told of a release: corrections, clarifications, what replaced it, that it was withdrawn. */
class ReleaseNotices extends Div {
    private final Wording wording;
    private final Language text;

    ReleaseNotices(PublishedRelease release, NewsroomAddress address, Wording wording) {
        this.wording = wording;
        this.text = release.language();
        addClassName("release-notices");
        release.replacedBy().ifPresent(newer -> {
            var note = box("release.reading.replaced", "");
            note.add(new Paragraph(link(address.release(newer).href(), newer.toString())));
            add(note);
        });
        release.notices().forEach(notice -> add(notice(notice)));
    }

    private static Anchor link(String href, String words) {
        var link = new Anchor(href, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Component notice(PublicNotice notice) {
        var box = box(
                switch (notice.kind()) {
                    case CORRECTION -> "release.reading.correction";
                    case CLARIFICATION -> "release.reading.clarification";
                    case WITHDRAWN -> "release.reading.withdrawal";
                },
                notice.kind() == NoticeKind.WITHDRAWN ? "alert" : "");
        words(box, "release.reading.was-wrong", notice.wrong());
        words(
                box,
                switch (notice.kind()) {
                    case CORRECTION -> "release.reading.is-right";
                    case CLARIFICATION -> "release.reading.is-clear";
                    case WITHDRAWN -> "release.reading.why";
                },
                notice.right());
        var when = new Paragraph(wording.moment(notice.at()));
        when.addClassNames("when", "num");
        box.add(when);
        return box;
    }

    private void words(Div box, String key, Localized<String> words) {
        words.nearest(text).ifPresent(said -> {
            var line = new Paragraph();
            line.add(wording.around(
                    key, said.startsWith(Reason.PREPARED) ? new Span(wording.say(said)) : new Said(words, text)));
            box.add(line);
        });
    }

    private Div box(String title, String kind) {
        var box = new Div(new H2(wording.say(title)));
        box.addClassName("told");
        if (!kind.isEmpty()) {
            box.addClassName(kind);
        }
        return box;
    }
}
