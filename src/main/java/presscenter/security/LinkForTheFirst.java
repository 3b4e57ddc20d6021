package presscenter.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While nobody has an account, each start prints a one-time link for the first administrator: not into the log (S10).
 */
@Component
class LinkForTheFirst {
    private final Invitations invitations;
    private final SecuritySettings settings;
    private final Clock clock;

    LinkForTheFirst(Invitations invitations, SecuritySettings settings, Clock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (!settings.demo()
                && ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && invitations.isTheBeginning()) {
            var path = invitations.issue(Optional.empty(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            System.out.println("http://localhost:" + web.getWebServer().getPort() + path);
        }
    }
}
