package presscenter.security;

import com.vaadin.flow.component.UI;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.role.Role;
import presscenter.ui.OpenPages;

/**
 * The sessions of this node (S5, S6): begun at sign-in, ended after twelve hours or when the person's rights change,
 * locked in place when a member of staff has gone away.
 */
@Component
class OpenSessions {
    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration WARNING = Duration.ofMinutes(15);
    static final Duration IDLE = Duration.ofMinutes(30);

    /** How long a page whose session is over may take to go to the sign-in page before it is cut off. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Set<SignedInSession> sessions = ConcurrentHashMap.newKeySet();

    /** In which a decision is being stored that ends the person's other sessions, and not these. */
    private final Set<SignedInSession> deciding = ConcurrentHashMap.newKeySet();

    private final Accounts accounts;
    private final LivePersons live;
    private final ObjectProvider<SessionCover> cover;
    private final OpenPages pages;
    private final TransactionTemplate ownTransaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenSessions(
            Accounts accounts,
            LivePersons live,
            ObjectProvider<SessionCover> cover,
            OpenPages pages,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.live = live;
        this.cover = cover;
        this.pages = pages;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a session with a new id, once it stands in the trail: if that cannot be written, nobody is signed in. One
     * that the browser brought along goes on under the new id if it is the same person's, with its open pages and what
     * was typed in them (S5); any other is thrown away.
     *
     * @param secondFactor whether the person has shown one just now (S4)
     * @param entered writes the entry
     */
    SignedInSession begin(HttpServletRequest request, UUID person, boolean secondFactor, Consumer<UUID> entered) {
        var authentication = new PersonAuthentication(person, live);
        authentication.prove(secondFactor);
        var context = new SecurityContextImpl(authentication);
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context); // in this request alone: the entry is the person's own
        try {
            entered.accept(person);
        } catch (RuntimeException notWritten) {
            SecurityContextHolder.setContext(before);
            throw notWritten;
        }
        var own = SignedInSession.of(request)
                .filter(session ->
                        session.person().equals(person) && session.ending().isEmpty());
        if (own.isPresent()) {
            SecurityContextHolder.setContext(before);
            request.changeSessionId();
            own.get().renew(now());
            own.get().authentication().prove(secondFactor);
            onPages(own.get(), ui -> cover.getObject().uncover(ui));
            return own.get();
        }
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var http = request.getSession(true);
        http.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        var session = new SignedInSession(authentication, request, this, acting(authentication), now());
        sessions.add(session);
        return session;
    }

    void forget(SignedInSession session) {
        sessions.remove(session);
    }

    /** Whether this session goes on now; if its time is over, or its person's rights, it ends here. */
    boolean goesOn(SignedInSession session) {
        if (session.ending().isEmpty() && !now().isBefore(end(session))) {
            end(List.of(session), Ending.TIME);
        }
        if (session.ending().isEmpty() && live.find(session.person()).isEmpty()) {
            end(List.of(session), whyNobody(session.person()));
        }
        return session.ending().isEmpty();
    }

    /** Why this person may not be signed in now. */
    private Ending whyNobody(UUID person) {
        var now = now();
        var open = accounts.findById(person).filter(Account::isOpen);
        if (open.isEmpty()) {
            return Ending.CLOSED;
        }
        return open.filter(account -> account.isSuspendedAt(now)).isPresent() ? Ending.SUSPENDED : Ending.TERM;
    }

    @EventListener
    void on(AccountClosed closed) {
        endAllAfterwards(closed.person(), Ending.CLOSED);
    }

    @EventListener
    void on(RoleTaken taken) {
        endAllAfterwards(taken.person(), Ending.ROLE);
    }

    @EventListener
    void on(ReaderSuspended suspended) {
        endAllAfterwards(suspended.person(), Ending.SUSPENDED);
    }

    @EventListener
    void on(Bars.Took barred) {
        barred.persons().forEach(person -> endAllAfterwards(person, Ending.SUSPENDED));
    }

