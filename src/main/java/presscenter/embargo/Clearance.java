package presscenter.embargo;

/**
 * How much a reader may see: what is public, what is for the accredited, or also what is under embargo in the circle.
 */
public enum Clearance {
    PUBLIC,
    ACCREDITED,
    EMBARGO
}
