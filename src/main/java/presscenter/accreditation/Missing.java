package presscenter.accreditation;

/**
 * What stands between a draft and handing it in; each has a sentence of its own at its field,
 * {@code accreditation.missing.} and the name in lower case with hyphens.
 */
public enum Missing {
    NAME(Step.YOU),
    LATIN_NAME(Step.YOU),
    /** The Latin spelling is the passport's: it has Latin letters only (A24). */
    LATIN_NAME_NOT_LATIN(Step.YOU),
    APPLICANT_CLASS(Step.YOU),
    PHONE(Step.YOU),
    IDENTITY_NUMBER(Step.YOU),
    OUTLET(Step.WORK),
    /** A word of it mixes letters of two alphabets that look alike (A20). */
    OUTLET_MIXED_LETTERS(Step.WORK),
    /** A new outlet needs an address in the net, so that an officer can find it independently (A20). */
    OUTLET_WEBSITE(Step.WORK),
    OUTLET_WEBSITE_MALFORMED(Step.WORK),
    POSITION(Step.WORK),
    SIGNATORY(Step.WORK),
    /** Nobody assigns themselves (A5). */
    SIGNATORY_IS_APPLICANT(Step.WORK),
    OTHER_ROLES(Step.WORK),
    MINISTRY(Step.WORK),
    /** Whoever renews shows two works or says why not (A14). */
    SAMPLES(Step.SAMPLES),
    LETTER(Step.DOCUMENTS),
    PRESS_CARD(Step.DOCUMENTS),
    IDENTITY(Step.DOCUMENTS),
    PORTRAIT(Step.DOCUMENTS),
    DECLARATION(Step.CHECK);

    /** The steps of an application, in their order. */
    public enum Step {
        YOU,
        WORK,
        /** Only of a renewal. */
        SAMPLES,
        DOCUMENTS,
        CHECK
    }

    private final Step step;

    Missing(Step step) {
        this.step = step;
    }

    /** In which step it is to be put right. */
    public Step step() {
        return step;
    }

    static Missing of(DocumentKind kind) {
        return switch (kind) {
            case LETTER -> LETTER;
            case PRESS_CARD -> PRESS_CARD;
            case IDENTITY -> IDENTITY;
            case PORTRAIT -> PORTRAIT;
        };
    }
}