    @EventListener
    void on(FactorsReset reset) {
        endAllAfterwards(reset.person(), Ending.FACTOR);
    }

    @EventListener
    void on(RoleGiven given) {
        endTheOthersAfterwards(given.person(), Ending.ROLE);
    }

    @EventListener
    void on(RoleConfirmed confirmed) {
        endTheOthersAfterwards(confirmed.person(), Ending.ROLE);
    }

    @EventListener
    void on(PasswordChosen chosen) {
        endTheOthersAfterwards(chosen.person(), Ending.PASSWORD);
    }

    @EventListener
    void on(FactorEnrolled enrolled) {
        endTheOthersAfterwards(enrolled.person(), Ending.FACTOR);
    }

    @EventListener
    void on(PasskeyRemoved removed) {
        endTheOthersAfterwards(removed.person(), Ending.FACTOR);
    }

    @EventListener
    void on(FactorsRemoved removed) {
        endTheOthersAfterwards(removed.person(), Ending.FACTOR);
    }

    private void endAllAfterwards(UUID person, Ending why) {
        endAfterwards(person, why, List.of());
    }

    /** Ends the sessions of a person but for the one in which this was decided (S5), once the decision is stored. */
    void endTheOthersAfterwards(UUID person, Ending why) {
        endAfterwards(
                person, why, of(person).stream().filter(OpenSessions::isHere).toList());
    }

