package presscenter.breach;

import static presscenter.role.Role.ACCREDITATION_OFFICER;
import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.OutletRegistry;
import presscenter.breach.BreachRefused.Why;
import presscenter.role.HasRole;
import presscenter.security.Bars;
import presscenter.security.Correspondents;

/**
 * The ladder (E29): a measure is proposed by an officer, decided by an editor who did not propose it, and an appeal is
 * heard by an editor who did neither. A suspension counts at once (E31).
 */
@Service
@Transactional
public class LadderDesk {
    private final FilesInSight sight;
    private final Measures measures;
    private final OutletRegistry outlets;
    private final Correspondents people;
    private final Bars bars;
    private final ApplicationEventPublisher events;

    LadderDesk(
            FilesInSight sight,
            Measures measures,
            OutletRegistry outlets,
            Correspondents people,
            Bars bars,
            ApplicationEventPublisher events) {
        this.sight = sight;
        this.measures = measures;
        this.outlets = outlets;
        this.people = people;
        this.bars = bars;
        this.events = events;
    }

    /**
     * Proposes a measure; it has no effect yet.
     *
     * @throws BreachRefused UNKNOWN, CHANGED_MEANWHILE, FILE_CLOSED, TERM_IN_THE_PAST; NOT_A_READER if the person is no
     *     reader; OUTLET_UNKNOWN
     */
    @HasRole({PRESS_OFFICER, EDITOR, ACCREDITATION_OFFICER})
    public void propose(SeenFile seen, MeasureDraft draft) {
        var file = sight.take(seen);
        file.refuseClosed();
        requireReader(draft.against());
        var now = sight.now();
        var measure = measures.save(new Measure(UUID.randomUUID(), file.id(), draft, Optional.of(sight.me()), now));
        file.acted();
        events.publishEvent(MeasurePassed.of(file, measure, Optional.of(draft.reason())));
    }

    /**
     * Decides that a proposed measure holds from now on. Against whom it is may have changed since it was proposed: an
     * outlet that became part of another has no people of its own any more.
     *
     * @throws BreachRefused UNKNOWN, CHANGED_MEANWHILE, FILE_CLOSED, OWN_LOG_UNCHECKED, WRONG_STATE, PROPOSED_BEFORE,
     *     TERM_IN_THE_PAST, NOT_A_READER, OUTLET_UNKNOWN
     */
    @HasRole(EDITOR)
    public void impose(SeenFile seen, UUID id) {
        var file = sight.take(seen);
        file.refuseClosed();
        file.requireChecked();
        var now = sight.now();
        var measure = sight.measure(file, id);
        requireReader(measure.against());
        measure.impose(sight.me(), now);
        if (measure.rung() == Rung.SUSPENSION) {
            switch (measure.against()) {
                case Suspect.OnePerson one -> bars.barPerson(measure.id(), one.id(), measure.until());
                case Suspect.WholeOutlet outlet -> bars.barOutlet(measure.id(), outlet.key(), measure.until());
            }
        }
        file.acted();
        events.publishEvent(MeasurePassed.of(file, measure, Optional.of(measure.reason())));
    }

    /**
     * Decides against a proposed measure.
     *
     * @throws BreachRefused UNKNOWN, CHANGED_MEANWHILE, WRONG_STATE, PROPOSED_BEFORE
     */
    @HasRole(EDITOR)
    public void dismiss(SeenFile seen, UUID id) {
        var file = sight.take(seen);
        var now = sight.now();
        var measure = sight.measure(file, id);
        measure.dismiss(sight.me(), now);
        file.acted();
        events.publishEvent(MeasurePassed.of(file, measure, Optional.empty()));
    }

    /**
     * Hears an appeal: the measure stays.
     *
     * @param answer to whoever appealed
     * @throws BreachRefused UNKNOWN, CHANGED_MEANWHILE, WRONG_STATE, DECIDED_BEFORE
     */
    @HasRole(EDITOR)
    public void uphold(SeenFile seen, UUID id, Reason answer) {
        hear(seen, id, true, answer);
    }

    /**
     * Hears an appeal: the measure ends now, and with it what it suspended.
     *
     * @param answer to whoever appealed
     * @throws BreachRefused UNKNOWN, CHANGED_MEANWHILE, WRONG_STATE, DECIDED_BEFORE
     */
    @HasRole(EDITOR)
    public void lift(SeenFile seen, UUID id, Reason answer) {
        hear(seen, id, false, answer);
        bars.lift(id);
    }

    private void requireReader(Suspect suspect) {
        if (!isReader(suspect)) {
            throw new BreachRefused(suspect instanceof Suspect.OnePerson ? Why.NOT_A_READER : Why.OUTLET_UNKNOWN);
        }
    }

    /** Whether that is somebody who reads, or an outlet that stands in the registry and is part of no other. */
    private boolean isReader(Suspect suspect) {
        return switch (suspect) {
            case Suspect.OnePerson one ->
                people.ofAccount(one.id())
                        .filter(person -> !person.reader().staff())
                        .isPresent();
            case Suspect.WholeOutlet outlet ->
                outlets.outlet(outlet.key())
                        .filter(found -> found.key().equals(outlet.key()))
                        .isPresent();
        };
    }

    private void hear(SeenFile seen, UUID id, boolean stays, Reason answer) {
        var file = sight.take(seen);
        var now = sight.now();
        var measure = sight.measure(file, id);
        measure.hear(stays, answer, sight.me(), now);
        file.acted();
        events.publishEvent(MeasurePassed.of(file, measure, Optional.of(answer)));
    }
}
