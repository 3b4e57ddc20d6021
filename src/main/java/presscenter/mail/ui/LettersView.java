package presscenter.mail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.mail.LetterLine;
import presscenter.mail.LetterState;
import presscenter.mail.MailDesk;
import presscenter.mail.SendingTrouble;
import presscenter.ui.Tag;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** The press center's letters: what waits and why, what went out; in the demonstration what they would have said. */
@Route("desk/letters")
@PageTitle("mail.title")
@Menu(title = "mail.menu", order = 85)
@RolesAllowed("ADMINISTRATOR")
class LettersView extends Main implements AfterNavigationObserver, LocaleChangeObserver {
    private final transient MailDesk desk;
    private final transient Messages messages;
    private final boolean demonstration;
    private final Paragraph intro = new Paragraph();
    private final Div server = new Div();
    private final Paragraph counted = new Paragraph();
    private final LetterList list;
    private final HeldMail held;

    private transient List<LetterLine> letters = List.of();
    private transient Map<UUID, MailDesk.Shown> shown = Map.of();
    private transient Map<LetterState, Long> counts = Map.of();
    private transient Optional<SendingTrouble> trouble = Optional.empty();

    LettersView(MailDesk desk, Messages messages, Times times, @Value("${press.demo}") boolean demonstration) {
        this.demonstration = demonstration;
        this.desk = desk;
        this.messages = messages;
        list = new LetterList(messages, times);
        held = new HeldMail(desk, this::look);
        add(new ViewHeader(Words.of("mail.title")), held, intro, server, counted, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        look();
    }

    private void look() {
        held.look();
        letters = desk.latest();
        shown = desk.shown(letters.stream().map(LetterLine::id).toList());
        counts = desk.counts();
        trouble = desk.trouble();
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        var language = Language.of(getLocale()).orElse(Language.ENGLISH);
        intro.setText(messages.get(language, demonstration ? "mail.intro.demonstration" : "mail.intro"));
        server.removeAll();
        trouble.ifPresent(each -> server.add(
                Tag.alert(Words.of("mail.none-go-out")), new Paragraph(LetterList.said(each, messages, language))));
        counted.setText(messages.get(
                language,
                "mail.counted",
                counts.getOrDefault(LetterState.WAITING, 0L),
                counts.getOrDefault(LetterState.SENT, 0L),
                counts.getOrDefault(LetterState.REFUSED, 0L)));
        list.show(letters, shown, language);
    }
}
