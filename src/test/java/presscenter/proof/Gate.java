package presscenter.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port of this machine through which another one is reached, as long as the gate is open. */
final class Gate implements AutoCloseable {
    private static final String JDBC = "jdbc:";

    private final URI database;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    private Gate(URI database) {
        this.database = database;
        door = opened(0);
    }

    /** Open, to the database at this address of JDBC's. */
    static Gate to(String database) {
        return new Gate(URI.create(database.substring(JDBC.length())));
    }

    /** The database's address through the gate. */
    String address() {
        return JDBC + database.toString().replace(":" + database.getPort() + "/", ":" + door.getLocalPort() + "/");
    }

    /** Whoever passes is cut off, whoever comes is refused. */
    void shuts() {
        close();
    }

    /** At the same port as before. */
    void opens() {
        door = opened(door.getLocalPort());
    }

    private ServerSocket opened(int port) {
        try {
            var opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> lets(opened));
            return opened;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void lets(ServerSocket from) {
        try (from) {
            while (true) {
                var comes = from.accept();
                var goes = new Socket(InetAddress.getLoopbackAddress(), database.getPort());
                passes(comes, goes);
                passes(goes, comes);
                if (from.isClosed()) {
                    close();
                }
            }
        } catch (IOException shut) {
            // nobody comes any more
        }
    }

    private void passes(Socket from, Socket to) {
        passing.add(from);
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cutOff) {
                // one of the two is gone, and so the other
            } finally {
                passing.remove(from);
            }
        });
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var socket : passing) {
                socket.close();
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
