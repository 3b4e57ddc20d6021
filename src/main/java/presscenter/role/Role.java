package presscenter.role;

/**
 * What a person is to the press center. Roles are a set; those of journalists and those of staff exclude each other.
 * What each may do is written at the desks' methods, with {@link HasRole}.
 */
public enum Role {
    JOURNALIST,
    /** A journalist who also holds an embargo grant. */
    EMBARGO_READER,
    TRANSLATOR,
    PRESS_OFFICER,
    EDITOR,
    ACCREDITATION_OFFICER,
    /** Gives a security authority what it vets of the applicants, and decides nothing (A22). */
    VETTING_OFFICER,
    ADMINISTRATOR;

    /** Whether this role works at the desk. */
    public boolean isStaff() {
        return switch (this) {
            case JOURNALIST, EMBARGO_READER -> false;
            case TRANSLATOR, PRESS_OFFICER, EDITOR, ACCREDITATION_OFFICER, VETTING_OFFICER, ADMINISTRATOR -> true;
        };
    }

    /** Whether an editor alone decides on this role, as on every embargo grant (A7). */
    public boolean isDecidedByEditor() {
        return switch (this) {
            case EMBARGO_READER -> true;
            case JOURNALIST, TRANSLATOR, PRESS_OFFICER, EDITOR, ACCREDITATION_OFFICER, VETTING_OFFICER, ADMINISTRATOR ->
                false;
        };
    }

    /** Whether only a session that has passed a second factor acts in this role (S4). */
    public boolean needsSecondFactor() {
        return switch (this) {
            case EMBARGO_READER, EDITOR, ACCREDITATION_OFFICER, VETTING_OFFICER, ADMINISTRATOR -> true;
            case JOURNALIST, TRANSLATOR, PRESS_OFFICER -> false;
        };
    }

    /**
     * Whether giving this role takes two people (S17): it opens texts that are not out, or makes an administrator, who
     * could otherwise be one's own second person.
     */
    public boolean takesTwoPeople() {
        return switch (this) {
            case EMBARGO_READER, TRANSLATOR, PRESS_OFFICER, EDITOR, ADMINISTRATOR -> true;
            case JOURNALIST, ACCREDITATION_OFFICER, VETTING_OFFICER -> false;
        };
    }
}
