package presscenter.release;

import presscenter.language.Language;

/**
 * What stands beside the texts of a release and is written on one page: to be given back with what it became, so that
 * nobody overwrites what they have not seen (S12).
 *
 * @param facts as they stand, approved or not
 * @param contact a person's key in the names of the house, or {@code duty}
 * @param source in which the release is first written
 */
public record Beside(FactsDraft facts, String contact, Language source) {
    /**
     * What was written upon an earlier state, on top of what a colleague made of that meanwhile: what was not touched
     * is the colleague's, so that a second press takes nothing back unseen (S12).
     */
    public Beside upon(Beside before, Beside now) {
        return new Beside(
                facts.upon(before.facts, now.facts),
                FactsDraft.touched(contact, before.contact, now.contact),
                FactsDraft.touched(source, before.source, now.source));
    }
}
