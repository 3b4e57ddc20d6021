package presscenter.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import presscenter.audit.Actor;

/** Tells the trail who acts. */
@Component
class ActingPerson implements Actor {
    private final CurrentPerson current;

    ActingPerson(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public Optional<UUID> person() {
        return current.person();
    }

    @Override
    public Optional<String> from() {
        return current.from();
    }
}
