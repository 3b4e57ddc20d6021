package presscenter.accreditation;

import java.util.regex.Pattern;

/**
 * A country by its two capital letters (ISO 3166-1). The demonstration's invented states have codes that the standard
 * leaves to its users, from XA to XZ.
 *
 * @param code another form throws {@link OutletRefused}
 */
public record Country(String code) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    public Country {
        if (!CODE.matcher(code).matches()) {
            throw new OutletRefused(OutletRefused.Why.COUNTRY_UNKNOWN);
        }
    }
}
