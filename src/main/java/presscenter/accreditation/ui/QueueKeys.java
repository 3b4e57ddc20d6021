package presscenter.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Hears the keys of the queue while the focus is in it, or nowhere; what they do, buttons and links in it do, too. */
@Tag("queue-keys")
@JsModule("./components/queue-keys.ts")
class QueueKeys extends Component implements HasComponents, HasStyle {}
