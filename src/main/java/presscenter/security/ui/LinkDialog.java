package presscenter.security.ui;

import static presscenter.security.ui.Labels.labelled;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.signals.Signal;
import presscenter.ui.Words;

/** Shows a one-time link, once. The browser knows under which address it reaches this server. */
class LinkDialog extends Dialog {
    LinkDialog(String name, String path) {
        var title = Words.of("security.people.link-field");
        Signal.effect(this, () -> setHeaderTitle(title.get()));
        var link = labelled(new TextField(), "security.people.link-field");
        link.setReadOnly(true);
        link.setWidthFull();
        link.setValue(path);
        link.setAutoselect(true);
        add(new Paragraph(Words.of("security.people.link-help", name)), link);
        getFooter().add(new Button(Words.of("security.people.done"), click -> close()));
        setCloseOnOutsideClick(false);
        UI.getCurrent()
                .getPage()
                .executeJs("return new URL($0, document.baseURI).href", path)
                .then(String.class, link::setValue);
    }
}
