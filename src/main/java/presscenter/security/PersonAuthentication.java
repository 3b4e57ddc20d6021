package presscenter.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A signed-in person as Spring Security carries it. It keeps only the id, and whether a second factor was shown: roles
 * and whether the account is open are asked anew each time, so that an old session has no old rights (S6).
 */
final class PersonAuthentication extends AbstractAuthenticationToken {
    private final UUID id = UUID.randomUUID();
    private final UUID person;
    private final transient LivePersons live;
    private volatile boolean proven;
    private volatile boolean ended;

    PersonAuthentication(UUID person, LivePersons live) {
        super(List.of());
        this.person = person;
        this.live = live;
    }

    /** From now on a second factor counts as shown in this session (S4), or as not. */
    void prove(boolean shown) {
        proven = shown;
    }

    /** The person as this session may act: roles that need a second factor rest until one was shown in it (S4). */
    Optional<Person> acting() {
        return ended ? Optional.empty() : live.find(person).map(held -> rests() ? held.withoutSecondFactor() : held);
    }

    private boolean rests() {
        return !proven && live.asksForSecondFactor(person);
    }

    UUID person() {
        return person;
    }

    /** The place where a passkey is asked for something, and where alone it may answer: this session. */
    String place(String forWhat) {
        return forWhat + " " + id;
    }

    /** From now on this is nobody, even where the session is still held. */
    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    @Override
    public boolean isAuthenticated() {
        return !ended && live.find(person).isPresent();
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        // The super constructor asks before the fields are set.
        if (live == null || ended) {
            return List.of();
        }
        return acting().map(found -> found.roles().stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .collect(Collectors.toUnmodifiableSet()))
                .<Collection<GrantedAuthority>>map(roles -> roles)
                .orElseGet(List::of);
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return person.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
