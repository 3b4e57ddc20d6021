package presscenter.demo;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prepares the world of the demonstration before the first request, and says how to get in. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {
    private final DemoWorld world;
    private final WebServerApplicationContext server;

    DemoStart(DemoWorld world, WebServerApplicationContext server) {
        this.world = world;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        world.prepare();
        var port = server.getWebServer() == null ? 0 : server.getWebServer().getPort();
        tell(System.out, port);
    }

    private static void tell(PrintStream out, int port) {
        out.println();
        out.println("  Press Center, demonstration: http://localhost:" + port);
        out.println("  Sign in as one of these, with the password " + DemoAccounts.PASSWORD);
        DemoAccounts.lines().forEach(line -> out.println("    " + line));
        out.println("  Ctrl-C stops it.");
        out.println();
        out.flush();
    }
}
