package presscenter.accreditation;

/**
 * A country to choose from.
 *
 * @param name in the reader's language
 */
public record CountryName(Country country, String name) {}
