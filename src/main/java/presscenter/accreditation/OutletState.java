package presscenter.accreditation;

import java.util.Locale;
import java.util.Set;

/** How far the registry has come with an outlet. */
public enum OutletState {
    /** Written by an applicant; seen by accreditation officers only. */
    PROPOSED,
    /** Proved, and found by whoever types its name. */
    REGISTERED,
    /** Part of another record; kept for what happened under it. */
    MERGED;

    /** What whoever types finds. */
    static final Set<OutletState> FOUND = Set.of(REGISTERED);

    /** The message key of its name. */
    public String key() {
        return "accreditation.outlet.state." + name().toLowerCase(Locale.ROOT);
    }
}
