package presscenter.release.ui.keeping;

import com.vaadin.flow.function.SerializableRunnable;
import presscenter.language.Localized;
import presscenter.release.ui.VerbDialog;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** Asks before something that nobody uses goes from a list. */
final class Removal {
    private Removal() {}

    static void ask(Localized<String> name, SerializableRunnable remove, SerializableRunnable then) {
        var spelled = name.nearest(Words.languageNow()).orElse("");
        new VerbDialog(
                        "release.names.remove",
                        Words.now("release.names.remove.follows", spelled),
                        true,
                        () -> {
                            remove.run();
                            return true;
                        },
                        () -> {
                            Notices.good("release.names.removed", spelled);
                            then.run();
                        })
                .open();
    }
}
