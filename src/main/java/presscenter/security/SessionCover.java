package presscenter.security;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.ui.OpenPages;
import presscenter.ui.RootElement;
import presscenter.ui.TypeCookie;

/** What a session lays over its open pages: the lock, and the warning that its time is nearly over. */
@Component
class SessionCover {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;
    private final SessionLock lock;
    private final OwnAccount own;
    private final SecuritySettings settings;
    private final OpenPages pages;

    SessionCover(Messages messages, SessionLock lock, OwnAccount own, SecuritySettings settings, OpenPages pages) {
        this.messages = messages;
        this.lock = lock;
        this.own = own;
        this.settings = settings;
        this.pages = pages;
    }

    /** Whether a lock of this session can be opened by a passkey, too. */
    boolean opensByPasskey(SignedInSession session) {
        return lock.hasPasskey(session);
    }

    /**
     * Locks a page in place; nothing in it is lost, and nothing new comes to it behind the lock.
     *
     * @param byPasskey whether a passkey is offered beside the password: asked before, so that no question that fails
     *     leaves a page in sight
     */
    void lock(UI ui, boolean byPasskey) {
        if (ComponentUtil.getData(ui, LockScreen.class) == null) {
            var screen = new LockScreen(
                    messages,
                    language(ui),
                    password -> lock.unlock(ui.getSession(), password),
                    SignedInSession.of(ui.getSession())
                            .filter(session -> byPasskey)
                            .map(session -> answer -> lock.unlockByPasskey(session, answer)),
                    RootElement.largeType(ui, large(ui)),
                    large -> enlarge(ui, large));
            ComponentUtil.setData(ui, LockScreen.class, screen);
            ui.addModal(screen);
            pages.cover(ui);
        }
    }

    /** The type is the reader's own, also at the lock, which shows nothing of the page. */
    private void enlarge(UI ui, boolean large) {
        RootElement.setLargeType(ui, large);
        TypeCookie.remember(large);
        preferences(ui).ifPresent(preferences -> own.keep(preferences.withLargeType(large)));
    }

    void unlock(UI ui) {
        var screen = ComponentUtil.getData(ui, LockScreen.class);
        if (screen != null) {
            ComponentUtil.setData(ui, LockScreen.class, null);
            ui.remove(screen);
            pages.uncover(ui);
        }
    }

    /** Says in a page when its session ends, in the page's language, also when that changes. */
    void warn(UI ui, Instant end) {
        if (ComponentUtil.getData(ui, Warning.class) == null) {
            var at = TIME.format(end.atZone(zone(ui)));
            var again = new Anchor("/login?again=yes", words(ui, "security.ending.again"));
            again.setRouterIgnore(true);
            again.setTarget("_blank");
            var warning = new Warning(new Span(words(ui, "security.ending.warning", at)), again);
            ComponentUtil.setData(ui, Warning.class, warning);
            ui.add(warning);
        }
    }

    /** Takes everything away again: the person has signed in once more. */
    void uncover(UI ui) {
        unlock(ui);
        var warning = ComponentUtil.getData(ui, Warning.class);
        if (warning != null) {
            ComponentUtil.setData(ui, Warning.class, null);
            ui.remove(warning);
        }
    }

    private Signal<String> words(UI ui, String key, Object... args) {
        return ui.localeSignal().map(locale -> messages.get(Language.of(locale).orElse(Language.ENGLISH), key, args));
    }

    private ZoneId zone(UI ui) {
        return preferences(ui).map(Preferences::zone).orElse(settings.zone());
    }

    private boolean large(UI ui) {
        return preferences(ui).map(Preferences::largeType).orElse(false);
    }

    private Optional<Preferences> preferences(UI ui) {
        return SignedInSession.of(ui.getSession()).flatMap(session -> lock.preferences(session.person()));
    }

    /** In which language a page speaks. */
    static Language language(UI ui) {
        return Optional.ofNullable(ui.getLocale()).flatMap(Language::of).orElse(Language.ENGLISH);
    }

    /** What stands at the foot of a page whose session ends soon; it covers nothing that one works with. */
    private static final class Warning extends Div {
        Warning(Span sentence, Anchor again) {
            super(sentence, again);
            addClassName("session-warning");
            getElement().setAttribute("role", "alert");
        }
    }
}
