package presscenter.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The PostgreSQL that is measured: it keeps what was seeded for the next time, and confirms what it has stored. */
final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private Server() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(Path.of("target/bench/postgresql").toAbsolutePath())
                    .setCleanDataDirectory(false)
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "512MB")
                    .start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