    /**
     * The trail is told with the decision, by the connection that it holds: afterwards that would need another while
     * this one is not given back yet. From before it is stored until it is done, whoever looks for what was decided
     * elsewhere leaves alone what goes on.
     */
    private void endAfterwards(UUID person, Ending why, List<SignedInSession> goingOn) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                try {
                    if (status == STATUS_COMMITTED) {
                        goingOn.forEach(session -> session.trust(now()));
                        close(othersThan(goingOn, person), why);
                    }
                } finally {
                    goingOn.forEach(deciding::remove);
                }
            }
        });
        deciding.addAll(goingOn);
        var told = new Told(person);
        if (!TransactionSynchronizationManager.getSynchronizations().contains(told)
                && othersThan(goingOn, person).stream()
                        .anyMatch(session -> session.ending().isEmpty())) {
            TransactionSynchronizationManager.registerSynchronization(told);
            events.publishEvent(new SessionsEnded(person, why));
        }
    }

    /** That the transaction has said so once, whatever else it decides about the person. */
    private record Told(UUID person) implements TransactionSynchronization {}

    private List<SignedInSession> othersThan(List<SignedInSession> goingOn, UUID person) {
        return of(person).stream().filter(session -> !goingOn.contains(session)).toList();
    }

    /** Whether this is the session in which the current thread acts. */
    static boolean isHere(SignedInSession session) {
        return session.authentication()
                .equals(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The session in which the current thread acts; empty if it is none, or the application itself acts. */
    Optional<SignedInSession> here() {
        return SystemActor.isActing()
                ? Optional.empty()
                : sessions.stream().filter(OpenSessions::isHere).findFirst();
    }

    /** The person's sessions on this node that are not over. */
    List<SignedInSession> goingOn(UUID person) {
        return of(person).stream().filter(this::goesOn).toList();
    }

    /** The person ends this own session. */
    void end(UUID person, UUID session) {
        end(of(person).stream().filter(each -> each.id().equals(session)).toList(), Ending.OWN);
    }

    /**
     * Ends, warns and locks what is due; also what another node decided. Where a role has ended by itself and its
     * person may go on, as when an embargo grant's term is over, open pages look again: nobody told them (A14, S6).
     */
    @Scheduled(fixedDelay = 1_000)
    void lookAfter() {
        var now = now();
        var changed = false;
        endWhatWasDecidedElsewhere();
        for (var session : List.copyOf(sessions)) {
            if (session.endedAt()
                    .filter(ended -> !now.isBefore(ended.plus(GRACE)))
                    .isPresent()) {
                session.invalidate();
            } else if (goesOn(session)) {
                changed |= session.hasOtherRoles(acting(session.authentication()));
                lookAfter(session, now);
            }
        }
        if (changed) {
            pages.lookAgain();
        }
    }

    /** The roles in which a session acts: without those that rest in it (S4). */
    private static Set<Role> acting(PersonAuthentication session) {
        return session.acting().map(Person::roles).orElseGet(Set::of);
    }

    private Set<Role> roles(UUID person) {
        return live.find(person).map(Person::roles).orElseGet(Set::of);
    }

    private void lookAfter(SignedInSession session, Instant now) {
        if (!session.isWarned() && !now.isBefore(end(session).minus(WARNING))) {
            session.warn();
            onPages(session, ui -> cover.getObject().warn(ui, end(session)));
        }
        if (!session.isLocked()
                && isStaff(session)
                && !now.isBefore(session.lastAction().plus(IDLE))) {
            var byPasskey = cover.getObject().opensByPasskey(session);
            session.lock();
            onPages(session, ui -> cover.getObject().lock(ui, byPasskey));
        }
    }

    /** Unlocks a session and all its pages. */
    void unlock(SignedInSession session) {
        session.unlock(now());
        onPages(session, ui -> cover.getObject().unlock(ui));
    }

    /** When a session's time is over. */
    static Instant end(SignedInSession session) {
        return session.began().plus(LONGEST);
    }

    /** A person did something in this session. */
    void acted(SignedInSession session) {
        session.acted(now());
    }

    private void endWhatWasDecidedElsewhere() {
        var persons = sessions.stream().map(SignedInSession::person).collect(Collectors.toUnmodifiableSet());
        if (persons.isEmpty()) {
            return;
        }
        live.findAll(persons); // else each would be asked about alone, by its session and its pages
        for (var standing : accounts.standings(persons)) {
            var endBefore = standing.getSessionsEndBefore();
            if (standing.getClosedAt() != null) {
                end(of(standing.getId()), Ending.CLOSED);
            } else if (endBefore != null) {
                end(
                        of(standing.getId()).stream()
                                .filter(session -> !deciding.contains(session)) // first: it is trusted anew in there
                                .filter(session -> session.trustedSince().isBefore(endBefore))
                                .toList(),
                        Ending.ELSEWHERE);
            }
        }
    }

    private void end(List<SignedInSession> ending, Ending why) {
        close(ending, why).stream()
                .map(SignedInSession::person)
                .distinct()
                .forEach(person -> ownTransaction.executeWithoutResult(
                        status -> events.publishEvent(new SessionsEnded(person, why))));
    }

    /** Ends those of these that were not over, and says so on their pages. */
    private List<SignedInSession> close(List<SignedInSession> ending, Ending why) {
        var ended = ending.stream().filter(session -> session.end(why, now())).toList();
        ended.forEach(session -> onPages(session, ui -> ui.getPage().setLocation(farewell(ui, why))));
        return ended;
    }

    /** The page that says why it is over, in the language of the open page, and leads back to its place. */
    private static String farewell(UI ui, Ending why) {
        var place = "/" + ui.getInternals().getActiveViewLocation().getPathWithQueryParameters();
        return ReturnAddress.signInFor(place) + "&ended=" + why.code() + "&lang="
                + SessionCover.language(ui).tag();
    }

    private List<SignedInSession> of(UUID person) {
        return sessions.stream()
                .filter(session -> session.person().equals(person))
                .toList();
    }

    private boolean isStaff(SignedInSession session) {
        return roles(session.person()).stream().anyMatch(Role::isStaff);
    }

    private static void onPages(SignedInSession session, Consumer<UI> change) {
        for (var page : session.pages()) {
            // A page that is gone meanwhile has nothing to change; its own error handler says what else fails.
            var _ = page.access(() -> page.getUIs().forEach(change));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
