package presscenter.embargo;

/**
 * What lies between one reader and one release.
 *
 * @param termsAccepted whether the reader accepted the present terms of embargo for the present outlet (E26, E27)
 * @param extensionConfirmed whether the reader confirmed every extension that came after the first opening (E19)
 * @param hadText whether the reader had opened it under embargo (E51)
 */
public record Standing(boolean termsAccepted, boolean extensionConfirmed, boolean hadText) {}
