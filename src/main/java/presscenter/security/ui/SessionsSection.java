package presscenter.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import presscenter.language.Times;
import presscenter.security.OwnSession;
import presscenter.security.OwnSessions;
import presscenter.ui.Notices;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** One's own sessions (S5): where one is signed in, and the end of each. */
class SessionsSection extends Section {
    private final transient OwnSessions sessions;
    private final transient Times times;
    private final UnorderedList list = new UnorderedList();
    private final Button endOthers = new Button(Words.of("security.sessions.end-others"), click -> endOthers());

    SessionsSection(OwnSessions sessions, Times times) {
        this.sessions = sessions;
        this.times = times;
        addClassNames("people-form", "own-sessions");
        add(
                new H2(Words.of("security.sessions.title")),
                new Paragraph(Words.of("security.sessions.help")),
                list,
                endOthers);
    }

    /** Shows what there is now. */
    void show() {
        var all = sessions.list();
        list.removeAll();
        all.forEach(session -> list.add(line(session)));
        endOthers.setVisible(all.stream().anyMatch(session -> !session.here()));
    }

    private ListItem line(OwnSession session) {
        var device = Words.of(
                "security.sessions.device",
                Words.of("security.browser." + Labels.inKeys(session.device().browser())),
                Words.of("security.system." + Labels.inKeys(session.device().system())));
        var began = Words.of("security.sessions.began", time(session.began()));
        var seen = Words.of("security.sessions.seen", time(session.lastSeen()));
        var name = new Div(new Span(device));
        name.addClassName("session-device");
        if (session.here()) {
            name.add(Tag.good(Words.of("security.sessions.here")));
        }
        var note = new Div(new Span(began), new Span(seen), new Span(session.address()));
        note.addClassName("note");
        var line = new ListItem(new Div(name, note));
        if (!session.here()) {
            var end = new Button(Words.of("security.sessions.end"), click -> {
                sessions.end(session.id());
                show();
                Notices.good("security.sessions.ended");
            });
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            end.getElement().bindAttribute("aria-label", Words.of("security.sessions.end-of", device, began));
            line.add(end);
        }
        return line;
    }

    private Signal<String> time(Instant at) {
        return Words.language().map(language -> times.dateAndTime(at, language));
    }

    private void endOthers() {
        sessions.endOthers();
        show();
        Notices.good("security.sessions.others-ended");
    }
}
