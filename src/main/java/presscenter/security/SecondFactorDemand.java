package presscenter.security;

/** Of whom a second factor is demanded (S4): what the institution has set. */
enum SecondFactorDemand {
    /** Of whoever acts in a role that needs one; without it the role rests. */
    REQUIRED,
    /** Of whoever has set one up: for the demonstration, where everybody knows the passwords anyway. */
    ENROLLED
}
