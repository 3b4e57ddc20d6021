package presscenter.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import presscenter.role.Role;

/**
 * A role that was given, for a time or without an end (A7).
 *
 * @param until from this instant on it is over; null if it has no end, as every staff's role: the last administrator
 *     must not be lost by the passing of time
 */
@Embeddable
record Term(
        @Enumerated(EnumType.STRING) Role role,
        @Column(name = "held_until") @Nullable Instant until) {
    Term {
        if (until != null && role.isStaff()) {
            throw new IllegalArgumentException("A staff's role has no end: " + role);
        }
    }

    static Term withoutEnd(Role role) {
        return new Term(role, null);
    }

    static Term of(Role role, Optional<Instant> until) {
        return new Term(role, until.orElse(null));
    }

    Optional<Instant> end() {
        return Optional.ofNullable(until);
    }

    boolean isOverAt(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
