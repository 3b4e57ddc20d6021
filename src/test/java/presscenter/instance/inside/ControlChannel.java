package presscenter.instance.inside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import presscenter.media.FileUnreadable;
import presscenter.media.FileVault;

/**
 * Through it a test sets the clock, gives accounts and releases, breaks something, and asks what is stored; on this
 * machine's loopback only. Once the application is ready, a line on the standard output says where it and the
 * application listen.
 */
public final class ControlChannel implements DisposableBean {
    /** How the line begins. */
    public static final String READY = "instance.ready";

    private final HttpServer server;
    private final MovableClock machine;
    private final Clock clock;
    private final JdbcClient database;
    private final boolean databaseHasClock;
    private final ImportDoors doors;
    private final FileVault vault;

    ControlChannel(
            MovableClock machine,
            Clock clock,
            JdbcClient database,
            boolean databaseHasClock,
            ImportDoors doors,
            FileVault vault)
            throws IOException {
        this.machine = machine;
        this.clock = clock;
        this.database = database;
        this.databaseHasClock = databaseHasClock;
        this.doors = doors;
        this.vault = vault;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        server.start();
        var web = (WebServerApplicationContext) ready.getApplicationContext();
        var port = java.util.Objects.requireNonNull(web.getWebServer()).getPort();
        System.out.println(
                READY + " port=" + port + " control=" + server.getAddress().getPort());
        System.out.flush();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = exchange.getRequestBody().readAllBytes();
            byte[] answer;
            int status = 200;
            try {
                answer = Wire.write(
                        switch (exchange.getRequestMethod() + " "
                                + exchange.getRequestURI().getPath()) {
                            case "GET /clock" -> clock.instant();
                            case "GET /heap" -> liveHeap();
                            case "POST /clock" -> set(Wire.read(asked, ClockSetting.class));
                            case "POST /broken" -> missing(Wire.read(asked, String.class), true);
                            case "POST /mended" -> missing(Wire.read(asked, String.class), false);
                            case "POST /told" -> told(Wire.read(asked, String.class));
                            case "POST /readable" -> isReadable(UUID.fromString(Wire.read(asked, String.class)));
                            case "POST /given" -> doors.take(Wire.read(asked, Given.class));
                            default -> throw new IllegalArgumentException("No such request");
                        });
            } catch (RuntimeException refused) {
                status = 400;
                answer = String.valueOf(refused).getBytes(StandardCharsets.UTF_8);
            }
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    /** What is used once all that nobody needs is thrown away. */
    private static long liveHeap() {
        System.gc();
        return java.lang.management.ManagementFactory.getMemoryMXBean()
                .getHeapMemoryUsage()
                .getUsed();
    }

    /** Takes a table away, so that something fails that nobody foresaw, or gives it back. */
    private boolean missing(String table, boolean away) {
        if (!table.matches("[a-z_]+")) {
            throw new IllegalArgumentException("No table");
        }
        database.sql(
                        away
                                ? "alter table %s rename to %s_away".formatted(table, table)
                                : "alter table %s_away rename to %s".formatted(table, table))
                .update();
        return away;
    }

    private Rows told(String select) {
        return new Rows(database.sql(select)
                .query((row, index) -> {
                    var columns = row.getMetaData();
                    var told = new TreeMap<String, String>();
                    for (var column = 1; column <= columns.getColumnCount(); column++) {
                        var value = row.getString(column);
                        if (value != null) {
                            told.put(columns.getColumnLabel(column).toLowerCase(Locale.ROOT), value);
                        }
                    }
                    return (Map<String, String>) told;
                })
                .list());
    }

    /** Whether the vault opens a file, which it does only if no bit of it changed. */
    private boolean isReadable(UUID file) {
        try {
            vault.open(file);
            return true;
        } catch (NoSuchElementException | FileUnreadable lost) {
            return false;
        }
    }

    /** The database's clock first: it alone opens nothing (E3). */
    private java.time.Instant set(ClockSetting setting) {
        if (databaseHasClock) {
            database.sql("update moved.face set shown = :at, running = :running, since = pg_catalog.clock_timestamp()")
                    .param("at", setting.at().atOffset(ZoneOffset.UTC))
                    .param("running", setting.running())
                    .update();
        }
        machine.set(setting);
        return clock.instant();
    }

    @Override
    public void destroy() {
        server.stop(0);
    }
}
