package presscenter.release.ui;

import com.vaadin.flow.signals.Signal;
import presscenter.ui.Words;

/** The words around the editor of a text, in the language of the person, and the number of words in it. */
public final class RichTextWords {
    private RichTextWords() {}

    /** @param label what is written there */
    public static void follow(RichText field, Signal<String> label, Signal<Integer> count) {
        Signal.effect(field, () -> {
            field.setLabel(label.get());
            field.setCounter(Words.of("release.editor.words", count.get()).get());
        });
        Signal.effect(
                field,
                () -> field.setTexts(new RichText.Texts(
                        say("release.editor.toolbar"),
                        say("release.editor.toolbar.bold"),
                        say("release.editor.toolbar.italic"),
                        say("release.editor.toolbar.heading-2"),
                        say("release.editor.toolbar.heading-3"),
                        say("release.editor.toolbar.quote"),
                        say("release.editor.toolbar.list"),
                        say("release.editor.toolbar.bullets"),
                        say("release.editor.toolbar.numbers"),
                        say("release.editor.toolbar.link"),
                        say("release.editor.link.address"),
                        say("release.editor.link.apply"),
                        say("release.editor.link.remove"),
                        say("release.editor.link.cancel"),
                        say("release.editor.link.invalid"))));
    }

    private static String say(String key) {
        return Words.of(key).get();
    }
}
