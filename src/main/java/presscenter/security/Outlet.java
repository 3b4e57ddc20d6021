package presscenter.security;

import java.util.regex.Pattern;
import presscenter.language.Localized;

/**
 * The outlet for which a journalist works: for now a name on the account.
 *
 * @param key stable and unique, for example {@code primer-tv}: Latin letters, figures, dots and hyphens, at most 80;
 *     another one throws an {@link AccountRefusal}
 * @param name in three languages
 * @param wire whether it is a wire service
 */
public record Outlet(String key, Localized<String> name, boolean wire) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    public Outlet {
        if (!KEY.matcher(key).matches()) {
            throw new AccountRefusal(AccountRefusal.Reason.OUTLET_KEY_MALFORMED);
        }
    }
}
