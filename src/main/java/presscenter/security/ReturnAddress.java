package presscenter.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before signing in: an address of ours, carried in the address and checked (S2). */
final class ReturnAddress {
    private static final int LONGEST = 2_000;
    private static final List<String> NOT_THERE = List.of("/login", "/logout", "/welcome", "/unlock", "/error");

    private ReturnAddress() {}

    /** The address, if it is a path on this very server and not a page of signing in itself. */
    static Optional<String> checked(@Nullable String written) {
        return ours(written).filter(address -> {
            var path = URI.create(address).getPath();
            return NOT_THERE.stream().noneMatch(each -> path.equals(each) || path.startsWith(each + "/"));
        });
    }

    /** The address, if it is a path on this very server. */
    static Optional<String> ours(@Nullable String written) {
        if (written == null
                || written.length() > LONGEST
                || !written.startsWith("/")
                || written.startsWith("//")
                || written.chars().anyMatch(c -> c <= ' ' || c == '\\' || c >= 0x7f)) {
            return Optional.empty();
        }
        try {
            var address = new URI(written);
            var ours = !address.isAbsolute() && address.getRawAuthority() == null && address.getPath() != null;
            return ours ? Optional.of(written) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The address of sign-in that leads back to what was asked; nothing else in it depends on the request. */
    static String signInFor(String asked) {
        return withReturn("/login", asked);
    }

    /** This page of ours with the address to which it leads back. */
    static String withReturn(String page, String asked) {
        return page + "?return=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
