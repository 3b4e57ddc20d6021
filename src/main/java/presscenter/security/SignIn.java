package presscenter.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides whether somebody may sign in; the same answer in the same time for known and unknown names (S2). */
@Component
class SignIn {
    private final Doors doors;
    private final Accounts accounts;
    private final Passwords passwords;
    private final WrongPasswords wrongPasswords;
    private final SecondFactors factors;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIn(
            Doors doors,
            Accounts accounts,
            Passwords passwords,
            WrongPasswords wrongPasswords,
            SecondFactors factors,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.doors = doors;
        this.accounts = accounts;
        this.passwords = passwords;
        this.wrongPasswords = wrongPasswords;
        this.factors = factors;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tries a name and a password.
     *
     * @param device the known device from which it is tried, if it is one
     * @param address the caller's
     */
    Answer attempt(String username, String password, Optional<String> device, String address) {
        var wait = wrongPasswords.attempt(username, device, address);
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        var now = clock.instant();
        // Whoever somebody is, is looked up once the password was right: before, it would take longer than for nobody.
        var door = doors.of(Username.normal(username));
        var hash = door.map(Doors.Door::hash);
        var right = passwords.matches(password, hash);
        var admitted = door.filter(found -> right)
                .flatMap(found -> accounts.findById(found.account()))
                .filter(account -> account.passwordHash().equals(hash)) // or another was chosen meanwhile (S5)
                .filter(account -> account.admits(now));
        if (admitted.isEmpty()) {
            events.publishEvent(new SignInFailed(door.map(Doors.Door::account)));
            return new Answer.Wrong();
        }
        wrongPasswords.succeeded(username, device, address);
        return new Answer.Admitted(admitted.get().person(now));
    }

    /** Whether this is the password of somebody who is signed in already; counted like a sign-in. */
    Answer attemptAgain(UUID person, String password, String address) {
        return accounts.findById(person)
                .<Answer>map(account -> attempt(account.username(), password, Optional.of("locked"), address))
                .orElseGet(Answer.Wrong::new);
    }

    /** Whether the password alone is not enough for this person (S4). */
    @Transactional(readOnly = true)
    boolean asksForSecondFactor(UUID person) {
        return accounts.findById(person).filter(Account::asksForSecondFactor).isPresent();
    }

    /**
     * Tries the second factor of somebody whose password was right; wrong codes slow down as wrong passwords do (S3).
     *
     * @param device the known device from which it is tried, if it is one
     * @param address the caller's
     */
    Answer attemptSecond(UUID person, ShownFactor shown, Optional<String> device, String address) {
        var account = accounts.findById(person).filter(found -> found.admits(clock.instant()));
        if (account.isEmpty()) {
            return new Answer.Wrong();
        }
        var username = account.get().username();
        var counted = Optional.of(SecondFactors.COUNTED + device.orElse(""));
        var wait = wrongPasswords.attempt(username, counted, address); // before anything is held: it stores by itself
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        var asked = factors.asked(person, shown); // it stores by itself, too
        var passed = transaction.execute(passing -> pass(person, asked));
        if (passed.isEmpty()) {
            return new Answer.Wrong();
        }
        wrongPasswords.succeeded(username, counted, address);
        return new Answer.Admitted(passed.get());
    }

    /** Whether this is a passkey of somebody who is signed in already; counted like a second factor. */
    Answer attemptAgain(UUID person, ShownFactor.ByPasskey shown, String address) {
        return attemptSecond(person, shown, Optional.of("locked"), address);
    }

    /** What a browser asks a device in order to use one of the person's passkeys, as JSON; empty if there is none. */
    Optional<String> askPasskey(UUID person, String in) {
        return factors.askPasskey(person, in);
    }

    @Transactional(readOnly = true)
    boolean hasPasskey(UUID person) {
        return !factors.passkeysOf(person).isEmpty();
    }

    private Optional<Person> pass(UUID person, SecondFactors.Asked shown) {
        var account = accounts.take(person).filter(found -> found.admits(clock.instant()));
        var passed = account.flatMap(found -> factors.pass(person, shown));
        passed.ifPresentOrElse(
                factor -> events.publishEvent(new SecondFactorPassed(person, factor)),
                () -> events.publishEvent(new SecondFactorFailed(person)));
        return passed.flatMap(factor -> account).map(found -> found.person(clock.instant()));
    }

    @Transactional
    void signedIn(UUID person) {
        events.publishEvent(new PersonSignedIn(person));
    }

    /** Keeps what was pressed on the page of sign-in: whether everything is shown large from now on. */
    @Transactional
    void keepType(UUID person, boolean large) {
        var account = accounts.findById(person).orElseThrow();
        account.keep(account.preferences().withLargeType(large));
        events.publishEvent(new LivePersons.Changed(person));
    }

    @Transactional
    void signedOut(UUID person) {
        events.publishEvent(new PersonSignedOut(person));
    }

    /** What the sign-in page has to say. */
    sealed interface Answer {
        /** What was shown is right; whether a second factor is asked for after it is the page's next question. */
        record Admitted(Person person) implements Answer {}

        /** The name or the password is wrong, nobody says which; or the code is. */
        record Wrong() implements Answer {}

        /** Not now: there were too many wrong passwords or codes (S3). */
        record Wait(Duration left) implements Answer {}
    }
}
