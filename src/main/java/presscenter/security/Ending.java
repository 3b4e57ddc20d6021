package presscenter.security;

import java.util.Locale;

/** Why a session ended before its person ended it; the sign-in page says it. */
public enum Ending {
    /** The account was closed. */
    CLOSED,
    /** A role was taken away. */
    ROLE,
    /** The term of the last role is over (A14). */
    TERM,
    /** The person's rights as a reader were suspended (E31). */
    SUSPENDED,
    /** The password was chosen anew, somewhere else. */
    PASSWORD,
    /** A second factor was set up, replaced or taken away, somewhere else. */
    FACTOR,
    /** The person ended it, from another one. */
    OWN,
    /** Twelve hours are over (S5). */
    TIME,
    /** It is not known any more: the person's sessions were ended on another node. */
    ELSEWHERE;

    /** As it stands in addresses and in the trail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
