package presscenter.security;

/** Light or dark: as the person's device says, or as the person chose. */
public enum Scheme {
    SYSTEM,
    LIGHT,
    DARK
}
