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
public record Beside(FactsDraft facts, String contact, Language source) {}
