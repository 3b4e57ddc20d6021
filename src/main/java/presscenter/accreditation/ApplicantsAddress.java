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

    private ApplicantsAddress() {}
}
