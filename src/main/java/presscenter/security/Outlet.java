package presscenter.security;

import presscenter.language.Localized;

/**
 * The outlet for which a journalist works: for now a name on the account.
 *
 * @param key stable and unique, for example {@code primer-tv}
 * @param name in three languages
 * @param wire whether it is a wire service
 */
public record Outlet(String key, Localized<String> name, boolean wire) {}
