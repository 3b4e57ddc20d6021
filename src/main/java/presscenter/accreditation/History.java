package presscenter.accreditation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Every change of an application's state goes through here: it is done, written into the history and the trail, and the
 * applicant is written to, or none of it (A3).
 */
@Component
class History {
    private final Passages passages;
    private final ApplicationEventPublisher events;

    History(Passages passages, ApplicationEventPublisher events) {
        this.passages = passages;
        this.events = events;
    }

    /**
     * @param change a verb of the application that changes its state
     * @param officer who decides; null if the applicant does it, or time
     * @param remark why; null where none is asked for
     */
    void passes(
            Application application,
            Consumer<Application> change,
            Instant now,
            @Nullable UUID officer,
            @Nullable Remark remark) {
        var from = application.state();
        change.accept(application);
        var passage = passages.save(
                new Passage(UUID.randomUUID(), application.id(), from, application.state(), now, officer, remark));
        events.publishEvent(new ApplicationPassed(
                application.number(),
                passage.id(),
                from,
                application.state(),
                Optional.ofNullable(remark).map(Remark::inTrail)));
    }
}
