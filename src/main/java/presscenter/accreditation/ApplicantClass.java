package presscenter.accreditation;

/** As what somebody applies (A18). */
public enum ApplicantClass {
    STAFF,
    FREELANCE,
    STUDENT,
    TECHNICIAN,
    INTERPRETER;

    /** Whether a press card is to be shown; students and who works beside journalists have none. */
    public boolean hasPressCard() {
        return this == STAFF;
    }
}
