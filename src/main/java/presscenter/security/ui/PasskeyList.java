package presscenter.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import presscenter.language.Times;
import presscenter.security.PasskeyLine;
import presscenter.ui.Words;

/** One's passkeys, each with its name, since when it is there, when it was shown last, and a way to remove it. */
class PasskeyList extends UnorderedList {
    PasskeyList(List<PasskeyLine> passkeys, Times times, Consumer<PasskeyLine> remove) {
        addClassName("passkeys");
        passkeys.forEach(passkey -> add(item(passkey, times, remove)));
    }

    private static ListItem item(PasskeyLine passkey, Times times, Consumer<PasskeyLine> remove) {
        var name = new Div(passkey.name());
        name.addClassName("passkey-name");
        var note = new Div(new Span(Words.of("security.passkey.since", at(passkey.enrolledAt(), times))));
        note.addClassName("note");
        passkey.usedAt().ifPresent(used -> note.add(new Span(Words.of("security.passkey.used", at(used, times)))));
        var verb = new Button(Words.of("security.passkey.remove"), click -> remove.accept(passkey));
        verb.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        verb.getElement().bindAttribute("aria-label", Words.of("security.passkey.remove-named", passkey.name()));
        return new ListItem(new Div(name, note), verb);
    }

    private static Signal<String> at(Instant moment, Times times) {
        return Words.language().map(language -> times.dateAndTime(moment, language));
    }
}
