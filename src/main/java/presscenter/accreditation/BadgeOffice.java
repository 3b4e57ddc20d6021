package presscenter.accreditation;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import presscenter.security.Sealing;

/** Makes badges, finds the one that counts, and knows their codes. Always within its caller's transaction. */
@Component
class BadgeOffice {
    private static final String SEALED = "badge";
    private static final String TOKENS = "badge token";
    private static final String SHORT_CODES = "badge code";

    private final Badges badges;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;
    private final SecureRandom chance = new SecureRandom();

    BadgeOffice(Badges badges, Sealing sealing, ApplicationEventPublisher events) {
        this.badges = badges;
        this.sealing = sealing;
        this.events = events;
    }

    /** Gives an accreditation its badge; one that it has stays what it is, unless it cannot be printed any more. */
    Badge issue(Application application, Instant now) {
        var before = current(application.id());
        if (before.flatMap(Badge::sealedToken).isEmpty()) {
            before.ifPresent(forgotten -> forgotten.lose(now));
        }
        return before.filter(badge -> badge.sealedToken().isPresent()).orElseGet(() -> {
            var token = BadgeCode.random(chance);
            var badge = badges.save(new Badge(
                    UUID.randomUUID(),
                    application.id(),
                    sealing.mark(TOKENS, token.text()),
                    sealing.mark(SHORT_CODES, token.shortened().text()),
                    sealing.seal(SEALED, token.text()),
                    now));
            events.publishEvent(new BadgeIssued(application.number(), badge.id()));
            return badge;
        });
    }

    /** The badge that this application has; empty if it never had one, or the last was lost. */
    Optional<Badge> current(UUID application) {
        return last(application).filter(badge -> !badge.isLost());
    }

    /** The last badge that it was given, lost or not. */
    Optional<Badge> last(UUID application) {
        return badges.of(application).stream().findFirst();
    }

    /** The badge that bears this code, lost ones too; nobody else shows it until this transaction ends. */
    Optional<Badge> bearing(BadgeCode code) {
        return code.isToken()
                ? badges.takeByToken(sealing.mark(TOKENS, code.text()))
                : badges.takeByShort(sealing.mark(SHORT_CODES, code.text()));
    }

    /** What is printed on it; empty once it has ended. */
    Optional<BadgeCode> code(Badge badge) {
        return badge.sealedToken().map(token -> new BadgeCode(sealing.open(SEALED, token)));
    }

    /** The badges of this application can be recognised from now on, and not printed (A6). */
    void forget(UUID application) {
        badges.of(application).forEach(Badge::forget);
    }
}
