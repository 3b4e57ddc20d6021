package presscenter.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.HasRole;
import presscenter.role.Role;

/** Whom the desk can give work to, or let read under embargo: open accounts by what they are to the press center. */
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
    @HasRole({Role.PRESS_OFFICER, Role.EDITOR})
    @Transactional(readOnly = true)
    public List<Colleague> with(Role role) {
        var now = clock.instant();
        return accounts.openWith(role, now).stream()
                .map(account -> account.person(now))
                .map(person -> new Colleague(person.id(), person.name(), person.outlet()))
                .toList();
    }
}
