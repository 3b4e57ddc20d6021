package presscenter.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something that stands at the side of every desk page, such as who is on duty now. Each bean of this kind gives one
 * section; their order is Spring's ({@code @Order}).
 */
public interface DeskAside {
    /**
     * Makes the section for one page: with a heading of level 2 of its own, following the reader's language. Called
     * with a current UI, once each time the frame is built.
     *
     * @return empty for whom the section is not: nothing is built for them (E6)
     */
    Optional<Component> section();
}
