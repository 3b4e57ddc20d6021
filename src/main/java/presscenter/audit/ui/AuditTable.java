package presscenter.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import presscenter.audit.AuditEntry;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.ui.EmptyState;
import presscenter.ui.Words;

/** Entries of the trail as a plain table, in one language; built anew with each page, it is at most fifty lines. */
class AuditTable extends Div {
    private final transient Messages messages;
    private final transient Times times;

    AuditTable(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
        addClassName("audit-scroll");
    }

    void show(List<AuditEntry> entries, Language language) {
        removeAll();
        // Wider than a telephone: it scrolls by itself, by keyboard too.
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", messages.get(language, "audit.title"));
        if (entries.isEmpty()) {
            add(new EmptyState(Words.of("audit.empty.title"), Words.of("audit.empty.how")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("audit-entries");
        var head = table.getHead().addRow();
        var zone = times.offset(times.zone(), entries.getFirst().at());
        for (var column : List.of("number", "at", "what", "about", "person", "why", "details")) {
            var cell = head.addHeaderCell();
            cell.setText(messages.get(language, "audit.column." + column, zone));
            cell.getElement().setAttribute("scope", "col");
        }
        for (var entry : entries) {
            fill(table.getBody().addRow(), entry, language);
        }
        add(table);
    }

    private void fill(NativeTableRow row, AuditEntry entry, Language language) {
        row.addDataCell().setText(Long.toString(entry.number()));
        row.addDataCell().setText(times.fullStamp(entry.at()));
        row.addDataCell().add(what(entry, language));
        entry.about().ifPresentOrElse(about -> row.addDataCell().add(new Code(about)), () -> row.addDataCell());
        row.addDataCell().add(who(entry, language));
        var why = row.addDataCell();
        why.addClassName("why");
        why.setText(entry.why().map(it -> prepared(it, language)).orElse(""));
        var details = row.addDataCell();
        entry.details().forEach((key, value) -> details.add(new Code(key + "=" + value)));
    }

    /** A kind without a name shows its key: an entry is never left out for want of a word. */
    private Component what(AuditEntry entry, Language language) {
        return named(messages, language, entry.what())
                .<Component>map(Span::new)
                .orElseGet(() -> new Code(entry.what()));
    }

    static Optional<String> named(Messages messages, Language language, String what) {
        return Optional.of("audit.what." + what).filter(messages::has).map(key -> messages.get(language, key));
    }

    /** Without the address: by whom, and beneath it from where. */
    private Div who(AuditEntry entry, Language language) {
        var who = new Div();
        who.add(entry.person()
                .map(UUID::toString)
                .<Component>map(Code::new)
                .orElseGet(() -> new Span(messages.get(language, "audit.person.application"))));
        entry.from().ifPresent(from -> who.add(new Div(messages.get(language, "audit.from", from))));
        return who;
    }

    /** A prepared reason is said in the reader's language; a person's own words stay as they were written. */
    private String prepared(String why, Language language) {
        return messages.has(why) ? messages.get(language, why) : why;
    }
}
