package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import presscenter.release.EmbargoContract;
import presscenter.release.TermsToRead;
import presscenter.release.ui.TermsText;

/** What stands between an embargo reader and the words: terms to accept, an extension to confirm (E25, E19). */
class ContractGate extends Section {
    private ContractGate() {
        addClassName("gate");
    }

    /** The terms, first in the language of the site, with a switch of their own. */
    static ContractGate terms(TermsToRead terms, Wording wording, ReadingVerbs verbs) {
        var gate = new ContractGate();
        var text = new TermsText(terms, wording.language());
        var accept = button(wording.say("release.contract.accept"));
        accept.addClickListener(click -> {
            accept.setEnabled(false);
            verbs.accept(terms.version(), text.shownIn());
        });
        var binding = new Paragraph(wording.say("release.contract.binding"));
        gate.add(text, binding, accept);
        return gate;
    }

    /** What an extension changed. */
    static ContractGate extension(EmbargoContract.Extension extension, Wording wording, ReadingVerbs verbs) {
        var change = extension.change();
        var gate = new ContractGate();
        var confirm = button(wording.say("release.contract.confirm"));
        confirm.addClickListener(click -> {
            confirm.setEnabled(false);
            verbs.confirmExtension(extension.count());
        });
        var because = new Paragraph(wording.say("release.contract.reason", wording.reason(change.reason())));
        gate.add(
                new H2(wording.say("release.contract.extended")),
                new Paragraph(wording.say("release.contract.was", wording.until(change.before()))),
                new Paragraph(wording.say("release.contract.is", wording.until(change.after()))),
                because,
                confirm);
        return gate;
    }

    private static NativeButton button(String words) {
        var button = new NativeButton(words);
        button.addClassNames("btn", "primary");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
