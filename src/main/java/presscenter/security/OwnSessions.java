package presscenter.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.SignedIn;

/** A person's own sessions: which there are, and their end (S5). */
@Service
public class OwnSessions {
    private final CurrentPerson current;
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final Clock clock;

    OwnSessions(CurrentPerson current, Accounts accounts, OpenSessions sessions, Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The person's sessions on this node, this one first, then the one that was used last. */
    @SignedIn
    public List<OwnSession> list() {
        return sessions.goingOn(current.get().id()).stream()
                .map(session -> new OwnSession(
                        session.id(),
                        session.began(),
                        session.lastAction(),
                        session.device(),
                        session.address(),
                        OpenSessions.isHere(session)))
                .sorted(Comparator.comparing(OwnSession::here)
                        .thenComparing(OwnSession::lastSeen)
                        .reversed())
                .toList();
    }

    /** Ends one of the person's sessions; its open pages leave at once. Of one that is over nothing is said. */
    @SignedIn
    public void end(UUID session) {
        sessions.end(current.get().id(), session);
    }

    /** Ends all of the person's sessions but this one, on every node within five seconds. */
    @SignedIn
    @Transactional
    public void endOthers() {
        var account = accounts.take(current.get().id()).orElseThrow();
        account.endSessions(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        sessions.endTheOthersAfterwards(account.id(), Ending.OWN);
    }
}
