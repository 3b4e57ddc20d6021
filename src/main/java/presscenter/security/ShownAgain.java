package presscenter.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.security.AccountRefusal.Reason;

/**
 * Password and factor of somebody who is signed in already, asked once more before something weighty is done. What is
 * tried is counted by a connection of its own; so the transaction in which it is done begins here, after that, and is
 * over before a success is counted: nobody holds one connection while waiting for another.
 */
@Component
class ShownAgain {
    /** For what a passkey is asked, to be shown again. */
    static final String FACTOR = "again";

    private static final String HERE = "signed-in";

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final WrongPasswords wrongPasswords;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;

    ShownAgain(
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            WrongPasswords wrongPasswords,
            CurrentPerson current,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.wrongPasswords = wrongPasswords;
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does this with one's own account, which nobody else changes meanwhile, once the password was right.
     *
     * @param ready what takes its time, and is ready before a connection is held
     * @throws AccountRefusal if it is not the account's password, or wrong ones were tried too often
     */
    <T> void afterPassword(String typed, Function<Account, T> ready, BiConsumer<Account, T> change) {
        var account = withPassword(typed);
        var with = ready.apply(account);
        inOneTransaction(account, own -> done(own, same -> change.accept(same, with)));
    }

    /**
     * Does this with one's own account once password and factor were right.
     *
     * @param shown a code, or a passkey's answer to what it was asked in this session for {@link #FACTOR}
     * @throws AccountRefusal if one of them is wrong, or wrong ones were tried too often
     */
    void afterFactor(String typed, String shown, Consumer<Account> change) {
        withFactor(withPassword(typed), shown, account -> true, account -> done(account, change));
    }

    /**
     * The same, for new printed codes.
     *
     * @return them
     */
    List<String> codesAfterFactor(String typed, String shown, Function<Account, List<String>> change) {
        return withFactor(withPassword(typed), shown, account -> true, change);
    }

    /**
     * The same for a factor that is set up: nothing is asked of somebody who has none. A new app's first code that is
     * wrong counts as a wrong factor.
     */
    List<String> codesAfterFactorIfAny(String typed, String shown, Function<Account, List<String>> change) {
        return withFactor(withPassword(typed), shown, Account::asksForSecondFactor, change);
    }

    private static Account done(Account account, Consumer<Account> change) {
        change.accept(account);
        return account;
    }

    private Account withPassword(String typed) {
        var account = accounts.findById(current.get().id()).orElseThrow();
        return tried(account, HERE, Reason.TOO_MANY_ATTEMPTS, Set.of(Reason.PASSWORD_WRONG), () -> {
            if (!passwords.matches(typed, account.passwordHash())) {
                throw new AccountRefusal(Reason.PASSWORD_WRONG);
            }
            return account;
        });
    }

    private <T> T withFactor(Account shownFor, String shown, Predicate<Account> asksFor, Function<Account, T> change) {
        return tried(
                shownFor,
                SecondFactors.COUNTED + HERE,
                Reason.TOO_MANY_CODES,
                Set.of(Reason.FACTOR_WRONG, Reason.CODE_WRONG, Reason.PASSWORD_WRONG),
                () -> {
                    var asked = factors.asked(shownFor.id(), ShownFactor.of(shown, current.place(FACTOR)));
                    return inOneTransaction(shownFor, account -> {
                        if (asksFor.test(account)
                                && factors.pass(account.id(), asked).isEmpty()) {
                            throw new AccountRefusal(Reason.FACTOR_WRONG);
                        }
                        return change.apply(account);
                    });
                });
    }

    /** Counts as wrong from its beginning; whatever is refused for another reason was shown rightly. */
    private <T> T tried(Account account, String countedAs, Reason tooMany, Set<Reason> wrong, Supplier<T> trying) {
        var counted = Optional.of(countedAs);
        var from = current.from().orElse("");
        if (wrongPasswords.attempt(account.username(), counted, from).isPresent()) {
            throw new AccountRefusal(tooMany);
        }
        try {
            var done = trying.get();
            wrongPasswords.succeeded(account.username(), counted, from);
            return done;
        } catch (AccountRefusal refusal) {
            if (!wrong.contains(refusal.reason())) {
                wrongPasswords.succeeded(account.username(), counted, from);
            }
            throw refusal;
        }
    }

    private <T> T inOneTransaction(Account shownFor, Function<Account, T> change) {
        return Objects.requireNonNull(transaction.execute(changing -> {
            var account = accounts.take(shownFor.id()).orElseThrow();
            if (!account.passwordHash().equals(shownFor.passwordHash())) { // another was chosen since it was typed
                throw new AccountRefusal(Reason.PASSWORD_WRONG);
            }
            return change.apply(account);
        }));
    }
}
