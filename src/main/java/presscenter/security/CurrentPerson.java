package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who acts in this thread: the person of the request or of the open page. */
@Component
class CurrentPerson {
    private final LivePersons live;

    CurrentPerson(LivePersons live) {
        this.live = live;
    }

    /** The person as it is now; empty if nobody is signed in, or the account was closed, or the session ended. */
    Optional<Person> find() {
        return person().flatMap(live::find);
    }

    /**
     * The person as it is now.
     *
     * @throws IllegalStateException if there is none; the guard of the desk has asked before
     */
    Person get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** How the person of this page likes pages; while the database is away, as it was last known. */
    Optional<Preferences> preferences(HttpServletRequest request) {
        return (DatabaseAwayFilter.isAway(request) ? person().flatMap(live::lastKnown) : find())
                .map(Person::preferences);
    }

    /** Whose session acts here, whether or not the account is still open; empty if the application itself acts. */
    Optional<UUID> person() {
        if (SystemActor.isActing()) {
            return Optional.empty();
        }
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication signedIn
                        && !signedIn.isEnded()
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    /** The caller's address; empty outside of a request, and if the application itself acts. */
    Optional<String> from() {
        if (SystemActor.isActing()) {
            return Optional.empty();
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? address(attributes.getRequest())
                : Optional.empty();
    }

    private static Optional<String> address(HttpServletRequest request) {
        return Optional.ofNullable(request.getRemoteAddr());
    }
}
