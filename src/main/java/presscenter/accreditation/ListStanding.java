package presscenter.accreditation;

/**
 * How far somebody whom a list names has come, as its focal point sees it: what was written, what is asked for and what
 * is decided is between the person and the desk (A9).
 */
public enum ListStanding {
    /** Written to; not handed in yet. */
    INVITED,
    HANDED_IN,
    /** Does not come. */
    DECLINED;

    static ListStanding of(Application application) {
        if (application.state() == ApplicationState.WITHDRAWN) {
            return DECLINED;
        }
        return application.submittedAt().isPresent() ? HANDED_IN : INVITED;
    }
}
