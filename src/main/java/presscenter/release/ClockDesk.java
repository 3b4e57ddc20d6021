package presscenter.release;

import static presscenter.role.Role.ADMINISTRATOR;
import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.embargo.ClockAlarm;
import presscenter.embargo.HonouredLifts;
import presscenter.role.HasRole;

/**
 * Where the desk learns that embargoes may lift at a wrong time, and says that the clock was looked after (E3, E44).
 */
@Service
public class ClockDesk {
    private final HonouredLifts clock;
    private final Releases releases;
    private final ApplicationEventPublisher events;

    ClockDesk(HonouredLifts clock, Releases releases, ApplicationEventPublisher events) {
        this.clock = clock;
        this.releases = releases;
        this.events = events;
    }

    /** The latest start far from the highest instant seen; empty if there was none, or its clock was confirmed. */
    @HasRole({PRESS_OFFICER, EDITOR, ADMINISTRATOR})
    @Transactional(readOnly = true)
    public Optional<ClockAlarm> alarm() {
        return clock.alarm();
    }

    /** How many releases wait until two editors have confirmed their lift, by the cause of the doubt (E44). */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public Map<Doubt, Long> doubted() {
        var doubted = new EnumMap<Doubt, Long>(Doubt.class);
        for (var cause : Doubt.values()) {
            doubted.put(cause, releases.countDoubted(cause));
        }
        return doubted;
    }

    /** Says that the machine's clock is right; nothing if a colleague did, or if another start alarms by now. */
    @HasRole({EDITOR, ADMINISTRATOR})
    @Transactional
    public void confirm(ClockAlarm alarm) {
        if (clock.confirmed(alarm)) {
            events.publishEvent(new KeepingEvent.ClockConfirmed(alarm.started(), alarm.seen()));
        }
    }
}
