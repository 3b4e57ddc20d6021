package presscenter.release.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import presscenter.language.Language;
import presscenter.release.EditedMeanwhile;
import presscenter.release.RichHtml;
import presscenter.release.TextDraft;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.TextTools;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** Two people wrote at once: shows both texts side by side, and loses neither (S12). */
class Meanwhile extends Section {
    private final transient DeskParts parts;
    private final Language language;

    Meanwhile(DeskParts parts, Language language) {
        this.parts = parts;
        this.language = language;
        addClassName("meanwhile");
        getElement().bindAttribute("aria-label", Words.of("release.editor.meanwhile.title"));
        setVisible(false);
    }

    /**
     * Shows what somebody saved beside what stands in the fields, with the words that differ marked in both.
     *
     * @param keep saves what stands in the fields on top of it
     * @param take puts their words into the fields
     */
    void show(EditedMeanwhile other, TextDraft mine, SerializableRunnable keep, SerializableRunnable take) {
        removeAll();
        setVisible(true);
        var said = new Paragraph(Words.of(
                "release.editor.meanwhile",
                parts.name(other.by()),
                parts.times().time(other.at())));
        said.getElement().setAttribute("role", "alert");
        var both = new Div(
                side(
                        "release.editor.theirs",
                        new ChangedWords(language, other.theirs(), mine, ChangedWords.Side.BEFORE)),
                side("release.editor.mine", new ChangedWords(language, other.theirs(), mine, ChangedWords.Side.AFTER)));
        both.addClassName("pair");
        var choice = new Div(
                Buttons.primary("release.editor.keep-mine", keep), Buttons.plain("release.editor.take-theirs", take));
        choice.addClassName("choice");
        add(said, choice, both);
    }

    /** Keeps words that are not stored at hand, to read and to copy, until somebody puts them away. */
    void keepAtHand(TextDraft words, boolean theirs) {
        removeAll();
        setVisible(true);
        var copy = new TextTools(() -> words.headline() + "\n\n" + words.lede() + "\n\n"
                + RichHtml.clean(words.body()).plainText());
        copy.setLabels(Words.now("release.editor.copy"), null);
        copy.onCopied(() -> Notices.good("release.editor.copied"));
        copy.onCopyFailed(() -> Notices.alert("release.reading.not-copied"));
        var choice = new Div(copy, Buttons.quiet("release.editor.put-away", this::putAway));
        choice.addClassName("choice");
        add(
                new H2(Words.of(theirs ? "release.editor.theirs-at-hand" : "release.editor.mine-at-hand")),
                choice,
                new SourcePane(language, words));
    }

    void putAway() {
        removeAll();
        setVisible(false);
    }

    private static Div side(String title, ChangedWords words) {
        var card = new Div(words);
        card.addClassName("card");
        var side = new Div(new H2(Words.of(title)), card);
        side.addClassName("one-side");
        return side;
    }
}
