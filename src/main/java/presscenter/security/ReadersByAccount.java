package presscenter.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import presscenter.embargo.Circle;
import presscenter.embargo.Clearance;
import presscenter.embargo.CurrentReader;
import presscenter.embargo.Reader;
import presscenter.embargo.Readership;
import presscenter.role.Role;

/** Who reads and who could read, as the accounts say it: accreditation decides, and here its decisions take effect. */
@Component
class ReadersByAccount implements CurrentReader, Readership {
    private final CurrentPerson current;
    private final Accounts accounts;
    private final Clock clock;

    ReadersByAccount(CurrentPerson current, Accounts accounts, Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Reader reader() {
        // Staff stays staff while its roles rest: nobody reads more by them (E1). A grant that rests clears nobody
        // (S4).
        return current.held()
                .map(person -> reader(
                        person,
                        current.find()
                                .filter(acting -> acting.isOneOf(Role.EMBARGO_READER))
                                .isPresent()))
                .orElse(Reader.PUBLIC);
    }

    @Override
    public List<Reader> embargoReaders() {
        var now = clock.instant();
        return accounts.openWith(Role.EMBARGO_READER, now).stream()
                .map(account -> reader(account.person(now)))
                .toList();
    }

    @Override
    public List<Reader> in(Circle circle) {
        var now = clock.instant();
        var candidates = switch (circle) {
            case Circle.Everybody everybody -> accounts.openWith(Role.EMBARGO_READER, now);
            case Circle.Outlets outlets -> accounts.openWith(Role.EMBARGO_READER, now);
            case Circle.Persons persons -> accounts.openAmong(persons.ids(), now);
        };
        return candidates.stream()
                .map(account -> reader(account.person(now)))
                .filter(circle::includes)
                .toList();
    }

    @Override
    public long accredited() {
        return accounts.countWhoMayRead(clock.instant());
    }

    /** As the account stands: who could read, and to whom letters go. */
    static Reader reader(Person person) {
        return reader(person, person.isOneOf(Role.EMBARGO_READER));
    }

    private static Reader reader(Person person, boolean cleared) {
        return new Reader(
                Optional.of(person.id()),
                person.outlet().map(Outlet::key),
                cleared ? Clearance.EMBARGO : Clearance.ACCREDITED,
                person.roles().stream().anyMatch(Role::isStaff));
    }
}
