package presscenter.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A view of the desk that has something of its own to say at the side, above what stands there on every desk page. */
public interface HasAside {
    /** The same component each time: sections, each with a heading of level 2. */
    Component aside();

    /** The same component each time, which stands at the side below everything else; empty for none. */
    default Optional<Component> apart() {
        return Optional.empty();
    }
}
