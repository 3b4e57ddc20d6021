package presscenter.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import presscenter.language.Language;
import presscenter.security.Outlet;
import presscenter.security.Person;
import presscenter.ui.Words;

/** Who is signed in; the way to the account; signing out, which is a plain form so that it works on any page. */
final class AccountMenu extends Div {
    AccountMenu(Person person) {
        addClassName("account");
        var opener = new NativeButton();
        opener.add(new Span(person.name()));
        opener.addClassNames("icon", "opens", "account-opener");
        opener.getElement().setAttribute("type", "button").setAttribute("popovertarget", "account");
        opener.getElement().bindAttribute("aria-label", Words.of("shell.account.of", person.name()));

        var panel = new Div(who(person), link("account", "shell.account"));
        panel.setId("account");
        panel.addClassName("panel");
        panel.getElement().setAttribute("popover", "auto").appendChild(signOut());
        add(opener, panel);
    }

    private static Div who(Person person) {
        var who = new Div();
        who.addClassName("who");
        var name = new Element("strong");
        name.setText(person.name());
        who.getElement().appendChild(name);
        person.outlet().ifPresent(outlet -> who.add(new Span(Words.language().map(language -> in(language, outlet)))));
        return who;
    }

    private static String in(Language language, Outlet outlet) {
        return outlet.name().nearest(language).orElse(outlet.key());
    }

    private static Anchor link(String path, String key) {
        var link = new Anchor(path, Words.of(key));
        link.addClassName("entry");
        link.getElement().setAttribute("router-link", true);
        link.getElement().executeJs("this.onclick = () => this.closest('[popover]').hidePopover()");
        return link;
    }

    private static Element signOut() {
        var leave = new NativeButton(Words.of("shell.sign-out"));
        leave.addClassName("entry");
        leave.getElement().setAttribute("type", "submit");
        var form = new Element("form").setAttribute("method", "post").setAttribute("action", "logout");
        csrf().ifPresent(token -> form.appendChild(new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", token.getParameterName())
                .setAttribute("value", token.getToken())));
        return form.appendChild(leave.getElement());
    }

    private static Optional<CsrfToken> csrf() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getAttribute(CsrfToken.class.getName()))
                .filter(CsrfToken.class::isInstance)
                .map(CsrfToken.class::cast);
    }
}
