package presscenter.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import presscenter.audit.ChainVerdict.Broken;
import presscenter.audit.ChainVerdict.Whole;

/**
 * {@code ./press audit}: verifies the chain of the audit trail (S16), with the application's own settings and without
 * the application. {@code ./press audit demo} does so for the demonstration's database.
 *
 * <p>Where the chain is whole, what rooms keep of decisions beside it is compared with it ({@link Testimony}).
 *
 * <p>Ends with 0 if all is whole, 1 if a link is broken or a row differs, 2 if it could not be looked at.
 */
public final class VerifyAuditTrail {
    static final int WHOLE = 0;
    static final int BROKEN = 1;
    static final int NOT_VERIFIED = 2;

    /** SQLSTATEs of H2: a file that another process has open, one that is not there; of both: a table that is not. */
    private static final String IN_USE = "90020";

    private static final Set<String> NO_DATABASE = Set.of("90146", "90013", "3D000");
    private static final Set<String> NO_TRAIL = Set.of("42S02", "42S03", "42S04", "42P01");

    private final ConfigurableEnvironment settings;
    private final PrintStream out;
    private final PrintStream err;
    private final List<Testimony> testimonies;

    VerifyAuditTrail(ConfigurableEnvironment settings, List<Testimony> testimonies, PrintStream out, PrintStream err) {
        this.settings = settings;
        this.testimonies = testimonies;
        this.out = out;
        this.err = err;
    }

    /** Ends the process with what {@link #run} says. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var testimonies = ServiceLoader.load(Testimony.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        System.exit(new VerifyAuditTrail(new StandardEnvironment(), testimonies, out, err).run(arguments));
    }

    int run(String... arguments) {
        var demo = arguments.length == 1 && arguments[0].equals("demo");
        if (arguments.length > 0 && !demo) {
            return fail("'audit' knows one argument: demo, for the demonstration's audit trail");
        }
        readSettings(demo);
        var url = settings.getRequiredProperty("spring.datasource.url");
        try {
            // First the file, then the database: the other way round a head noted in between would seem to be missing.
            var noted = new HeadFile(Path.of(settings.getRequiredProperty("press.heads"))).read();
            try (var connection = connect(url)) {
                var chain = report(new ChainWalk(connection, noted).verdict());
                return chain == WHOLE ? compare(connection) : chain;
            }
        } catch (NotedHeadsUnreadable unreadable) {
            return broken(unreadable.getMessage());
        } catch (SQLException refused) {
            return fail(reason(refused, url));
        }
    }

    private int report(ChainVerdict verdict) {
        return switch (verdict) {
            case Whole whole -> {
                out.println(whole.entries() + " entries, chain whole, head " + whole.head());
                out.println("compared with the heads noted outside the database: " + whole.noted());
                yield WHOLE;
            }
            case Broken(long number, ChainVerdict.Fault fault) ->
                broken("entry " + number + " "
                        + switch (fault) {
                            case MISSING -> "is missing";
                            case PREDECESSOR -> "does not hold its predecessor's hash";
                            case HASH -> "does not have the hash of what it says: it was changed";
                            case NOTED -> "is not the one that was noted in " + HeadFile.NAME;
                            case BEYOND_HEAD -> "follows the one that the head names as the last";
                        });
        };
    }

    /** What rooms keep of decisions beside the chain must say what the chain says. */
    private int compare(Connection connection) throws SQLException {
        for (var testimony : testimonies) {
            var result = new Comparison(testimony, connection).result();
            if (result.difference().isPresent()) {
                err.println("differs from the trail: " + result.difference().get());
                return BROKEN;
            }
            out.println(testimony.name() + ": " + result.rows() + ", as the trail says");
        }
        return WHOLE;
    }

    private int broken(@Nullable String what) {
        err.println("chain broken: " + what);
        return BROKEN;
    }

    private int fail(String sentence) {
        err.println("press: " + sentence + ".");
        return NOT_VERIFIED;
    }

    /**
     * The application's own file, beneath the environment and the system's properties, as when the application runs.
     */
    private void readSettings(boolean demo) {
        try {
            settings.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        } catch (IOException packedWrongly) {
            throw new IllegalStateException("The settings are not in the jar", packedWrongly);
        }
        if (demo) {
            var data = Path.of(settings.getRequiredProperty("press.data"), "demo");
            settings.getPropertySources()
                    .addFirst(new MapPropertySource(
                            "demo", Map.of("press.data", data.toString(), "press.heads", data.toString())));
        }
    }

    private Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(
                url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE" : url,
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password"));
    }

    private static String reason(SQLException refused, String url) {
        var where = url.replaceFirst("[;?].*", ""); // the rest may hold a password
        var state = refused.getSQLState();
        if (state == null) {
            return "the database " + where + " cannot be reached";
        } else if (state.equals(IN_USE)) {
            return "the database " + where + " is in use: stop the press center, then verify";
        } else if (NO_DATABASE.contains(state)) {
            return "there is no database " + where;
        } else if (NO_TRAIL.contains(state)) {
            return "the database " + where + " holds no audit trail";
        } else {
            return "the database " + where + " cannot be read (SQLSTATE " + state + ")";
        }
    }
}
