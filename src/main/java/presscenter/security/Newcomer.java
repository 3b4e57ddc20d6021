package presscenter.security;

import presscenter.language.Language;

/**
 * A journalist who is to be let into the newsroom.
 *
 * @param address of mail, with which the person will sign in
 * @param name as the person is called, in the person's own spelling
 * @param outlet for which the person works
 * @param language in which the person is addressed first
 */
public record Newcomer(String address, String name, Outlet outlet, Language language) {}
