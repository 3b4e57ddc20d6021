package presscenter.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lock of a session in place (S5): opened with the person's password or a passkey, from any of its pages. */
@Component
class SessionLock {
    /** Where a locked page asks what to ask a device. */
    static final String ASK = "/unlock/passkey";

    private final OpenSessions sessions;
    private final SignIn signIn;
    private final CurrentPerson current;
    private final LivePersons live;

    SessionLock(OpenSessions sessions, SignIn signIn, CurrentPerson current, LivePersons live) {
        this.sessions = sessions;
        this.signIn = signIn;
        this.current = current;
        this.live = live;
    }

    /** Whether the session of this page is locked. */
    static boolean isLocked(VaadinSession page) {
        return SignedInSession.of(page).filter(SignedInSession::isLocked).isPresent();
    }

    /** Opens the lock of a page's session, if the password is the person's. */
    SignIn.Answer unlock(VaadinSession page, String password) {
        return SignedInSession.of(page)
                .map(session -> unlock(session, password))
                .orElseGet(SignIn.Answer.Wrong::new);
    }

    /** Opens the lock of a session, if the password is the person's. */
    SignIn.Answer unlock(SignedInSession session, String password) {
        return unlockedIfRight(
                session,
                signIn.attemptAgain(session.person(), password, current.from().orElse("")));
    }

    /** Opens the lock of a page's session, if this is what one of the person's passkeys answers to {@link #ASK}. */
    SignIn.Answer unlockByPasskey(VaadinSession page, String answer) {
        return SignedInSession.of(page)
                .map(session -> unlockByPasskey(session, answer))
                .orElseGet(SignIn.Answer.Wrong::new);
    }

    /** Opens the lock of a session, if this is what one of the person's passkeys answers to {@link #ASK}. */
    SignIn.Answer unlockByPasskey(SignedInSession session, String answer) {
        var shown = new ShownFactor.ByPasskey(answer, place(session));
        return unlockedIfRight(
                session,
                signIn.attemptAgain(session.person(), shown, current.from().orElse("")));
    }

    private SignIn.Answer unlockedIfRight(SignedInSession session, SignIn.Answer answer) {
        if (answer instanceof SignIn.Answer.Admitted) {
            sessions.unlock(session);
        }
        return answer;
    }

    /** What a browser asks a device in order to use one of the person's passkeys here; empty if there is none. */
    Optional<String> askPasskey(SignedInSession session) {
        return signIn.askPasskey(session.person(), place(session));
    }

    boolean hasPasskey(SignedInSession session) {
        return signIn.hasPasskey(session.person());
    }

    private static String place(SignedInSession session) {
        return session.authentication().place("unlock");
    }

    Optional<Preferences> preferences(UUID person) {
        return live.find(person).map(Person::preferences);
    }
}
