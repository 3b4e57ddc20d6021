package presscenter.release.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jsoup.nodes.Entities;
import presscenter.language.Language;
import presscenter.release.TextDraft;
import presscenter.release.WordDiff;

/** What changed from one text to another, word by word: what is gone struck through, what came underlined. */
class ChangedWords extends Div {
    /** Which of the two texts is shown. */
    enum Side {
        /** Both in one. */
        BOTH,
        /** The first, with what is not in the second marked. */
        BEFORE,
        /** The second, with what is not in the first marked. */
        AFTER
    }

    ChangedWords(Language language, TextDraft before, TextDraft after) {
        this(language, before, after, Side.BOTH);
    }

    ChangedWords(Language language, TextDraft before, TextDraft after, Side side) {
        addClassName("changed-words");
        getElement().setAttribute("lang", language.tag());
        part("changed-headline", line(before.headline()), line(after.headline()), side);
        part("changed-lede", line(before.lede()), line(after.lede()), side);
        part("changed-body", before.body(), after.body(), side);
    }

    /** How many words differ between two texts. */
    static int count(TextDraft before, TextDraft after) {
        return WordDiff.between(line(before.headline()), line(after.headline())).changedWords()
                + WordDiff.between(line(before.lede()), line(after.lede())).changedWords()
                + WordDiff.between(before.body(), after.body()).changedWords();
    }

    private void part(String style, String before, String after, Side side) {
        var part = new Div();
        part.addClassName(style);
        var block = new Paragraph();
        for (var run : WordDiff.between(before, after).runs()) {
            if (!isShown(run.kind(), side)) {
                continue;
            }
            if (run.blockStart() && block.getChildren().findAny().isPresent()) {
                part.add(block);
                block = new Paragraph();
            }
            block.add(shown(run));
        }
        if (block.getChildren().findAny().isPresent()) {
            part.add(block);
            add(part);
        }
    }

    private static boolean isShown(WordDiff.Kind kind, Side side) {
        return switch (kind) {
            case SAME -> true;
            case ADDED -> side != Side.BEFORE;
            case REMOVED -> side != Side.AFTER;
        };
    }

    /** The blank behind changed words stays outside the mark, where there is one. */
    private static List<Component> shown(WordDiff.Run run) {
        return switch (run.kind()) {
            case SAME -> List.of(new Span(run.text()));
            case ADDED -> List.of(marked("ins", run.text().stripTrailing()), blank(run));
            case REMOVED -> List.of(marked("del", run.text().stripTrailing()), blank(run));
        };
    }

    private static Span blank(WordDiff.Run run) {
        return new Span(run.text().substring(run.text().stripTrailing().length()));
    }

    private static HtmlComponent marked(String tag, String words) {
        var marked = new HtmlComponent(tag);
        marked.getElement().setText(words);
        return marked;
    }

    private static String line(String words) {
        return "<p>" + Entities.escape(words) + "</p>";
    }
}
