package presscenter.release;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a link of a text may lead (S8). */
final class LinkAddress {
    private static final int LONGEST = 2_048;

    /**
     * Before the host stands nobody's name: "https://bank.example@evil.example" is read as another place than it is.
     */
    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#\\\\@]+)(|[/?#\\\\].*)", Pattern.DOTALL);

    private static final Pattern MAILBOX = Pattern.compile("(?i)(mailto):([^/\\\\].*)", Pattern.DOTALL);

    private static final Pattern NOT_IN_LINK = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}\\uFFFD]");

    private LinkAddress() {}

    /** The address of a link as it may be kept, or null: absolute, of the web or a mailbox, and readable as it is. */
    static @Nullable String allowed(String href) {
        var address = Normalizer2.getNFCInstance()
                .normalize(href.strip().replaceAll("[\\t\\n\\r]", "").replace(" ", "%20"));
        if (address.length() > LONGEST || NOT_IN_LINK.matcher(address).find()) {
            return null;
        }
        var web = WEB.matcher(address);
        if (web.matches()) {
            return web.group(1).toLowerCase(Locale.ROOT) + "://" + web.group(2) + web.group(3);
        }
        var mailbox = MAILBOX.matcher(address);
        return mailbox.matches() ? "mailto:" + mailbox.group(2) : null;
    }
}
