package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import presscenter.role.Role;

/** Who acts in this thread: the person of the request or of the open page. */
@Component
class CurrentPerson {
    private final LivePersons live;

    CurrentPerson(LivePersons live) {
        this.live = live;
    }

    /**
     * The person as it is now, with the roles in which this session may act (S4); empty if nobody is signed in, or the
     * account was closed, or the session ended. All that asks for a right asks here.
     */
    Optional<Person> find() {
        return authentication().flatMap(PersonAuthentication::acting);
    }

    /** The person with all roles of the account, also those that rest in this session: for what is no right. */
    Optional<Person> held() {
        return authentication().map(PersonAuthentication::person).flatMap(live::find);
    }

    /** The roles that rest in this session until a second factor was shown in it (S4). */
    Set<Role> resting() {
        var acting = find().map(Person::roles).orElse(Set.of());
        return held().map(Person::roles).orElse(Set.of()).stream()
                .filter(role -> !acting.contains(role))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the work of whoever is signed in begins: with setting up a second factor, if roles rest without (S4). */
    String start() {
        if (!resting().isEmpty()) {
            return "/account";
        }
        var roles = get().roles();
        if (roles.equals(Set.of(Role.ACCREDITATION_OFFICER))) {
            return "/desk/accreditation";
        }
        if (roles.equals(Set.of(Role.VETTING_OFFICER))) {
            return "/desk/vetting";
        }
        return roles.stream().anyMatch(Role::isStaff) ? "/desk" : "/newsroom";
    }

    @TransactionalEventListener
    void on(FactorEnrolled enrolled) {
        hereOf(enrolled.person()).ifPresent(session -> session.prove(true)); // its first code was shown here
    }

    @TransactionalEventListener
    void on(FactorsRemoved removed) {
        hereOf(removed.person()).ifPresent(session -> session.prove(false));
    }

    private static Optional<PersonAuthentication> hereOf(UUID person) {
        return authentication().filter(session -> session.person().equals(person));
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

    /**
     * The place where a passkey is asked for something, and where alone it may answer: this session.
     *
     * @throws IllegalStateException if nobody is signed in; the guard of the desk has asked before
     */
    String place(String forWhat) {
        return authentication()
                .map(session -> session.place(forWhat))
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Whose session acts here, whether or not the account is still open; empty if the application itself acts. */
    Optional<UUID> person() {
        return authentication().map(PersonAuthentication::person);
    }

    private static Optional<PersonAuthentication> authentication() {
        if (SystemActor.isActing()) {
            return Optional.empty();
        }
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication signedIn
                        && !signedIn.isEnded()
                ? Optional.of(signedIn)
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
