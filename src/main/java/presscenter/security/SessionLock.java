package presscenter.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lock of a session in place (S5): opened with the person's password, from any of its pages. */
@Component
class SessionLock {
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
        var answer =
                signIn.attemptAgain(session.person(), password, current.from().orElse(""));
        if (answer instanceof SignIn.Answer.Admitted) {
            sessions.unlock(session);
        }
        return answer;
    }

    Optional<Preferences> preferences(UUID person) {
        return live.find(person).map(Person::preferences);
    }
}
