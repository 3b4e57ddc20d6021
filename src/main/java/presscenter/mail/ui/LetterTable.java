package presscenter.mail.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.mail.LetterLine;
import presscenter.mail.MailDesk;
import presscenter.ui.EmptyState;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** Letters as a plain table, in one language; built anew with each page. */
class LetterTable extends Div {
    private final transient Messages messages;
    private final transient Times times;

    LetterTable(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
        addClassName("letters-scroll");
    }

    void show(List<LetterLine> letters, Map<UUID, MailDesk.Shown> shown, Language language) {
        removeAll();
        if (letters.isEmpty()) {
            add(new EmptyState(Words.of("mail.empty.title"), Words.of("mail.empty.how")));
            return;
        }
        // Wider than a telephone: it scrolls by itself, by keyboard too.
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", messages.get(language, "mail.title"));
        var table = new NativeTable();
        table.addClassName("letters");
        var head = table.getHead().addRow();
        var zone = times.offset(times.zone(), letters.getFirst().putAt());
        for (var column : List.of("at", "kind", "about", "state")) {
            var cell = head.addHeaderCell();
            cell.setText(messages.get(language, "mail.column." + column, zone));
            cell.getElement().setAttribute("scope", "col");
        }
        letters.forEach(letter -> fill(table.getBody().addRow(), letter, shown, language));
        add(table);
    }

    private void fill(NativeTableRow row, LetterLine letter, Map<UUID, MailDesk.Shown> shown, Language language) {
        row.addDataCell().setText(times.fullStamp(letter.putAt()));
        kind(row.addDataCell(), letter, shown.get(letter.id()), language);
        row.addDataCell().add(new Code(letter.about()));
        state(row.addDataCell(), letter, language);
    }

    private void kind(NativeTableCell cell, LetterLine letter, MailDesk.@Nullable Shown shown, Language language) {
        var kind = messages.get(language, "mail.kind." + letter.kind());
        if (shown == null) {
            cell.setText(kind);
            return;
        }
        var words = new Pre(shown.words());
        words.getElement().setAttribute("lang", shown.language().tag());
        var subject = new Paragraph(shown.subject());
        subject.addClassName("subject");
        subject.getElement().setAttribute("lang", shown.language().tag());
        cell.add(new NativeDetails(
                new Span(messages.get(language, "mail.shown", kind, shown.to())), new Div(subject, words)));
    }

    private void state(NativeTableCell cell, LetterLine letter, Language language) {
        var words = Words.of("mail.state." + key(letter.state()));
        cell.add(
                switch (letter.state()) {
                    case SENT -> Tag.good(words);
                    case REFUSED -> Tag.alert(words);
                    case WAITING, DEALT, NEEDLESS -> Tag.plain(words);
                });
        letter.trouble()
                .ifPresent(trouble -> cell.add(new Div(messages.get(
                        language,
                        "mail.trouble.said",
                        messages.get(language, "mail.trouble." + key(trouble)),
                        letter.tries()))));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
