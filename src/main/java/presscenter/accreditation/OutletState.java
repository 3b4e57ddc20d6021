package presscenter.accreditation;

import java.util.Locale;

/** How far the registry has come with an outlet. */
public enum OutletState {
    /** Written by an applicant; seen by accreditation officers only. */
    PROPOSED,
    /** Proved, and found by whoever types its name. */
    REGISTERED,
    /** Part of another record; kept for what happened under it. */
    MERGED;

    /** The message key of its name. */
    public String key() {
        return "accreditation.outlet.state." + name().toLowerCase(Locale.ROOT);
    }
}
