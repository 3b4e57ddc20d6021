package presscenter.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import presscenter.ui.KeyHints;
import presscenter.ui.KeyHints.KeyHint;
import presscenter.ui.Words;

/**
 * The list of the keyboard's shortcuts: the browser's own dialog, opened by {@code ?} wherever nothing is being typed,
 * closed by Escape.
 */
@Tag("dialog")
final class Shortcuts extends Component implements HasComponents, HasStyle {
    private static final List<KeyHint> OURS =
            List.of(new KeyHint("?", "shell.shortcuts.list"), new KeyHint("Esc", "shell.shortcuts.close-what-is-open"));

    Shortcuts(List<KeyHints> rooms) {
        addClassName("shortcuts");
        var title = new H2(Words.of("shell.shortcuts"));
        title.setId("shortcuts-title");
        getElement().setAttribute("aria-labelledby", "shortcuts-title");
        var list = new DescriptionList();
        Stream.concat(OURS.stream(), rooms.stream().flatMap(room -> room.hints().stream()))
                .forEach(hint -> list.add(keys(hint), new DescriptionList.Description(meaning(hint))));
        add(title, list);
        getElement().appendChild(closing());
    }

    /** A button that opens the list. */
    NativeButton opener() {
        var button = new NativeButton("?");
        button.addClassNames("icon", "shortcuts-opener");
        button.getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "dialog");
        button.getElement().bindAttribute("aria-label", Words.of("shell.shortcuts"));
        button.addAttachListener(
                attached -> button.getElement().executeJs("this.onclick = () => $0.showModal()", getElement()));
        return button;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("""
                const typing = node => node.isContentEditable
                    || ['input', 'textarea', 'select'].includes(node.localName);
                const hear = press => {
                  if (!this.isConnected) {
                    document.removeEventListener('keydown', hear);
                  } else if (press.key === '?' && !press.ctrlKey && !press.metaKey && !press.altKey
                      && !document.querySelector('dialog[open]') && !press.composedPath().some(typing)) {
                    press.preventDefault();
                    this.showModal();
                  }
                };
                document.addEventListener('keydown', hear);
                """);
    }

    private static DescriptionList.Term keys(KeyHint hint) {
        var term = new DescriptionList.Term();
        for (var key : hint.keys().split("\\+")) {
            var cap = new Element("kbd");
            cap.setText(key);
            if (term.getElement().getChildCount() > 0) {
                term.getElement().appendChild(Element.createText(" + "));
            }
            term.getElement().appendChild(cap);
        }
        return term;
    }

    private static Component meaning(KeyHint hint) {
        return new Span(Words.of(hint.meaning()));
    }

    /** A form of the method "dialog": the browser closes what it stands in. */
    private static Element closing() {
        var close = new NativeButton(Words.of("ui.notice.close"));
        close.addClassName("btn");
        close.getElement().setAttribute("type", "submit");
        return new Element("form").setAttribute("method", "dialog").appendChild(close.getElement());
    }
}
