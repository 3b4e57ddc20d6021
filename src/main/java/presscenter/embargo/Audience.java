package presscenter.embargo;

/** Who may read a release once it is out. */
public enum Audience {
    EVERYONE,
    ACCREDITED;

    /** Whether a reader of this clearance belongs to the audience. */
    public boolean includes(Clearance clearance) {
        return switch (this) {
            case EVERYONE -> true;
            case ACCREDITED -> clearance != Clearance.PUBLIC;
        };
    }
}
