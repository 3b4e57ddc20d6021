package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets in whoever has shown all that is asked for: only here a session begins, and a device is remembered. */
@Component
class Entrance {
    private final SignIn signIn;
    private final OpenSessions sessions;
    private final KnownDevice knownDevice;
    private final CurrentPerson current;

    Entrance(SignIn signIn, OpenSessions sessions, KnownDevice knownDevice, CurrentPerson current) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.knownDevice = knownDevice;
        this.current = current;
    }

    /**
     * Begins the session and leads on.
     *
     * @param secondFactor whether the person has shown one (S4)
     * @param asked where the person wanted to go; unchecked
     */
    ModelAndView enter(
            HttpServletRequest request,
            HttpServletResponse response,
            Person person,
            boolean secondFactor,
            @Nullable String asked) {
        sessions.begin(request, person.id(), secondFactor, signIn::signedIn);
        keepsType(request, response, person);
        if (knownDevice.of(request, person.username()).isEmpty()) {
            knownDevice.remember(request, response, person.username());
        }
        return SignInPage.redirect(
                current.resting().isEmpty() ? ReturnAddress.checked(asked).orElseGet(current::start) : current.start());
    }

    /** What was pressed on this page goes into the account; else the browser learns what the account has. */
    private void keepsType(HttpServletRequest request, HttpServletResponse response, Person person) {
        var had = person.preferences().largeType();
        var pressed = PlainType.pressed(request);
        pressed.filter(large -> large != had).ifPresent(large -> signIn.keepType(person.id(), large));
        PlainType.remember(request, response, pressed.orElse(had));
    }
}
