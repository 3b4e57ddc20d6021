package presscenter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;

/** What is asked about the page below closes, undone, when that is left. */
public final class AboutThePage {
    private AboutThePage() {}

    /**
     * To be called when the dialog is attached. The browser tells of an arrival twice, so that the address is compared:
     * what was asked between the two stays.
     */
    public static void closesWithIt(Dialog dialog, UI ui) {
        var here = ui.getInternals().getActiveViewLocation().getPath();
        var leaving = ui.addAfterNavigationListener(arrived -> {
            if (!arrived.getLocation().getPath().equals(here)) {
                dialog.close();
            }
        });
        dialog.addDetachListener(detached -> {
            leaving.remove();
            detached.unregisterListener();
        });
    }
}
