package presscenter.accreditation.ui;

import java.util.HashSet;
import java.util.Set;
import presscenter.accreditation.ApplicationNumber;

/** What an officer has checked on this page so far; it helps to look, and decides nothing. */
final class Ticks {
    private final Set<Tick> ticked = new HashSet<>();

    /** @param what the message key of what was checked */
    private record Tick(ApplicationNumber number, String what) {}

    boolean has(ApplicationNumber number, String what) {
        return ticked.contains(new Tick(number, what));
    }

    void set(ApplicationNumber number, String what, boolean on) {
        if (on) {
            ticked.add(new Tick(number, what));
        } else {
            ticked.remove(new Tick(number, what));
        }
    }
}
