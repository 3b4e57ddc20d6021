package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.release.KeepingEvent.DutyChanged;
import presscenter.role.HasRole;

/** Where the rota is kept: who is on duty, by hour. Hours may overlap, and what is past stays. */
@Service
public class DutyDesk {
    private final Duties duties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyDesk(Duties duties, ApplicationEventPublisher events, Clock clock) {
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    /** Who is on duty now and later, by when it begins. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public List<Shift> rota() {
        return duties.notOver(clock.instant()).stream().map(Duty::shift).toList();
    }

    /** Who was on duty, the last first. */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional(readOnly = true)
    public List<Shift> past(int size) {
        return duties.over(clock.instant(), size).stream().map(Duty::shift).toList();
    }

    /**
     * Puts somebody on duty.
     *
     * @param from when the hours begin; empty for now
     * @throws Refused WORDS_INCOMPLETE, NO_TELEPHONE, LANGUAGES_MISSING, ENDS_BEFORE_IT_BEGINS; DUTY_IS_PAST if the
     *     hours are over already
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void putOnDuty(OnDuty duty, Optional<Instant> from) {
        var now = clock.instant();
        if (!duty.until().isAfter(now)) {
            throw new Refused(Refused.Why.DUTY_IS_PAST);
        }
        var begins = from.orElse(now);
        duties.save(new Duty(duty, begins));
        events.publishEvent(new DutyChanged(duty.function(), begins, duty.until(), false));
    }

    /**
     * Takes somebody off duty: hours that run end now, hours that have not begun are removed.
     *
     * @throws Refused DUTY_IS_PAST
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    @Transactional
    public void takeOffDuty(Shift shift) {
        var now = clock.instant();
        duties.take(shift.id()).ifPresent(duty -> {
            var was = duty.shift(); // not what the page gave back: the trail says what was kept
            if (duty.hasBegunBy(now)) {
                duty.end(now);
            } else {
                duties.delete(duty);
            }
            events.publishEvent(
                    new DutyChanged(was.who().function(), was.from(), was.who().until(), true));
        });
    }
}
