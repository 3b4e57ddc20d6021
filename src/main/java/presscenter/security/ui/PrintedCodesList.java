package presscenter.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import presscenter.ui.Words;

/** Ten printed codes, shown once: alone on the sheet when they are printed. */
class PrintedCodesList extends Div {
    PrintedCodesList(List<String> codes, Runnable done) {
        addClassNames("people-form", "printed-codes");
        var list = new OrderedList();
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        var print = new Button(
                Words.of("security.factors.print"), click -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var verbs = new Div(print, new Button(Words.of("security.people.done"), click -> done.run()));
        verbs.addClassName("factor-verbs");
        var title = new H3(Words.of("security.factors.printed-title"));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, new Paragraph(Words.of("security.factors.printed-help")), list, verbs);
        addAttachListener(attached -> title.getElement().callJsFunction("focus"));
    }
}
