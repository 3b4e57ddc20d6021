package presscenter.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.Role;
import presscenter.role.SignedIn;
import presscenter.security.AccountRefusal.Reason;

/**
 * The second factors of one's own account (S4). Whoever sits down at somebody's open page changes none of them: each
 * change asks for the password again, and for a factor once there is one; the person's other sessions end (S5). The one
 * transaction of each change begins when both were right.
 */
@Service
public class OwnFactors {
    /** How long the name of a passkey may be, in characters. */
    public static final int LONGEST_NAME = 60;

    /** For what a passkey is asked, to be made. */
    private static final String NEW = "new";

    private final CurrentPerson current;
    private final SecondFactors factors;
    private final ShownAgain again;
    private final SecuritySettings settings;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnFactors(
            CurrentPerson current,
            SecondFactors factors,
            ShownAgain again,
            SecuritySettings settings,
            Secrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.factors = factors;
        this.again = again;
        this.settings = settings;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /** What there is. */
    @SignedIn
    @Transactional(readOnly = true)
    public FactorStanding standing() {
        var me = current.get().id();
        return new FactorStanding(
                factors.appSince(me), factors.passkeysOf(me), factors.printedLeft(me), current.resting());
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
     * @param before a code by what there was before, or what a passkey answered to {@link #askPasskey}; not looked at
     *     if there was nothing
     * @param code which the new app shows
     * @return ten printed codes, which are not shown again
     * @throws AccountRefusal if the password or a code is wrong, or wrong ones were tried too often
     */
    @SignedIn
    public List<String> enrol(AppOffer offer, String password, String before, String code) {
        return again.codesAfterFactorIfAny(password, before, account -> {
            var step = offer.secret().stepOf(code, clock.instant());
            if (step.isEmpty()) {
                throw new AccountRefusal(Reason.CODE_WRONG);
            }
            factors.enrol(account, offer.secret(), step.get());
            var codes = factors.print(account);
            changed(account);
            events.publishEvent(new FactorEnrolled(account.id(), Factor.CODE_BY_APP));
            return codes;
        });
    }

    /**
     * What a browser asks a device in order to make a passkey, as JSON; asked in this session only, and answered once.
     *
     * @param house as the device is to call the press center
     */
    @SignedIn
    public String offerPasskey(String house) {
        return factors.offerPasskey(current.get(), house, current.place(NEW));
    }

    /**
     * What a browser asks a device in order to use one of the passkeys, as JSON, where the factor is shown again; empty
     * if there is none.
     */
    @SignedIn
    public Optional<String> askPasskey() {
        return factors.askPasskey(current.get().id(), current.place(ShownAgain.FACTOR));
    }

    /**
     * Takes the passkey that was made.
     *
     * @param name as the person calls it, {@link #LONGEST_NAME} characters at most
     * @param password the person's
     * @param before a code by what there was before, or what a passkey answered to {@link #askPasskey}; not looked at
     *     if there was nothing
     * @param answer what the device answered to {@link #offerPasskey}
     * @return ten printed codes, which are not shown again, if none is left; else none
     * @throws AccountRefusal if it has no name, the password or the factor is wrong, wrong ones were tried too often,
     *     or this is no answer
     */
    @SignedIn
    public List<String> enrolPasskey(String name, String password, String before, String answer) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new AccountRefusal(Reason.PASSKEY_UNNAMED);
        }
        var question = factors.offered(current.get().id(), current.place(NEW));
        return again.codesAfterFactorIfAny(password, before, account -> {
            factors.enrolPasskey(account, name.strip(), answer, question);
            var codes = factors.printedLeft(account.id()) == 0 ? factors.print(account) : List.<String>of();
            changed(account);
            events.publishEvent(new FactorEnrolled(account.id(), Factor.PASSKEY));
            return codes;
        });
    }

    /**
     * Takes one passkey away. With the last factor all go, and then only from somebody none of whose roles needs one.
     *
     * @param password the person's
     * @param shown a code, or what a passkey answered to {@link #askPasskey}; it may be the one that goes
     * @throws AccountRefusal if the password or the factor is wrong, wrong ones were tried too often, or a role needs
     *     it
     */
    @SignedIn
    public void removePasskey(UUID passkey, String password, String shown) {
        again.afterFactor(password, shown, account -> {
            if (isLast(account, passkey)) {
                if (needsFactor(account)) {
                    throw new AccountRefusal(Reason.LAST_FACTOR);
                }
                factors.remove(account);
                events.publishEvent(new FactorsRemoved(account.id()));
            } else if (factors.removePasskey(account, passkey)) {
                account.endSessions(clock.instant().truncatedTo(ChronoUnit.MILLIS));
                events.publishEvent(new PasskeyRemoved(account.id(), passkey));
            }
            changed(account);
        });
    }

    private boolean isLast(Account account, UUID passkey) {
        return factors.appSince(account.id()).isEmpty()
                && factors.passkeysOf(account.id()).stream()
                        .allMatch(each -> each.id().equals(passkey));
    }

    private boolean needsFactor(Account account) {
        return switch (settings.secondFactor()) {
            case REQUIRED -> account.given().stream().anyMatch(Role::needsSecondFactor);
            case ENROLLED -> false;
        };
    }

    /**
     * Prints ten new codes; those printed before are good for nothing any more.
     *
     * @param code a code, or what a passkey answered to {@link #askPasskey}
     * @return the codes, which are not shown again
     * @throws AccountRefusal if the password or the code is wrong, or wrong ones were tried too often
     */
    @SignedIn
    public List<String> printAnew(String password, String code) {
        return again.codesAfterFactor(password, code, account -> {
            var codes = factors.print(account);
            account.endSessions(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            changed(account);
            events.publishEvent(new FactorEnrolled(account.id(), Factor.PRINTED_CODE));
            return codes;
        });
    }

    /**
     * Takes all second factors away.
     *
     * @param code a code, or what a passkey answered to {@link #askPasskey}
     * @throws AccountRefusal if the password or the code is wrong, or wrong ones were tried too often
     */
    @SignedIn
    public void remove(String password, String code) {
        again.afterFactor(password, code, account -> {
            factors.remove(account);
            changed(account);
            events.publishEvent(new FactorsRemoved(account.id()));
        });
    }

    private void changed(Account account) {
        events.publishEvent(new LivePersons.Changed(account.id()));
    }
}
