package presscenter.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a room has to say to a person on the page of their own account, below what is the account's. */
public interface AccountSection {
    /** The section for whoever looks, built anew for each page; empty if there is nothing for them. */
    Optional<Component> section();
}
