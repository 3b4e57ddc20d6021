package presscenter.accreditation;

/**
 * An edition for which a person may renew their accreditation (A1).
 *
 * @param begun whether they have begun to already
 */
public record RenewalOffer(EditionFacts edition, boolean begun) {}
