package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.local.ValueSignal;
import presscenter.language.Language;
import presscenter.release.DeskRelease;
import presscenter.release.RichHtml;
import presscenter.release.TermsToRead;
import presscenter.ui.LanguageTabs;
import presscenter.ui.Words;

/** What stands between an embargo reader and the words: terms to accept, an extension to confirm (E25, E19). */
class ContractGate extends Section {
    private ContractGate() {
        addClassName("gate");
    }

    /** The terms, first in the language of the site, with a switch of their own. */
    static ContractGate terms(TermsToRead terms, Wording wording, ReadingVerbs verbs) {
        var gate = new ContractGate();
        var title = new H2();
        var text = new Div();
        text.addClassName("terms");
        var chosen = new ValueSignal<>(wording.language());
        var tabs = new LanguageTabs(Words.of("release.contract.language"), chosen, language -> {
            chosen.set(language);
            gate.show(terms, language, title, text);
        });
        gate.show(terms, wording.language(), title, text);
        var accept = button(wording.say("release.contract.accept"));
        accept.addClickListener(click -> {
            accept.setEnabled(false);
            verbs.accept(terms.version(), chosen.peek());
        });
        var binding = new Paragraph(wording.say("release.contract.binding"));
        gate.add(title, tabs, text, binding, accept);
        return gate;
    }

    /** What an extension changed. */
    static ContractGate extension(DeskRelease.Change change, Wording wording, ReadingVerbs verbs) {
        var gate = new ContractGate();
        var confirm = button(wording.say("release.contract.confirm"));
        confirm.addClickListener(click -> {
            confirm.setEnabled(false);
            verbs.confirmExtension();
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

    private void show(TermsToRead terms, Language language, H2 title, Div text) {
        title.setText(terms.title().in(language).orElse(""));
        title.getElement().setAttribute("lang", language.tag());
        text.removeAll();
        text.add(ReleaseText.body(RichHtml.clean(terms.body().in(language).orElse("")), language));
    }

    private static NativeButton button(String words) {
        var button = new NativeButton(words);
        button.addClassNames("btn", "primary");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
