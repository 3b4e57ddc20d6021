package presscenter.security;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person signs in with: a mail address, in small letters and NFC, so that two spellings are one account.
 *
 * @param value never longer than 254 characters
 */
public record Username(String value) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;:\\\\\\[\\]()]{1,64}@[\\p{L}\\p{N}.-]{1,189}");
    private static final int LONGEST = 254;

    /**
     * The username that somebody wrote.
     *
     * @throws AccountRefusal if it is not a mail address
     */
    public static Username of(String written) {
        var value = normal(written);
        if (value.length() > LONGEST || !ADDRESS.matcher(value).matches()) {
            throw new AccountRefusal(AccountRefusal.Reason.NOT_A_MAIL_ADDRESS);
        }
        return new Username(value);
    }

    /** The form in which names are compared, whether or not it is a username at all; cut to what is stored. */
    static String normal(String written) {
        var value = Normalizer.normalize(written, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
