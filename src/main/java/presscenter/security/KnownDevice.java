package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Remembers on a device that somebody signed in there under a name, so that its owner still gets in while others try
 * passwords elsewhere (S3). It opens nothing by itself.
 */
@Component
class KnownDevice {
    private static final String PURPOSE = "device";
    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final int BYTES = 16;

    private final Secrets secrets;

    KnownDevice(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The device's own name, if this username signed in from it before. */
    Optional<String> of(HttpServletRequest request, String username) {
        return Cookies.read(request, Cookies.DEVICE).flatMap(value -> {
            var parts = value.split("\\.", -1);
            return parts.length == 2 && secrets.isSigned(PURPOSE, signed(parts[0], username), parts[1])
                    ? Optional.of(parts[0])
                    : Optional.empty();
        });
    }

    void remember(HttpServletRequest request, HttpServletResponse response, String username) {
        var device = secrets.random(BYTES);
        var value = device + "." + secrets.sign(PURPOSE, signed(device, username));
        Cookies.write(request, response, Cookies.DEVICE, value, Optional.of(REMEMBERED));
    }

    private static String signed(String device, String username) {
        return device + "|" + Username.normal(username);
    }
}
