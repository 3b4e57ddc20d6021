package presscenter.accreditation;

/** Where applicants' pages stand, as letters name them. */
public final class ApplicantsAddress {
    /** The first of them. */
    public static final String START = "/accreditation";

    /** Where an application stands, for who has its key. */
    public static final String MINE = START + "/mine";

    /** Where whoever is accredited says that something changed. */
    public static final String CHANGE = START + "/change";

    /** Where whoever was accredited renews it; it shows nothing before they have signed in (A21). */
    public static final String RENEW = START + "/renew";

    /** What a link by mail begins with; its token follows. */
    public static final String LINK = START + "/link/";

    /** Where an interrupted one is found again. */
    public static final String FIND = START + "/find";

    /** Where the focal point of an outlet begins a list of people (A9). */
    public static final String LIST = START + "/list";

    /** Where a list stands, for who has its key. */
    public static final String OWN_LIST = LIST + "/mine";

    /** What the link to a list begins with; its token follows. */
    public static final String LIST_LINK = LIST + "/link/";

    private ApplicantsAddress() {}
}
