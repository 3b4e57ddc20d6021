package presscenter.security;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.audit.Fact;
import presscenter.role.HasRole;
import presscenter.role.Role;
import presscenter.security.AccountRefusal.Reason;

/**
 * Where what accreditation decides takes effect: who reads in the newsroom, until when, who reads under embargo, and
 * who is suspended (A7, A8, A14). It counts at once for sign-in, open pages, lists and letters (E31); reasons and
 * history are accreditation's.
 *
 * <p>Every method throws an {@link AccountRefusal} that says why: among others if the person is unknown or is no reader
 * but staff, or if an end is not later than now.
 */
@Service
@Transactional
public class Rights {
    private final Accounts accounts;
    private final TwoPeople twoPeople;
    private final Invitations invitations;
    private final CurrentPerson current;
    private final SecuritySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rights(
            Accounts accounts,
            TwoPeople twoPeople,
            Invitations invitations,
            CurrentPerson current,
            SecuritySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.twoPeople = twoPeople;
        this.invitations = invitations;
        this.current = current;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets a journalist use the newsroom until then. Whoever has no account gets one, without a password yet: see
     * {@link #invitation}. A reader's account is opened again if it was closed, and keeps its name, language and
     * password; an embargo grant goes on only if accreditation and outlet do (A8, A20). A suspension goes on until
     * {@link #resume}.
     *
     * @param until the end of the accreditation
     * @return the person's id
     * @throws AccountRefusal if the address is staff's or no mail address, or the name is missing
     */
    @HasRole(Role.ACCREDITATION_OFFICER)
    public UUID admit(Newcomer newcomer, Instant until) {
        var username = Username.of(newcomer.address());
        var now = now();
        var end = end(until, now);
        var account = accounts.findByUsername(username.value())
                .flatMap(found -> accounts.take(found.id()))
                .orElseGet(() -> opened(username, newcomer, now));
        refuse(isStaffs(account), Reason.STAFF_ADDRESS);
        if (!account.isOpen()) {
            account.reopen();
            publish(account, new AccountReopened(account.id()));
            closeEmbargo(account, now);
        }
        letWorkFor(newcomer.outlet(), account, now);
        letBeJournalist(account, end, now);
        return account.id();
    }

    /**
     * Moves the end of a journalist's accreditation, also of one that is over. An embargo grant keeps its own term, and
     * is closed if the accreditation was over.
     *
     * @param until the end from now on
     */
    @HasRole(Role.ACCREDITATION_OFFICER)
    public void prolong(UUID person, Instant until) {
        var account = reader(person);
        var now = now();
        refuse(!account.isOpen(), Reason.ACCOUNT_CLOSED);
        refuse(account.term(Role.JOURNALIST).isEmpty(), Reason.NOT_A_READER);
        letBeJournalist(account, end(until, now), now);
    }

    /**
     * Suspends whatever a reader holds; sessions and open pages end within five seconds (E31). Of a person who is
     * suspended already it moves the end.
     *
     * @param until from when the reader's roles are held again by themselves; empty if only by {@link #resume}
     */
    @HasRole(Role.ACCREDITATION_OFFICER)
    public void suspend(UUID person, Optional<Instant> until) {
        var account = reader(person);
        var now = now();
        var end = until.map(each -> end(each, now));
        account.suspend(end, current.person(), now);
        publish(account, new ReaderSuspended(person, end));
    }

    /** Ends a suspension: what was given and is not over is held again. Without one, nothing happens. */
    @HasRole(Role.ACCREDITATION_OFFICER)
    public void resume(UUID person) {
        var account = reader(person);
        if (account.suspension().isPresent()) {
            account.resume();
            publish(account, new ReaderResumed(person));
        }
    }

    /**
     * Takes all of a reader's roles, what is proposed, and the link with which a password could be chosen; sessions and
     * open pages end within five seconds (E31).
     */
    @HasRole(Role.ACCREDITATION_OFFICER)
    public void end(UUID person) {
        var account = reader(person);
        var now = now();
        closeEmbargo(account, now);
        take(account, Role.JOURNALIST, now);
        invitations.revoke(person, now);
    }

    /**
     * Proposes an embargo grant with a term, on which an editor decides (A7, S17); also a longer one of whoever holds
     * one.
     *
     * @param until the end of the grant
     * @throws AccountRefusal if the person is no journalist now or is suspended, or such a grant is held or proposed
     *     already
     */
    @HasRole(Role.ACCREDITATION_OFFICER)
    public void proposeEmbargo(UUID person, Instant until) {
        var account = reader(person);
        var now = now();
        var end = end(until, now);
        refuse(!account.isOpen(), Reason.ACCOUNT_CLOSED);
        refuse(!account.has(Role.JOURNALIST, now), Reason.GRANT_NEEDS_JOURNALIST);
        refuse(account.isSuspendedAt(now), Reason.SUSPENDED);
        refuse(
                account.has(Role.EMBARGO_READER, now)
                        && account.term(Role.EMBARGO_READER)
                                .flatMap(Term::end)
                                .filter(end::isAfter)
                                .isEmpty(),
                Reason.ALREADY_HELD);
        refuse(twoPeople.openFor(person, Role.EMBARGO_READER).isPresent(), Reason.ALREADY_PROPOSED);
        twoPeople.propose(account, new Term(Role.EMBARGO_READER, end), now);
    }

    /** Takes an embargo grant, or what is proposed of it (A8, S18). Without either, nothing happens. */
    @HasRole(Role.ACCREDITATION_OFFICER)
    public void closeEmbargo(UUID person) {
        closeEmbargo(reader(person), now());
    }

    /** Lets a reader work for another outlet; an embargo grant is closed and needs a fresh proposal (A8, A20). */
    @HasRole(Role.ACCREDITATION_OFFICER)
    public void moveTo(UUID person, Outlet outlet) {
        letWorkFor(outlet, reader(person), now());
    }

    /**
     * Lets a reader sign in by another address and bear another name, once that was checked (A8). The password stays;
     * sessions end, and an embargo grant is closed and needs a fresh proposal (S5, S18). If neither is another, nothing
     * happens.
     *
     * @throws AccountRefusal if the address is another account's or no mail address, or the name is missing
     */
    @HasRole(Role.ACCREDITATION_OFFICER)
    public void becomes(UUID person, String address, String name) {
        var account = reader(person);
        var username = Username.of(address);
        var called = name.strip();
        refuse(called.isEmpty(), Reason.NAME_MISSING);
        var moved = !account.username().equals(username.value());
        var renamed = !account.name().equals(called);
        if (moved || renamed) {
            refuse(moved && accounts.findByUsername(username.value()).isPresent(), Reason.USERNAME_TAKEN);
            var now = now();
            account.becomes(username, called, now);
            if (moved) {
                invitations.revoke(person, now); // whoever reads the old mailbox chooses no password
            }
            publish(account, new ReaderChanged(person, moved, renamed));
            closeEmbargo(account, now);
        }
    }

    /** What this person holds as a reader; empty if the account is unknown or staff's. */
    @HasRole({Role.ACCREDITATION_OFFICER, Role.EDITOR})
    @Transactional(readOnly = true)
    public Optional<Rightful> standing(UUID person) {
        var now = now();
        return accounts.findById(person)
                .filter(account -> !isStaffs(account))
                .map(account -> new Rightful(
                        person,
                        account.outlet(),
                        GivenRole.of(account, Role.JOURNALIST, now),
                        GivenRole.of(account, Role.EMBARGO_READER, now),
                        account.suspension().filter(suspension -> suspension.isInForceAt(now)),
                        twoPeople.openFor(person, Role.EMBARGO_READER).isPresent(),
                        account.passwordHash().isPresent()));
    }

    /** The person who signs in with this address, of whatever kind, open or closed. */
    @HasRole(Role.ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public Optional<UUID> find(String address) {
        return accounts.findByUsername(Username.normal(address)).map(Account::id);
    }

    /**
     * Makes a link with which a journalist chooses the first password, once, within 24 hours: for a letter, at the
     * moment when it is sent. Earlier links open nothing any more. There is none for whoever holds an embargo grant,
     * because whoever reads the letter could become that person (S17).
     *
     * @return the path, {@code /welcome/…}; it is not kept
     * @throws AccountRefusal if the person has a password or an embargo grant, or is no journalist now
     */
    @HasRole({})
    public String invitation(UUID person) {
        var account = reader(person);
        var now = now();
        refuse(!account.isOpen(), Reason.ACCOUNT_CLOSED);
        refuse(account.passwordHash().isPresent(), Reason.PASSWORD_CHOSEN);
        refuse(account.given().contains(Role.EMBARGO_READER), Reason.GRANT_KEEPS_LINK_AWAY);
        refuse(!account.has(Role.JOURNALIST, now), Reason.TERM_OVER);
        refuse(account.isSuspendedAt(now), Reason.SUSPENDED);
        return invitations.issue(Optional.of(person), now);
    }

    private Account opened(Username username, Newcomer newcomer, Instant now) {
        var name = newcomer.name().strip();
        refuse(name.isEmpty(), Reason.NAME_MISSING);
        var account = new Account(
                PersonIds.next(now),
                username,
                name,
                new Preferences(
                        newcomer.language(), List.of(newcomer.language()), settings.zone(), Scheme.SYSTEM, false),
                now);
        account.worksFor(newcomer.outlet());
        accounts.save(account);
        publish(account, new AccountOpened(account.id()));
        return account;
    }

    /** An accreditation that was over is begun anew, and no grant of the old one comes back with it. */
    private void letBeJournalist(Account account, Instant until, Instant now) {
        if (account.has(Role.JOURNALIST, now)) {
            account.moveEnd(Role.JOURNALIST, until);
            publish(account, new TermMoved(account.id(), Role.JOURNALIST, until));
        } else {
            closeEmbargo(account, now);
            account.give(new Term(Role.JOURNALIST, until), false, now);
            publish(account, new RoleGiven(account.id(), Role.JOURNALIST, Optional.of(until), Optional.empty()));
        }
    }

    private void letWorkFor(Outlet outlet, Account account, Instant now) {
        var another =
                account.outlet().map(Outlet::key).filter(outlet.key()::equals).isEmpty();
        account.worksFor(outlet);
        events.publishEvent(new LivePersons.Changed(account.id()));
        if (another) {
            publish(account, new OutletChanged(account.id(), outlet.key()));
            closeEmbargo(account, now);
        }
    }

    private void closeEmbargo(Account account, Instant now) {
        take(account, Role.EMBARGO_READER, now);
        twoPeople.openFor(account.id(), Role.EMBARGO_READER).ifPresent(each -> twoPeople.takeBack(each, now));
    }

    private void take(Account account, Role role, Instant now) {
        if (account.given().contains(role)) {
            account.take(role, now);
            publish(account, new RoleTaken(account.id(), role));
        }
    }

    private Account reader(UUID person) {
        var account = accounts.take(person).orElseThrow(() -> new AccountRefusal(Reason.UNKNOWN_PERSON));
        refuse(isStaffs(account), Reason.NOT_A_READER);
        return account;
    }

    /** Whether somebody who works at the desk signs in with it, or is to, or did when it was closed. */
    private boolean isStaffs(Account account) {
        return twoPeople.givenOrProposed(account).stream().anyMatch(Role::isStaff);
    }

    private void publish(Account account, Fact fact) {
        events.publishEvent(new LivePersons.Changed(account.id()));
        events.publishEvent(fact);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The end of something, as it is stored. */
    private static Instant end(Instant until, Instant now) {
        var end = until.truncatedTo(ChronoUnit.MILLIS);
        refuse(!now.isBefore(end), Reason.TERM_OVER);
        return end;
    }

    private static void refuse(boolean when, Reason reason) {
        if (when) {
            throw new AccountRefusal(reason);
        }
    }
}
