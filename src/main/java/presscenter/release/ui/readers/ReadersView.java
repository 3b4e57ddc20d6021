package presscenter.release.ui.readers;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import presscenter.audit.LogDesk;
import presscenter.release.ReadersDesk;
import presscenter.release.ReadersFiles;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.DeskAddress;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.InOneLanguage;
import presscenter.release.ui.WhileOpen;
import presscenter.release.ui.ZoneNote;
import presscenter.role.Role;
import presscenter.ui.ViewHeader;
import presscenter.ui.Words;

/** Who has access to a release now and, for an editor who says why, who read it (E32, A23). No word of a text. */
@Route("desk/releases/:number/readers")
@RolesAllowed({"PRESS_OFFICER", "EDITOR"})
class ReadersView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {
    private final transient DeskParts parts;
    private final transient ReadersDesk readers;
    private final transient ReadersFiles files;
    private final transient LogDesk log;
    private final InOneLanguage page = new InOneLanguage();
    private String about = "";

    ReadersView(DeskParts parts, ReadersDesk readers, ReadersFiles files, LogDesk log) {
        this.parts = parts;
        this.readers = readers;
        this.files = files;
        this.log = log;
        addClassName("readers-page");
    }

    /** The number, never a word of the text (E46). */
    @Override
    public String getPageTitle() {
        return Words.now("release.readers.title", about);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DeskAddress.open(event, number -> {
            about = number.toString();
            var access = new AccessSection(parts, readers, files, number);
            access.look();
            WhileOpen.look(access, parts.pages(), access::look);
            var read = Optional.of(new LogSection(parts, log, files, number)).filter(each -> parts.isFor(Role.EDITOR));
            page.build(() -> show(number, access, read));
        });
    }

    /** Its sections speak one language from top to bottom: in another one they are built anew. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        page.localeChanged();
    }

    private void show(ReleaseNumber number, AccessSection access, Optional<LogSection> read) {
        removeAll();
        var back = new Anchor("desk/releases/" + number, Words.of("release.preview.back"));
        back.getElement().setAttribute("router-link", true);
        access.speak();
        add(new ViewHeader(Words.of("release.readers.title", number.toString()), back), new ZoneNote(parts), access);
        read.ifPresentOrElse(
                log -> {
                    log.speak();
                    add(log);
                },
                () -> add(new Paragraph(Words.of("release.readers.log.editors"))));
    }
}
