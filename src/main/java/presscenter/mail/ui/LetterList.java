package presscenter.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.mail.LetterLine;
import presscenter.mail.MailDesk;
import presscenter.mail.SendingTrouble;
import presscenter.ui.EmptyState;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** Letters, newest first, in one language; built anew with each page. */
class LetterList extends Div {
    private final transient Messages messages;
    private final transient Times times;

    LetterList(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    void show(List<LetterLine> letters, Map<UUID, MailDesk.Shown> shown, Language language) {
        removeAll();
        if (letters.isEmpty()) {
            add(new EmptyState(Words.of("mail.empty.title"), Words.of("mail.empty.how")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("letters");
        letters.forEach(letter -> list.add(line(letter, Optional.ofNullable(shown.get(letter.id())), language)));
        add(list);
    }

    private ListItem line(LetterLine letter, Optional<MailDesk.Shown> shown, Language language) {
        var at = new Span(messages.get(
                language, "mail.at", times.fullStamp(letter.putAt()), times.offset(times.zone(), letter.putAt())));
        at.addClassName("at");
        var what = new Div(shown.<Component>map(each -> words(letter, each, language))
                .orElseGet(() -> new Span(kind(letter, language))));
        if (!letter.about().isEmpty()) {
            what.add(new Code(letter.about()));
        }
        return new ListItem(at, what, state(letter, language));
    }

    private String kind(LetterLine letter, Language language) {
        return messages.get(language, "mail.kind." + letter.kind());
    }

    private NativeDetails words(LetterLine letter, MailDesk.Shown shown, Language language) {
        var subject = new Paragraph(shown.subject());
        subject.addClassName("subject");
        var words = new Div(subject, new Pre(shown.words()));
        words.getElement().setAttribute("lang", shown.language().tag());
        return new NativeDetails(messages.get(language, "mail.shown", kind(letter, language), shown.to()), words);
    }

    private Div state(LetterLine letter, Language language) {
        var words = Words.of("mail.state." + key(letter.state()));
        var state = new Div(
                switch (letter.state()) {
                    case SENT -> Tag.good(words);
                    case REFUSED -> Tag.alert(words);
                    case WAITING, DEALT, NEEDLESS -> Tag.plain(words);
                });
        letter.trouble()
                .ifPresent(trouble -> state.add(new Paragraph(messages.get(
                        language, "mail.trouble.said", said(trouble, messages, language), letter.tries()))));
        return state;
    }

    static String said(SendingTrouble trouble, Messages messages, Language language) {
        return messages.get(language, "mail.trouble." + key(trouble));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
