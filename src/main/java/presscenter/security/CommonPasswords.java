package presscenter.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The shipped list of passwords that are guessed first (S1); how it was made is said in decision 0002. */
@Component
class CommonPasswords {
    private static final String LIST = "/security/common-passwords.txt";

    private final Set<String> list;

    CommonPasswords() {
        try (var in = CommonPasswords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is not in the application");
            }
            try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                list = lines.lines()
                        .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                        .collect(Collectors.toUnmodifiableSet());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this password, whatever its capitals, is one of them. */
    boolean contains(String password) {
        return list.contains(password.toLowerCase(Locale.ROOT));
    }
}
