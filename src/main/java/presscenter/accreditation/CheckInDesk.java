package presscenter.accreditation;

import static presscenter.role.Role.ACCREDITATION_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.audit.Actor;
import presscenter.language.Times;
import presscenter.media.FileVault;
import presscenter.role.HasRole;
import presscenter.security.Bars;
import presscenter.security.Outlet;

/** The door: badges are shown there, and whoever may come in is written down as having come (A13). */
@Service
@Transactional
public class CheckInDesk {
    private final BadgeOffice office;
    private final Badges badges;
    private final CheckIns checkIns;
    private final Applications applications;
    private final Editions editions;
    private final Documents documents;
    private final OutletRegistry outlets;
    private final Bars bars;
    private final FileVault vault;
    private final Times times;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckInDesk(
            BadgeOffice office,
            Badges badges,
            CheckIns checkIns,
            Applications applications,
            Editions editions,
            Documents documents,
            OutletRegistry outlets,
            Bars bars,
            FileVault vault,
            Times times,
            Actor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.office = office;
        this.badges = badges;
        this.checkIns = checkIns;
        this.applications = applications;
        this.editions = editions;
        this.documents = documents;
        this.outlets = outlets;
        this.bars = bars;
        this.vault = vault;
        this.times = times;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** How many persons have come in today, on the institution's clock. */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public long insideToday() {
        return checkIns.countInside(morning(now()));
    }

    /**
     * A badge is shown. What the door says to it is written down, whatever that is.
     *
     * @param code as a camera read it, or as somebody typed it
     * @param press which press of a button this is: the same one twice, on a slow line, is one check-in
     * @return under what it is {@linkplain #shown found} again
     * @throws ApplicationRefused if no badge has this code
     */
    @HasRole(ACCREDITATION_OFFICER)
    public UUID show(String code, UUID press) {
        var read = BadgeCode.of(code).orElseThrow(() -> new ApplicationRefused(Why.BADGE_MISTYPED));
        var badge = office.bearing(read).orElseThrow(() -> new ApplicationRefused(Why.BADGE_UNKNOWN));
        return checkIns.findByBadgeIdAndPress(badge.id(), press)
                .map(CheckIn::id)
                .orElseGet(() -> {
                    var now = now();
                    return passes(badge, checkIns.inside(badge.application(), morning(now)), press, now);
                });
    }

    /**
     * Lets in again who had come in already and left; all else is asked anew.
     *
     * @param visit at which the badge was shown
     */
    @HasRole(ACCREDITATION_OFFICER)
    public UUID readmit(UUID visit, UUID press) {
        var badge = checkIns.findById(visit)
                .flatMap(shown -> badges.take(shown.badge()))
                .orElseThrow(() -> new ApplicationRefused(Why.BADGE_UNKNOWN));
        return checkIns.findByBadgeIdAndPress(badge.id(), press)
                .map(CheckIn::id)
                .orElseGet(() -> passes(badge, Optional.empty(), press, now()));
    }

    private UUID passes(Badge badge, Optional<Instant> inside, UUID press, Instant now) {
        var application = applications.findById(badge.application()).orElseThrow();
        var verdict = DoorRule.verdict(
                application,
                badge,
                inside,
                application.person().filter(bars::isPersonBarred).isPresent(),
                now);
        var checkIn = checkIns.save(
                new CheckIn(UUID.randomUUID(), badge.id(), verdict, now, me(), inside.orElse(null), press));
        events.publishEvent(new BadgeShown(application.number(), badge.id(), verdict));
        return checkIn.id();
    }

    /** What the door said; empty if nothing was shown under this id, or it is forgotten. */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public Optional<ShownBadge> shown(UUID visit) {
        return checkIns.findById(visit).map(checkIn -> shown(checkIn, application(checkIn)));
    }

    /**
     * The portrait of whoever the badge was made for, small, as JPEG; that it was opened stands in the trail (A5).
     *
     * @return empty if there is none any more
     */
    @HasRole(ACCREDITATION_OFFICER)
    public Optional<byte[]> portrait(UUID visit) {
        return checkIns.findById(visit)
                .map(this::application)
                .flatMap(application -> portrait(application).map(file -> {
                    events.publishEvent(new DocumentOpened(application.number(), DocumentKind.PORTRAIT));
                    return Portrait.of(vault.open(file));
                }));
    }

    private Application application(CheckIn checkIn) {
        return badges.findById(checkIn.badge())
                .flatMap(badge -> applications.findById(badge.application()))
                .orElseThrow();
    }

    private Optional<UUID> portrait(Application application) {
        return documents
                .findByApplicationIdAndKind(application.id(), DocumentKind.PORTRAIT)
                .map(Document::id);
    }

    private ShownBadge shown(CheckIn checkIn, Application application) {
        var form = application.form();
        return new ShownBadge(
                checkIn.id(),
                checkIn.verdict(),
                checkIn.shownAt(),
                checkIn.insideSince(),
                application.number(),
                form.name(),
                form.latinName(),
                form.as(),
                form.outlet().key().flatMap(outlets::outlet).map(Outlet::name),
                editions.findById(application.edition()).orElseThrow().facts().name(),
                application.grantedUntil(),
                portrait(application).isPresent());
    }

    private Instant morning(Instant now) {
        return times.day(now).atStartOfDay(times.zone()).toInstant();
    }

    private UUID me() {
        return actor.person().orElseThrow(() -> new ApplicationRefused(Why.UNKNOWN));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
