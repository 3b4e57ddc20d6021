package presscenter.mail;

/** Why a letter did not go out. */
public enum SendingTrouble {
    /** The mail server is away, slow, or has no time for us. */
    NO_SERVER,
    /** It takes no letter for this address. */
    ADDRESS_REFUSED,
    /** It does not take our letters at all: our name, password or sender. */
    SERVER_REFUSED,
    /** The letter could not be written. */
    NOT_WRITTEN
}
