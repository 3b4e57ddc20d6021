package presscenter.security;

import java.util.Locale;

/** What can be shown at sign-in besides the password (S4). */
public enum Factor {
    /** A code that an app on a telephone makes from a secret and the time (RFC 6238). */
    CODE_BY_APP,
    /** One of ten codes on paper, each good once. */
    PRINTED_CODE,
    /** A key on a device, shown by finger, face or PIN (WebAuthn). */
    PASSKEY;

    /** As it stands in the trail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
