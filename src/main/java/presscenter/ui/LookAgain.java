package presscenter.ui;

import java.io.Serializable;

/**
 * What an open page does when something may have changed: it asks again, as its own reader, and if the answer is the
 * same it touches no component, so that nothing is sent and hidden work cannot be counted (E39).
 */
@FunctionalInterface
public interface LookAgain extends Serializable {
    /** Runs with the page's lock and as the page's reader. */
    void lookAgain();
}
