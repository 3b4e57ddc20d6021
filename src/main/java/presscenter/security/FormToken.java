package presscenter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows that a form comes from a page of ours without keeping a session for it (S2): a random cookie, and in the form
 * its signature, which no other site can make.
 */
@Component
class FormToken {
    private static final String PURPOSE = "form";
    private static final int BYTES = 16;

    private final Secrets secrets;

    FormToken(Secrets secrets) {
        this.secrets = secrets;
    }

    /** What the form sends back; sets the cookie if the browser has none. */
    String of(HttpServletRequest request, HttpServletResponse response) {
        return secrets.sign(
                PURPOSE,
                Cookies.read(request, Cookies.FORM)
                        .filter(value -> !value.isEmpty())
                        .orElseGet(() -> {
                            var value = secrets.random(BYTES);
                            Cookies.write(request, response, Cookies.FORM, value, Optional.empty());
                            return value;
                        }));
    }

    boolean isOurs(HttpServletRequest request, @Nullable String sentBack) {
        return sentBack != null
                && Cookies.read(request, Cookies.FORM)
                        .filter(value -> !value.isEmpty() && secrets.isSigned(PURPOSE, value, sentBack))
                        .isPresent();
    }
}
