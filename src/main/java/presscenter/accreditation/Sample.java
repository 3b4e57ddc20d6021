package presscenter.accreditation;

import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import presscenter.accreditation.ApplicationRefused.Why;

/**
 * A published work that whoever renews an accreditation shows (A14).
 *
 * @param address where it can be read, https
 * @param title as it was published, in whichever language
 * @param published on which day
 */
@Embeddable
public record Sample(String address, String title, LocalDate published) {
    /** Of an address, in UTF-16 units. */
    public static final int LONGEST_ADDRESS = 500;

    /** @throws ApplicationRefused SAMPLE_ADDRESS, SAMPLE_UNTITLED, TOO_LONG */
    public Sample {
        address = address.strip();
        title = Normalizer.normalize(title.replaceAll("\\s+", " "), Normalizer.Form.NFC)
                .strip();
        if (!isAddress(address)) {
            throw new ApplicationRefused(Why.SAMPLE_ADDRESS);
        }
        if (title.isEmpty()) {
            throw new ApplicationRefused(Why.SAMPLE_UNTITLED);
        }
        if (title.length() > ApplicationForm.LONGEST_LINE) {
            throw new ApplicationRefused(Why.TOO_LONG);
        }
    }

    /** An officer presses it: it leads to where it says, and nobody's password stands in it. */
    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            var host = host(uri);
            return text.length() <= LONGEST_ADDRESS
                    && "https".equalsIgnoreCase(uri.getScheme())
                    && host.contains(".")
                    && !Objects.requireNonNullElse(uri.getRawAuthority(), "").contains("@");
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** The server on which it stands. */
    public String host() {
        return host(URI.create(address));
    }

    /** As it is written, also in letters of other scripts (белта.бел); empty if there is none. */
    private static String host(URI uri) {
        return Objects.requireNonNullElse(uri.getRawAuthority(), "").replaceFirst(":\\d+$", "");
    }
}
