package presscenter.ui;

import com.vaadin.flow.router.Location;

/**
 * Knows whether an address that was not found exists by now for this reader. A room whose things come out by themselves
 * has a bean of this kind; the page that says "not found" asks it whenever pages look again (E4), and changes nothing
 * while the answer is no.
 */
public interface StillNotFound {
    /**
     * Whether the current reader would now find something at this address. Anything that is not the room's own is
     * {@code false}.
     */
    boolean isThereNow(Location address);
}
