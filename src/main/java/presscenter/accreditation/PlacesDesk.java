package presscenter.accreditation;

import static presscenter.role.Role.ACCREDITATION_OFFICER;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.accreditation.PlacesStanding.Waiting;
import presscenter.audit.Actor;
import presscenter.role.HasRole;
import presscenter.security.AccountRefusal;

/** Where the places of an edition are given to those who wait for one (A12). */
@Service
@Transactional
public class PlacesDesk {
    private static final int SHOWN = 50;
    private static final int SEED_BYTES = 16;

    private final AccreditationDesk desk;
    private final Allotment allotment;
    private final Applications applications;
    private final Editions editions;
    private final Draws draws;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PlacesDesk(
            AccreditationDesk desk,
            Allotment allotment,
            Applications applications,
            Editions editions,
            Draws draws,
            Actor actor,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.desk = desk;
        this.allotment = allotment;
        this.applications = applications;
        this.editions = editions;
        this.draws = draws;
        this.actor = actor;
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    /**
     * How it stands with the places of an edition.
     *
     * @return empty if there is no such edition, or its places are not counted
     */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public Optional<PlacesStanding> standing(String edition) {
        return editions.findById(edition)
                .map(Edition::facts)
                .filter(facts -> facts.places().areCounted())
                .map(facts -> new PlacesStanding(
                        facts,
                        allotment.takenInAll(edition),
                        applications.waitlisted(edition, Limit.of(SHOWN)).stream()
                                .map(PlacesDesk::waiting)
                                .toList(),
                        applications.countWaitlisted(edition),
                        draws.findById(edition).map(Draw::told)));
    }

    /**
     * Approves those who wait, one after the other in their order, for as long as places are free. Each is decided for
     * itself.
     *
     * @param until the end of their accreditations, exclusive
     * @return who got a place, and who did not though one was free, and why; not who waits for a place of an outlet
     */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // each approval has a transaction of its own
    public BulkReport giveFreePlaces(String edition, Instant until) {
        var given = new ArrayList<ApplicationNumber>();
        var passedOver = new ArrayList<BulkReport.Skipped>();
        for (var next : inOrder(edition)) {
            try {
                desk.approve(next.number(), next.version(), until);
                given.add(next.number());
            } catch (ApplicationRefused refused) {
                if (refused.why() == Why.NO_PLACE || refused.why() == Why.OTHERS_WAIT) {
                    break; // nobody gets one before whoever is next
                }
                if (refused.why() == Why.NO_PLACE_FOR_OUTLET) {
                    continue; // as the list has it
                }
                passedOver.add(new BulkReport.Skipped(next.number(), refused.key()));
            } catch (AccountRefusal refusal) {
                passedOver.add(
                        new BulkReport.Skipped(next.number(), refusal.reason().key()));
            }
        }
        return new BulkReport(given, passedOver);
    }

    private static Waiting waiting(Application each) {
        return new Waiting(
                each.number(),
                each.form().name(),
                each.form().outlet().key(),
                each.submittedAt().orElseThrow(),
                each.isLate(),
                each.isDrawn());
    }

    private List<SeenApplication> inOrder(String edition) {
        return Objects.requireNonNull(reading.execute(transaction -> allotment.inOrder(edition).stream()
                .map(each -> new SeenApplication(each.number(), each.version()))
                .toList()));
    }

    /**
     * Draws lots among all who wait: the seed is made now, when it stands fixed who they are, and kept; see {@link Lot}
     * for how anybody can draw again. Once for an edition; whoever comes to the list later waits behind them.
     *
     * @throws ApplicationRefused if lots were drawn before, nobody waits, or the edition is unknown
     */
    @HasRole(ACCREDITATION_OFFICER)
    public DrawnLots draw(String edition) {
        var waiting = applications.takeWaitlisted(edition);
        if (editions.take(edition).isEmpty()) {
            throw new ApplicationRefused(Why.UNKNOWN);
        }
        if (draws.findById(edition).isPresent()) {
            throw new ApplicationRefused(Why.DRAWN_ALREADY);
        }
        if (waiting.isEmpty()) {
            throw new ApplicationRefused(Why.NOBODY_WAITS);
        }
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        var seed = HexFormat.of().formatHex(bytes);
        waiting.forEach(each -> each.draws(Lot.of(seed, each.number())));
        var officer = actor.person().orElseThrow(() -> new ApplicationRefused(Why.UNKNOWN));
        var drawn = draws.save(
                new Draw(edition, seed, waiting.size(), officer, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        events.publishEvent(new LotsDrawn(edition, seed, waiting.size()));
        return drawn.told();
    }
}
