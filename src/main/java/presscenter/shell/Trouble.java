package presscenter.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import presscenter.ui.Words;

/** The shape of a page that says what went wrong: what, why perhaps, and what to do next. */
final class Trouble {
    private Trouble() {}

    static void fill(Main page, String title, String why, Component... next) {
        page.addClassName("trouble");
        var actions = new Div(next);
        actions.addClassName("actions");
        actions.add(home());
        page.add(new H1(Words.of(title)), new Paragraph(Words.of(why)), actions);
    }

    /** Where this person begins. */
    private static Anchor home() {
        var home = new Anchor("", Words.of("shell.home"));
        home.addClassName("btn");
        home.getElement().setAttribute("router-link", true);
        return home;
    }
}
