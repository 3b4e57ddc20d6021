package presscenter.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** {@code ./press audit} for tests that keep a press center's data. */
public final class PressAudit {
    private PressAudit() {}

    /**
     * Verifies the chain, and what rooms keep of decisions beside it.
     *
     * @param heads where the noted heads are; for the embedded database its file too
     * @param postgresql address and user, if it is not the embedded one
     * @return what it says if all is not whole
     */
    public static Optional<String> objection(Path heads, Optional<Map.Entry<String, String>> postgresql) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var settings = new StandardEnvironment();
        var given = new java.util.HashMap<String, Object>(
                Map.of("press.data", heads.toAbsolutePath().toString()));
        postgresql.ifPresent(database -> {
            given.put("press.database.url", database.getKey());
            given.put("press.database.user", database.getValue());
        });
        settings.getPropertySources().addFirst(new MapPropertySource("given", given));
        var testimonies = ServiceLoader.load(Testimony.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        var result = new VerifyAuditTrail(settings, testimonies, out, out).run();
        return result == VerifyAuditTrail.WHOLE ? Optional.empty() : Optional.of(said.toString(StandardCharsets.UTF_8));
    }
}
