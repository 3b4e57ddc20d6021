package presscenter.accreditation;

import java.util.Locale;

/** What an outlet is (A2). */
public enum OutletKind {
    NEWSPAPER,
    MAGAZINE,
    WIRE_SERVICE,
    BROADCASTER,
    ONLINE,
    PHOTO_AGENCY,
    FREELANCE;

    /** Whether others print what it sends: a circle can be of wire services. */
    public boolean isWire() {
        return switch (this) {
            case WIRE_SERVICE -> true;
            case NEWSPAPER, MAGAZINE, BROADCASTER, ONLINE, PHOTO_AGENCY, FREELANCE -> false;
        };
    }

    /** Whether there is somebody to call back who is not the applicant (A20). */
    public boolean isCalledBack() {
        return switch (this) {
            case FREELANCE -> false;
            case NEWSPAPER, MAGAZINE, WIRE_SERVICE, BROADCASTER, ONLINE, PHOTO_AGENCY -> true;
        };
    }

    /** The message key of its name. */
    public String key() {
        return "accreditation.outlet.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
