package presscenter.accreditation;

import static presscenter.role.Role.ACCREDITATION_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.audit.Actor;
import presscenter.role.Anyone;
import presscenter.role.HasRole;
import presscenter.security.Bars;
import presscenter.security.Outlet;

/** Badges: issued, printed, reported lost (A13). Drawing takes its time, for which no connection is held. */
@Service
@Transactional
public class BadgeDesk {
    /** As many as are printed at once. */
    public static final int MOST_AT_ONCE = 200;

    private static final String OWN = "the key in the browser and who is signed in there open the own badge alone";

    private final BadgeOffice office;
    private final BadgePrint print;
    private final Applications applications;
    private final ApplicantsKeyring keyring;
    private final Queue queue;
    private final Editions editions;
    private final Documents documents;
    private final OutletRegistry outlets;
    private final Bars bars;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BadgeDesk(
            BadgeOffice office,
            BadgePrint print,
            Applications applications,
            ApplicantsKeyring keyring,
            Queue queue,
            Editions editions,
            Documents documents,
            OutletRegistry outlets,
            Bars bars,
            Actor actor,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.office = office;
        this.print = print;
        this.applications = applications;
        this.keyring = keyring;
        this.queue = queue;
        this.editions = editions;
        this.documents = documents;
        this.outlets = outlets;
        this.bars = bars;
        this.actor = actor;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The last badge of this application, lost or not; empty if it never had one. */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public Optional<BadgeLine> badge(ApplicationNumber number) {
        var now = now();
        return applications
                .findByNumber(number.toString())
                .flatMap(application -> office.last(application.id())
                        .map(badge -> new BadgeLine(
                                badge.id(),
                                badge.issuedAt(),
                                badge.lostAt(),
                                DoorRule.verdict(application, badge, Optional.empty(), isBarred(application), now))));
    }

    /**
     * Gives an accredited person a badge, with a code of its own; who has one keeps it.
     *
     * @throws ApplicationRefused if the accreditation holds nothing now, or there is no portrait
     */
    @HasRole(ACCREDITATION_OFFICER)
    public void issue(ApplicationNumber number) {
        var now = now();
        var application = take(number);
        if (!DoorRule.standing(application, isBarred(application), now).isEntry()) {
            throw new ApplicationRefused(Why.WRONG_STATE);
        }
        if (portrait(application).isEmpty()) {
            throw new ApplicationRefused(Why.NO_PORTRAIT);
        }
        office.issue(application, now);
    }

    /**
     * Takes a lost badge out of use: whoever shows it from now on is turned away. A new one is another decision.
     *
     * @param badge that was lost
     * @throws ApplicationRefused if it is lost already
     */
    @HasRole(ACCREDITATION_OFFICER)
    public void lose(ApplicationNumber number, UUID badge) {
        var application = take(number);
        office.current(application.id())
                .filter(current -> current.id().equals(badge))
                .orElseThrow(() -> new ApplicationRefused(Why.NO_BADGE))
                .lose(now());
        events.publishEvent(new BadgeLost(number, badge));
    }

    /**
     * A badge as PDF of one sheet; that it was printed stands in the trail (A5).
     *
     * @throws ApplicationRefused if there is none that opens the door now, or no portrait any more
     */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] print(ApplicationNumber number) {
        return printed(() -> applications.findByNumber(number.toString()).stream()
                .flatMap(application -> face(application).stream())
                .toList());
    }

    /**
     * The badges of all who are approved and in the filter, as PDF, a sheet each: of those who have none that opens the
     * door now, none; at most {@link #MOST_AT_ONCE}.
     *
     * @throws ApplicationRefused if there is none
     */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] printAll(QueueFilter filter) {
        var approved = new QueueFilter(
                        filter.edition(),
                        Set.of(ApplicationState.APPROVED),
                        filter.outlet(),
                        filter.country(),
                        filter.words())
                .of(filter.list());
        return printed(() -> queue.page(approved, Optional.empty(), MOST_AT_ONCE).lines().stream()
                .flatMap(line -> applications.findByNumber(line.number().toString()).stream())
                .flatMap(application -> face(application).stream())
                .toList());
    }

    /** Whether this browser's application has a badge that can be printed now, by whoever signs in as its person. */
    @Anyone(because = OWN)
    @Transactional(readOnly = true)
    public boolean hasOwn(String key) {
        return own(key).flatMap(this::face).isPresent();
    }

    /**
     * The badge of this browser's application, as PDF of one sheet: for whoever is signed in as its person, since a
     * link by mail alone shows no portrait (A21).
     *
     * @throws ApplicationRefused if there is none that opens the door now, or somebody else is signed in, or nobody
     */
    @Anyone(because = OWN)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] printOwn(String key) {
        return printed(() -> own(key)
                .filter(application ->
                        application.person().isPresent() && application.person().equals(actor.person()))
                .flatMap(this::face)
                .stream()
                .toList());
    }

    private interface Faces {
        List<BadgeFace> found();
    }

    private byte[] printed(Faces faces) {
        var found = transaction.execute(printing -> {
            var all = faces.found();
            all.forEach(face -> events.publishEvent(new BadgePrinted(face.number(), face.badge())));
            return all;
        });
        if (found == null || found.isEmpty()) {
            throw new ApplicationRefused(Why.NO_BADGE);
        }
        return print.pdf(found);
    }

    private boolean isBarred(Application application) {
        return application.person().filter(bars::isPersonBarred).isPresent();
    }

    private Optional<Application> own(String key) {
        return keyring.opens(key, now()).flatMap(applications::findById);
    }

    /** What is printed; empty if there is no badge that would open the door now. */
    private Optional<BadgeFace> face(Application application) {
        var now = now();
        return office.current(application.id())
                .filter(badge -> DoorRule.verdict(application, badge, Optional.empty(), isBarred(application), now)
                        .isEntry())
                .flatMap(badge -> office.code(badge)
                        .flatMap(code ->
                                portrait(application).map(portrait -> face(application, badge, code, portrait))));
    }

    private BadgeFace face(Application application, Badge badge, BadgeCode code, UUID portrait) {
        var form = application.form();
        return new BadgeFace(
                application.number(),
                badge.id(),
                application.language(),
                editions.findById(application.edition()).orElseThrow().facts().name(),
                form.name(),
                form.latinName(),
                form.as().orElseThrow(),
                form.outlet().key().flatMap(outlets::outlet).map(Outlet::name).orElseThrow(),
                application.grantedUntil().orElseThrow(),
                code,
                portrait);
    }

    private Optional<UUID> portrait(Application application) {
        return documents
                .findByApplicationIdAndKind(application.id(), DocumentKind.PORTRAIT)
                .map(Document::id);
    }

    private Application take(ApplicationNumber number) {
        return applications
                .takeByNumber(number.toString())
                .filter(Application::isSeenByDesk)
                .orElseThrow(() -> new ApplicationRefused(Why.UNKNOWN));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
