package presscenter.accreditation;

/**
 * What stands between a list and handing it in; each has a sentence of its own, {@code accreditation.list.missing.} and
 * the name in lower case with hyphens.
 */
public enum ListMissing {
    NAME(Step.ABOUT),
    PHONE(Step.ABOUT),
    /** A list is of an outlet that the registry knows. */
    OUTLET(Step.ABOUT),
    SIGNATORY(Step.ABOUT),
    LETTER(Step.LETTER),
    NOBODY(Step.PEOPLE),
    PERSON_NAME(Step.PEOPLE),
    PERSON_ADDRESS(Step.PEOPLE),
    PERSON_CLASS(Step.PEOPLE),
    /** Two are to be written to at one address. */
    PERSON_TWICE(Step.PEOPLE),
    /** Nobody assigns themselves (A5). */
    PERSON_SIGNED(Step.PEOPLE),
    /** Others are written to only after somebody has shown that the focal point's address is theirs. */
    ADDRESS_UNPROVED(Step.HAND_IN),
    DECLARATION(Step.HAND_IN);

    /** The steps of a list, in their order. */
    public enum Step {
        ABOUT,
        LETTER,
        PEOPLE,
        HAND_IN;

        /** The step behind this one; the last leads nowhere else. */
        public Step next() {
            return switch (this) {
                case ABOUT -> LETTER;
                case LETTER -> PEOPLE;
                case PEOPLE, HAND_IN -> HAND_IN;
            };
        }
    }

    private final Step step;

    ListMissing(Step step) {
        this.step = step;
    }

    /** In which step it is to be put right. */
    public Step step() {
        return step;
    }
}
