package presscenter.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.SignedIn;

/**
 * The second factors of one's own account (S4). Whoever sits down at somebody's open page changes none of them: each
 * change asks for the password again, and for a factor once there is one; the person's other sessions end (S5).
 */
@Service
public class OwnFactors {
    private final CurrentPerson current;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final ShownAgain again;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnFactors(
            CurrentPerson current,
            Accounts accounts,
            SecondFactors factors,
            ShownAgain again,
            Secrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.factors = factors;
        this.again = again;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /** What there is. */
    @SignedIn
    @Transactional(readOnly = true)
    public FactorStanding standing() {
        var me = current.get().id();
        return new FactorStanding(factors.appSince(me), factors.printedLeft(me), current.resting());
    }

    /**
     * A new secret for an app; it counts only once a code has been made with it.
     *
     * @param issuer as the app is to call the press center
     */
    @SignedIn
    @Transactional(readOnly = true)
    public AppOffer offer(String issuer) {
        return new AppOffer(AppSecret.random(secrets), issuer, current.get().username());
    }

    /**
     * Takes the app to which this was offered, in the place of the one before if there was one, and prints new codes.
     *
     * @param password the person's
     * @param before a code by what there was before; not looked at if there was nothing
     * @param code which the new app shows
     * @return ten printed codes, which are not shown again
     * @throws AccountRefusal if the password or a code is wrong, or wrong ones were tried too often
     */
    @SignedIn
    @Transactional
    public List<String> enrol(AppOffer offer, String password, String before, String code) {
        var account = mine();
        again.password(account, password);
        if (account.asksForSecondFactor()) {
            again.factor(account, before);
        }
        var step = offer.secret().stepOf(code, clock.instant());
        again.firstCode(account, step::isPresent);
        factors.enrol(account, offer.secret(), step.orElseThrow());
        var codes = factors.print(account);
        changed(account);
        events.publishEvent(new FactorEnrolled(account.id(), Factor.CODE_BY_APP));
        return codes;
    }

    /**
     * Prints ten new codes; those printed before are good for nothing any more.
     *
     * @return the codes, which are not shown again
     * @throws AccountRefusal if the password or the code is wrong, or wrong ones were tried too often
     */
    @SignedIn
    @Transactional
    public List<String> printAnew(String password, String code) {
        var account = mine();
        again.password(account, password);
        again.factor(account, code);
        var codes = factors.print(account);
        account.endSessions(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        changed(account);
        events.publishEvent(new FactorEnrolled(account.id(), Factor.PRINTED_CODE));
        return codes;
    }

    /**
     * Takes all second factors away.
     *
     * @throws AccountRefusal if the password or the code is wrong, or wrong ones were tried too often
     */
    @SignedIn
    @Transactional
    public void remove(String password, String code) {
        var account = mine();
        again.password(account, password);
        again.factor(account, code);
        factors.remove(account);
        changed(account);
        events.publishEvent(new FactorsRemoved(account.id()));
    }

    private void changed(Account account) {
        events.publishEvent(new LivePersons.Changed(account.id()));
    }

    private Account mine() {
        return accounts.take(current.get().id()).orElseThrow();
    }
}
