package presscenter.backup;

import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The press center's own migrations, up to that of a backup. */
final class Migrations {
    private Migrations() {}

    static FluentConfiguration of(Place place) {
        return Flyway.configure().locations("classpath:db/migration").placeholders(Map.of("zone", place.zone()));
    }

    /** @throws NotDone if the backup's version is not known here, or the database refuses */
    static void run(FluentConfiguration where, String version) throws NotDone {
        var flyway = where.target(version).load();
        try {
            if (Arrays.stream(flyway.info().all())
                    .noneMatch(each -> version.equals(String.valueOf(each.getVersion())))) {
                throw new NotDone("another version of the press center made it, whose tables (" + version
                        + ") this one does not know: restore it with that one, or a newer one");
            }
            flyway.migrate();
        } catch (FlywayException refused) {
            throw new NotDone("the database does not let its tables be made");
        }
    }
}
