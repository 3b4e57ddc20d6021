package presscenter.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import presscenter.audit.Actor;

/** Tells the trail who acts. */
@Component
class ActingPerson implements Actor {
    private final CurrentPerson current;
    private final OpenSessions sessions;

    ActingPerson(CurrentPerson current, OpenSessions sessions) {
        this.current = current;
        this.sessions = sessions;
    }

    @Override
    public Optional<UUID> person() {
        return current.person();
    }

    @Override
    public Optional<String> from() {
        return current.from();
    }

    /** Where a page looks by itself there is no request: then it is where the session was begun. */
    @Override
    public Optional<String> place() {
        return sessions.here()
                .map(session -> current.from().orElseGet(session::address) + " " + session.device())
                .map(ActingPerson::fingerprint);
    }

    private static String fingerprint(String place) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(place.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, Long.BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
