package presscenter.accreditation;

import java.util.Locale;

/**
 * What of an application reaches a person, says who somebody is beyond the name, or names third persons: an export
 * leaves it out unless it is asked for by name (A6). In the order of the columns.
 */
public enum PersonalField {
    /** Of mail. */
    ADDRESS,
    PHONE,
    IDENTITY_NUMBER,
    /** Who signed the letter of assignment. */
    SIGNATORY,
    /** With serial numbers (A24). */
    EQUIPMENT,
    /** With its plate (A24). */
    VEHICLE,
    CREW;

    /** The message key of its name. */
    public String key() {
        return "accreditation.export." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands there in this application. */
    String of(Application application) {
        var form = application.form();
        return switch (this) {
            case ADDRESS -> application.address();
            case PHONE -> form.phone();
            case IDENTITY_NUMBER -> form.identityNumber();
            case SIGNATORY -> form.signatory();
            case EQUIPMENT -> form.technical().equipment();
            case VEHICLE -> form.technical().vehicle();
            case CREW -> form.technical().crew();
        };
    }
}
