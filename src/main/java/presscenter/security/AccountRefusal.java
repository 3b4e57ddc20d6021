package presscenter.security;

import java.util.Locale;

/** Why something about an account was refused; the page says it in the reader's language. */
public class AccountRefusal extends RuntimeException {
    private final Reason reason;

    AccountRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What was refused. */
    public enum Reason {
        NOT_A_MAIL_ADDRESS,
        USERNAME_TAKEN,
        NAME_MISSING,
        OUTLET_MISSING,
        OUTLET_KEY_MALFORMED,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_COMMON,
        PASSWORD_WRONG,
        TOO_MANY_ATTEMPTS,
        CODE_WRONG,
        FACTOR_WRONG,
        TOO_MANY_CODES,
        PASSKEY_UNNAMED,
        PASSKEY_NOT_MADE,
        LAST_FACTOR,
        OWN_FACTORS,
        NO_FACTORS,
        JOURNALIST_AND_STAFF,
        GRANT_NEEDS_JOURNALIST,
        ADMINISTRATOR_AND_EDITOR,
        LAST_ADMINISTRATOR,
        NEVER_ONESELF,
        EDITOR_DECIDES,
        NOT_WAIVABLE,
        ALREADY_PROPOSED,
        ALREADY_DECIDED,
        LINK_OPEN,
        ALREADY_HELD,
        ACCOUNT_CLOSED,
        STAFF_ADDRESS,
        NOT_A_READER,
        TERM_OVER,
        SUSPENDED,
        PASSWORD_CHOSEN,
        GRANT_KEEPS_LINK_AWAY,
        UNKNOWN_PERSON;

        /** The message key of the sentence that says it. */
        public String key() {
            return "security.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
