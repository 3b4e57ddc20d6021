package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import presscenter.release.PublishedRelease;
import presscenter.release.ui.TextTools;
import presscenter.ui.Notices;

/** What can be done with a text: compared, copied, printed, printed for a speaker, saved. */
class TakeAway extends Div {
    private final ReleaseArticle article;
    private final ReadingVerbs verbs;
    private final TextTools tools;

    TakeAway(ReleaseArticle article, Reading reading, Wording wording, ReadingVerbs verbs) {
        this.article = article;
        this.verbs = verbs;
        tools = new TextTools(verbs::takeCopy);
        tools.setLabels(wording.say("release.reading.copy"), wording.say("release.reading.print"));
        tools.onCopied(() -> Notices.good("release.reading.copied"));
        tools.onCopyFailed(() -> Notices.alert("release.reading.not-copied"));
        tools.onPrintAsked(() -> print(false));
        var speaker = new NativeButton(wording.say("release.reading.print.speaker"));
        speaker.addClickListener(click -> print(true));
        speaker.addClassNames("btn", "quiet");
        speaker.setTitle(wording.say("release.reading.print.speaker.what"));
        speaker.getElement().setAttribute("type", "button");
        new Beside(reading, wording).opener().ifPresent(this::add);
        add(tools, speaker);
        if (reading.mayBeFiled()) {
            for (var kind : TextFileKind.values()) {
                add(file(kind, reading.release(), wording));
            }
        }
        addClassName("dock");
    }

    /** What is saved is asked for anew; under embargo it bears the reader's name, which the link says. */
    private static Anchor file(TextFileKind kind, PublishedRelease release, Wording wording) {
        var link = new Anchor(
                TextFiles.address(release.number(), release.language(), kind),
                wording.say("release.file." + kind.key()));
        link.addClassNames("btn", "quiet");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.setTitle(wording.say("release.file." + kind.key() + ".what")
                + release.embargo()
                        .map(any -> " " + wording.say("release.file.signed"))
                        .orElse(""));
        return link;
    }

    /** If the release changed meanwhile, the page shows that instead, and nothing is printed. */
    private void print(boolean forSpeaker) {
        verbs.print(forSpeaker);
        if (isAttached()) {
            article.setClassName("speakers-copy", forSpeaker);
            tools.print();
        }
    }
}
