package presscenter.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import presscenter.role.Role;

/**
 * What a person was given, and so which roles are held at an instant: the one place that says it (A7, A14, E31), for
 * sign-in, pages, lists and letters alike. Computed whenever it is asked and switched by nobody (E2). The questions to
 * the database say the same ({@link Accounts#HELD}).
 */
record Holding(Set<Term> terms, Optional<Suspension> suspension, Optional<Instant> barredUntil) {
    Holding {
        terms = Set.copyOf(terms);
    }

    /** The roles that are held at this instant. */
    Set<Role> at(Instant now) {
        return terms.stream()
                .filter(term -> isHeldAt(term, now))
                .map(Term::role)
                .collect(toUnmodifiableSet());
    }

    /**
     * A role whose term is over is not held; of readers' roles none is while they are suspended, nor by whoever is no
     * journalist any more.
     */
    private boolean isHeldAt(Term term, Instant now) {
        return !term.isOverAt(now) && (term.role().isStaff() || (!isSuspendedAt(now) && isJournalistAt(now)));
    }

    /** Whether no reader's role is held, by accreditation's decision or by a measure of the breach desk (E29). */
    boolean isSuspendedAt(Instant now) {
        return suspension.filter(each -> each.isInForceAt(now)).isPresent()
                || barredUntil.filter(now::isBefore).isPresent();
    }

    private boolean isJournalistAt(Instant now) {
        return terms.stream().anyMatch(term -> term.role() == Role.JOURNALIST && !term.isOverAt(now));
    }

    /** The same, were nothing suspended. */
    Holding unsuspended() {
        return new Holding(terms, Optional.empty(), Optional.empty());
    }

    /** Until when the answer for this instant stays the same; empty if it does for ever, unless somebody decides. */
    Optional<Instant> changesAfter(Instant now) {
        return Stream.of(
                        terms.stream().flatMap(term -> term.end().stream()),
                        suspension.stream()
                                .flatMap(each -> Stream.concat(Stream.of(each.from()), each.until().stream())),
                        barredUntil.stream())
                .flatMap(edges -> edges)
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }
}
