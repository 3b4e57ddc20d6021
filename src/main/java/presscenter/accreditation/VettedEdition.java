package presscenter.accreditation;

/**
 * An edition whose applicants a security authority vets, as a vetting officer sees it (A22): numbers, nobody's name.
 *
 * @param all how many are accredited or wait for it
 * @param fresh how many of them were not given over yet as they stand in their application now
 */
public record VettedEdition(EditionFacts edition, int all, int fresh) {}
