package presscenter.embargo;

/**
 * How much a reader may see: what is public, what is for the accredited, or also what is under embargo in the circle.
 * Whoever is named in a release's circle needs no more than the second for that release (E43).
 */
public enum Clearance {
    PUBLIC,
    ACCREDITED,
    EMBARGO
}
