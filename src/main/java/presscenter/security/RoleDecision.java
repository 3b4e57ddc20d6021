package presscenter.security;

/** How a proposed role stands. */
public enum RoleDecision {
    OPEN,
    CONFIRMED,
    REFUSED
}
