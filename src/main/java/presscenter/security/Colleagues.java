package presscenter.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.role.HasRole;
import presscenter.role.Role;

/**
 * Whom the desk can give work to, let read under embargo, or suspect of a breach: open accounts by what they are to the
 * press center.
 */
@Service
public class Colleagues {
    private final Accounts accounts;
    private final Clock clock;

    Colleagues(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A person as the desk chooses one.
     *
     * @param name in the person's own spelling
     * @param outlet for journalists; empty for staff
     */
    public record Colleague(UUID id, String name, Optional<Outlet> outlet) {}

    /** Everybody whose account is open and who holds this role now, in no particular order. */
    @HasRole({Role.PRESS_OFFICER, Role.EDITOR, Role.ACCREDITATION_OFFICER})
    @Transactional(readOnly = true)
    public List<Colleague> with(Role role) {
        var now = clock.instant();
        return accounts.openWith(role, now).stream()
                .map(account -> account.person(now))
                .map(person -> new Colleague(person.id(), person.name(), person.outlet()))
                .toList();
    }

    /**
     * A reader as the desk lists one.
     *
     * @param name in the person's own spelling
     * @param languages in which the person reads, the most welcome first
     * @param until when the person's access ends by itself (A14); empty if it has no end
     */
    public record KnownReader(
            UUID id, String name, Optional<Outlet> outlet, List<Language> languages, Optional<Instant> until) {
        public KnownReader {
            languages = List.copyOf(languages);
        }
    }

    /** These persons, whatever became of their accounts, by id; who is unknown is not among them. */
    @HasRole({Role.PRESS_OFFICER, Role.EDITOR})
    @Transactional(readOnly = true)
    public Map<UUID, KnownReader> readers(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.withTerms(Set.copyOf(ids)).stream()
                        .map(account -> new KnownReader(
                                account.id(),
                                account.name(),
                                account.outlet(),
                                account.preferences().readingLanguages(),
                                end(account)))
                        .collect(Collectors.toUnmodifiableMap(KnownReader::id, known -> known));
    }

    /** A grant ends with its own term or with that of the accreditation, whichever is first. */
    private static Optional<Instant> end(Account account) {
        return Stream.of(Role.JOURNALIST, Role.EMBARGO_READER)
                .flatMap(role -> account.term(role).flatMap(Term::end).stream())
                .min(Comparator.naturalOrder());
    }
}
