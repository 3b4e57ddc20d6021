package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import presscenter.release.ui.TextTools;
import presscenter.ui.Notices;

/** What can be done with a text: compared, copied, printed, printed for a speaker. */
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
        addClassName("dock");
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
