package presscenter.audit;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.role.Anyone;
import presscenter.role.HasRole;

/** Where the desk learns of unusual reading under embargo, and says that it was looked after (E42). */
@Service
public class AlarmDesk {
    private static final int MOST = 20;

    private final KeptAlarms alarms;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AlarmDesk(KeptAlarms alarms, Actor actor, ApplicationEventPublisher events, Clock clock) {
        this.alarms = alarms;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** What nobody has looked after yet, the latest first; twenty at most. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public List<ReadingAlarm> open() {
        return alarms.open(MOST).stream().map(KeptAlarm::told).toList();
    }

    /** An alarm that nobody has looked after yet; empty if somebody has. */
    @Anyone(because = "asked by the press center itself when it writes of an alarm (E40); told to officers alone")
    @Transactional(readOnly = true)
    public Optional<ReadingAlarm> find(UUID alarm) {
        return alarms.findById(alarm).filter(KeptAlarm::isOpen).map(KeptAlarm::told);
    }

    /** Says that one has looked after it; nothing if a colleague did. What is read from now on is counted anew. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void settle(UUID alarm) {
        alarms.take(alarm).filter(KeptAlarm::isOpen).ifPresent(open -> {
            open.settle(
                    actor.person().orElseThrow(() -> new AccessDeniedException("Nobody looked after it")),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            events.publishEvent(new AlarmSettled(open.told().person()));
        });
    }
}
