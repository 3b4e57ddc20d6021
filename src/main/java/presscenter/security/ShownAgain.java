package presscenter.security;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import presscenter.security.AccountRefusal.Reason;

/** Password and factor of somebody who is signed in already, asked once more before something weighty is done. */
@Component
class ShownAgain {
    /** For what a passkey is asked, to be shown again. */
    static final String FACTOR = "again";

    private static final String HERE = "signed-in";

    private final Passwords passwords;
    private final SecondFactors factors;
    private final WrongPasswords wrongPasswords;
    private final CurrentPerson current;

    ShownAgain(Passwords passwords, SecondFactors factors, WrongPasswords wrongPasswords, CurrentPerson current) {
        this.passwords = passwords;
        this.factors = factors;
        this.wrongPasswords = wrongPasswords;
        this.current = current;
    }

    /** @throws AccountRefusal if it is not the account's password, or wrong ones were tried too often */
    void password(Account account, String typed) {
        shown(
                account,
                HERE,
                () -> passwords.matches(typed, account.passwordHash()),
                Reason.PASSWORD_WRONG,
                Reason.TOO_MANY_ATTEMPTS);
    }

    /**
     * @param shown a code, or a passkey's answer to what it was asked in this session for {@link #FACTOR}
     * @throws AccountRefusal if it is no good one of the account, or wrong ones were tried too often
     */
    void factor(Account account, String shown) {
        var factor = ShownFactor.of(shown, current.place(FACTOR));
        var asked = factors.asked(account.id(), factor);
        code(account, () -> factors.pass(account.id(), asked).isPresent(), Reason.FACTOR_WRONG);
    }

    /**
     * @throws AccountRefusal if this does not hold of the first code of a new app, or wrong ones were tried too often
     */
    void firstCode(Account account, BooleanSupplier isRight) {
        code(account, isRight, Reason.CODE_WRONG);
    }

    private void code(Account account, BooleanSupplier isRight, Reason wrong) {
        shown(account, SecondFactors.COUNTED + HERE, isRight, wrong, Reason.TOO_MANY_CODES);
    }

    private void shown(Account account, String countedAs, BooleanSupplier isRight, Reason wrong, Reason tooMany) {
        var counted = Optional.of(countedAs);
        var from = current.from().orElse("");
        if (wrongPasswords.attempt(account.username(), counted, from).isPresent()) {
            throw new AccountRefusal(tooMany);
        }
        if (!isRight.getAsBoolean()) {
            throw new AccountRefusal(wrong);
        }
        wrongPasswords.succeeded(account.username(), counted, from);
    }
}
