package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import presscenter.ui.LookAgain;
import presscenter.ui.OpenPages;

/** Keeps a part of a page in step with what colleagues do, for as long as it stands on an open page. */
public final class WhileOpen {
    private WhileOpen() {}

    public static void look(Component part, OpenPages pages, LookAgain lookAgain) {
        part.addAttachListener(attached -> {
            var looking = pages.register(attached.getUI(), lookAgain);
            part.addDetachListener(detached -> {
                looking.remove();
                detached.unregisterListener();
            });
        });
    }
}
