package presscenter.security;

/** What a person shows besides the password (S4). */
sealed interface ShownFactor {
    /** What a person typed, or what a page sends in its place: a passkey's answer is an object of JSON, no code is. */
    static ShownFactor of(String shown, String in) {
        return shown.startsWith("{") ? new ByPasskey(shown, in) : new Code(shown);
    }

    /** A code by app, or a printed one. */
    record Code(String typed) implements ShownFactor {}

    /**
     * A passkey's answer.
     *
     * @param answer as WebAuthn's scripts write it
     * @param in the place where the question was asked
     */
    record ByPasskey(String answer, String in) implements ShownFactor {}
}
