package presscenter.release;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells open pages to look again when somebody's hours on duty begin or end. */
@Component
class DutyWatch {
    private final Duties duties;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicReference<Instant> looked;

    DutyWatch(Duties duties, ApplicationEventPublisher events, Clock clock) {
        this.duties = duties;
        this.events = events;
        this.clock = clock;
        this.looked = new AtomicReference<>(clock.instant());
    }

    /** Looks every five seconds: a minute's hour is early enough, and nobody waits for it. */
    @Scheduled(fixedDelay = 5_000)
    void look() {
        var now = clock.instant();
        if (duties.changed(looked.get(), now)) {
            events.publishEvent(new MomentCame(now));
        }
        looked.set(now); // not before: what fails is looked for again, from where it failed
    }
}
