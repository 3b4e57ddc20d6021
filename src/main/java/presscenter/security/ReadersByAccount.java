package presscenter.security;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import presscenter.embargo.Circle;
import presscenter.embargo.Clearance;
import presscenter.embargo.CurrentReader;
import presscenter.embargo.Reader;
import presscenter.embargo.Readership;
import presscenter.role.Role;

/** Who reads and who could read, as the accounts say it, until there is accreditation. */
@Component
class ReadersByAccount implements CurrentReader, Readership {
    private final CurrentPerson current;
    private final Accounts accounts;

    ReadersByAccount(CurrentPerson current, Accounts accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    @Override
    public Reader reader() {
        return current.find().map(ReadersByAccount::reader).orElse(Reader.PUBLIC);
    }

    @Override
    public List<Reader> embargoReaders() {
        return accounts.openWith(Role.EMBARGO_READER).stream()
                .map(account -> reader(account.person()))
                .toList();
    }

    @Override
    public List<Reader> in(Circle circle) {
        var candidates = switch (circle) {
            case Circle.Everybody everybody -> accounts.openWith(Role.EMBARGO_READER);
            case Circle.Outlets outlets -> accounts.openWith(Role.EMBARGO_READER);
            case Circle.Persons persons -> accounts.openAmong(persons.ids());
        };
        return candidates.stream()
                .map(account -> reader(account.person()))
                .filter(circle::includes)
                .toList();
    }

    @Override
    public long accredited() {
        return accounts.countWhoMayRead();
    }

    static Reader reader(Person person) {
        return new Reader(
                Optional.of(person.id()),
                person.outlet().map(Outlet::key),
                person.isOneOf(Role.EMBARGO_READER) ? Clearance.EMBARGO : Clearance.ACCREDITED,
                person.roles().stream().anyMatch(Role::isStaff));
    }
}
