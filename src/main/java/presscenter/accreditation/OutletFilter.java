package presscenter.accreditation;

import java.util.Optional;

/**
 * Which records the desk wants to see.
 *
 * @param words of a name, as for {@link OutletRegistry#find}; blank for all
 * @param state empty for all that are not part of another
 */
public record OutletFilter(
        String words, Optional<OutletState> state, Optional<OutletKind> kind, Optional<Country> country) {
    public static final OutletFilter ALL = new OutletFilter("", Optional.empty(), Optional.empty(), Optional.empty());

    boolean lets(OutletRow row) {
        return kind.map(wanted -> wanted == row.kind()).orElse(true)
                && country.map(wanted -> wanted.code().equals(row.country())).orElse(true);
    }
}
