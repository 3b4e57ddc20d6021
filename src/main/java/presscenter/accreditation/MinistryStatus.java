package presscenter.accreditation;

/** Where the foreign ministry's own accreditation stands, which this press center does not replace (A17). */
public enum MinistryStatus {
    NOT_NEEDED,
    TO_BE_ASKED_FOR,
    ASKED_FOR,
    GRANTED
}
