package presscenter.security;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.audit.Fact;
import presscenter.role.Anyone;
import presscenter.role.HasRole;
import presscenter.role.Role;
import presscenter.security.AccountRefusal.Reason;

/**
 * Where a suspension that the breach desk decided takes effect (E29): of one person, or of everybody who works for an
 * outlet, whoever is approved for it later included. It counts at once for sign-in, open pages, lists and letters
 * (E31), and is over by itself. It stands beside what accreditation suspends and resumes: neither ends the other.
 */
@Service
@Transactional
public class Bars {
    private final BarsInForce bars;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bars(BarsInForce bars, Accounts accounts, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.bars = bars;
        this.accounts = accounts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Bars a reader until then.
     *
     * @param id of the measure; {@link #lift} names it
     * @throws AccountRefusal if the person is unknown, or the end is not later than now
     */
    @HasRole(Role.EDITOR)
    public void barPerson(UUID id, UUID person, Instant until) {
        var now = now();
        var end = end(until, now);
        var account = accounts.take(person).orElseThrow(() -> new AccountRefusal(Reason.UNKNOWN_PERSON));
        bars.save(Bar.ofPerson(id, account.id(), now, end, current.person()));
        tookEffect(List.of(account.id()), new PersonBarred(account.id(), id, end));
    }

    /**
     * Bars everybody who works for an outlet until then.
     *
     * @param id of the measure; {@link #lift} names it
     * @param outlet its key
     * @throws AccountRefusal if the end is not later than now
     */
    @HasRole(Role.EDITOR)
    public void barOutlet(UUID id, String outlet, Instant until) {
        var now = now();
        var end = end(until, now);
        bars.save(Bar.ofOutlet(id, outlet, now, end, current.person()));
        tookEffect(accounts.workingFor(outlet), new OutletBarred(outlet, id, end));
    }

    /** Ends a bar before its time: an appeal was heard. Of an unknown one, or one that is over, nothing happens. */
    @HasRole(Role.EDITOR)
    public void lift(UUID id) {
        bars.findById(id).ifPresent(bar -> {
            bar.lift(now());
            bar.person().ifPresent(person -> changed(List.of(person)));
            bar.outlet().ifPresent(outlet -> changed(accounts.workingFor(outlet)));
            events.publishEvent(new BarLifted(id));
        });
    }

    /** Whether an outlet is barred now: its record may then not become part of another, where the bar would not be. */
    @Anyone(because = "the registry asks it before records become one; it tells of no person")
    @Transactional(readOnly = true)
    public boolean isBarred(String outlet) {
        return bars.isBarred(outlet, now());
    }

    /** Whether a person is barred now, alone or with everybody of the outlet. */
    @Anyone(because = "the door and the printer of badges ask it of the one person whose badge it is")
    @Transactional(readOnly = true)
    public boolean isPersonBarred(UUID person) {
        var now = now();
        return accounts.findById(person)
                .flatMap(account -> account.holding().barredUntil())
                .filter(now::isBefore)
                .isPresent();
    }

    /** These persons hold nothing from now on; their sessions and open pages end. */
    record Took(Collection<UUID> persons) {}

    private void tookEffect(Collection<UUID> persons, Fact fact) {
        changed(persons);
        events.publishEvent(fact);
        events.publishEvent(new Took(persons));
    }

    private void changed(Collection<UUID> persons) {
        persons.forEach(person -> events.publishEvent(new LivePersons.Changed(person)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant end(Instant until, Instant now) {
        var end = until.truncatedTo(ChronoUnit.MILLIS);
        if (!now.isBefore(end)) {
            throw new AccountRefusal(Reason.TERM_OVER);
        }
        return end;
    }
}
