package presscenter.accreditation;

import static presscenter.role.Role.ACCREDITATION_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.accreditation.ApplicationFile.Alike;
import presscenter.accreditation.ApplicationFile.Likeness;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.audit.Actor;
import presscenter.media.FileVault;
import presscenter.role.HasRole;
import presscenter.security.AccountRefusal;
import presscenter.security.Newcomer;
import presscenter.security.Rights;

/** Where accreditation officers decide on applications (A3, A19). */
@Service
@Transactional
public class AccreditationDesk {
    private static final int MOST_LINES = 200;

    private final Applications applications;
    private final Queue queue;
    private final Editions editions;
    private final Papers papers;
    private final Passages passages;
    private final OutletRegistry outlets;
    private final Allotment allotment;
    private final OfficersBeside beside;
    private final History history;
    private final Recheck recheck;
    private final FileVault vault;
    private final KnownMeasures measures;
    private final BadgeOffice badges;
    private final Rights rights;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate each;
    private final Clock clock;

    AccreditationDesk(
            Applications applications,
            Queue queue,
            Editions editions,
            Papers papers,
            Passages passages,
            OutletRegistry outlets,
            Allotment allotment,
            OfficersBeside beside,
            History history,
            Recheck recheck,
            FileVault vault,
            KnownMeasures measures,
            BadgeOffice badges,
            Rights rights,
            Actor actor,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.applications = applications;
        this.queue = queue;
        this.editions = editions;
        this.papers = papers;
        this.passages = passages;
        this.outlets = outlets;
        this.allotment = allotment;
        this.beside = beside;
        this.history = history;
        this.recheck = recheck;
        this.vault = vault;
        this.measures = measures;
        this.badges = badges;
        this.rights = rights;
        this.actor = actor;
        this.events = events;
        this.each = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A part of the queue, what waits longest first.
     *
     * @param after behind which line; empty for the beginning
     * @param size at most so many lines, never more than 200
     */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public QueuePage queue(QueueFilter filter, Optional<QueuePage.Cursor> after, int size) {
        return queue.page(filter, after, Math.clamp(size, 1, MOST_LINES));
    }

    /** How many applications stand where; drafts are nobody's business. */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public Map<ApplicationState, Long> counts(Optional<String> edition) {
        return queue.counts(edition);
    }

    /** All editions, the earliest first. */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public List<EditionFacts> editions() {
        return editions.all().stream().map(Edition::facts).toList();
    }

    /**
     * Sets an edition.
     *
     * @param seen what the officer saw of it; empty if it is a new one
     * @throws ApplicationRefused if another officer set it meanwhile, or a new one has its key: nothing is overwritten
     */
    @HasRole(ACCREDITATION_OFFICER)
    public void set(EditionFacts facts, Optional<EditionFacts> seen) {
        var edition = editions.take(facts.key());
        if (!edition.map(Edition::facts).equals(seen)) {
            throw new ApplicationRefused(Why.EDITION_CHANGED);
        }
        edition.ifPresentOrElse(there -> there.become(facts), () -> editions.save(new Edition(facts)));
        events.publishEvent(new EditionSet(facts));
    }

    /**
     * An application, whole; whoever else looks at it learns that this officer does.
     *
     * @return empty if it is unknown or not handed in yet
     */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public Optional<ApplicationFile> open(ApplicationNumber number) {
        return applications
                .findByNumber(number.toString())
                .filter(Application::isSeenByDesk)
                .map(application -> {
                    beside.looks(application.id(), me());
                    return file(application);
                });
    }

    /**
     * A document; that it was opened stands in the trail (A5).
     *
     * @throws ApplicationRefused if it was not handed in, or was deleted
     */
    @HasRole(ACCREDITATION_OFFICER)
    public OpenedDocument document(ApplicationNumber number, DocumentKind kind) {
        var file = applications
                .findByNumber(number.toString())
                .filter(Application::isSeenByDesk)
                .flatMap(application -> papers.file(application, kind))
                .flatMap(vault::find)
                .orElseThrow(() -> new ApplicationRefused(Why.NO_SUCH_DOCUMENT));
        events.publishEvent(new DocumentOpened(number, kind));
        return new OpenedDocument(file, vault.open(file.id()));
    }

    /** Says which registered outlet the applicant meant (A2). */
    @HasRole(ACCREDITATION_OFFICER)
    public void nameOutlet(ApplicationNumber number, long version, String key) {
        var application = take(number, version);
        if (!application.mayBeApproved()) {
            throw new ApplicationRefused(Why.WRONG_STATE); // whoever has rights moves with them (A8)
        }
        var outlet = outlets.outlet(key).orElseThrow(() -> new ApplicationRefused(Why.OUTLET_NOT_REGISTERED));
        application.worksFor(outlet.key());
        events.publishEvent(new OutletNamed(number, outlet.key()));
    }

    /** Asks the applicant for something. */
    @HasRole(ACCREDITATION_OFFICER)
    public void ask(ApplicationNumber number, long version, Remark what) {
        pass(number, version, (application, now) -> application.ask(now), what);
    }

    /**
     * Approves: the person may use the newsroom from now on, with an account if there was none, and come in with a
     * badge (A7, A13). An embargo grant is another decision, of other people.
     *
     * @param until the end of the accreditation, exclusive
     * @throws ApplicationRefused if the outlet is not registered, the term is over already, no place is free or others
     *     wait for it (A12), somebody else decided meanwhile, or this officer decided before and it is an appeal (A11)
     * @throws presscenter.security.AccountRefusal if the address belongs to staff
     */
    @HasRole(ACCREDITATION_OFFICER)
    public void approve(ApplicationNumber number, long version, Instant until) {
        var now = now();
        var application = take(number, version);
        if (!until.isAfter(now)) {
            throw new ApplicationRefused(Why.TERM_IN_THE_PAST);
        }
        var outlet = application
                .form()
                .outlet()
                .key()
                .flatMap(outlets::outlet)
                .orElseThrow(() -> new ApplicationRefused(Why.OUTLET_NOT_REGISTERED));
        if (application.form().as().isEmpty() || application.form().name().isEmpty()) {
            throw new ApplicationRefused(Why.INCOMPLETE); // a badge says both (A13)
        }
        allotment.requirePlaceFor(application);
        recheck.confirmed(application);
        history.passes(
                application,
                each -> each.approve(
                        me(),
                        rights.admit(
                                new Newcomer(
                                        each.addressOnceChecked(), each.form().name(), outlet, each.language()),
                                until),
                        until,
                        now),
                now,
                me(),
                null);
        badges.issue(application, now);
    }

    /**
     * Puts on the waiting list what is fit while no place is free (A12).
     *
     * @throws ApplicationRefused if the edition's places are not counted, or it has one and is checked again (A8)
     */
    @HasRole(ACCREDITATION_OFFICER)
    public void waitlist(ApplicationNumber number, long version) {
        var application = take(number, version);
        if (!placesOf(application).areCounted() || application.isChanged()) {
            throw new ApplicationRefused(Why.WRONG_STATE);
        }
        if (application.form().outlet().key().flatMap(outlets::outlet).isEmpty()) {
            throw new ApplicationRefused(Why.OUTLET_NOT_REGISTERED); // it would hold up those behind it
        }
        var now = now();
        history.passes(application, each -> each.waitForPlace(now), now, me(), null);
    }

    private Places placesOf(Application application) {
        return editions.findById(application.edition()).orElseThrow().facts().places();
    }

    /** Refuses, with a reason to the applicant (A11). */
    @HasRole(ACCREDITATION_OFFICER)
    public void refuse(ApplicationNumber number, long version, Remark why) {
        recheck.notConfirmed(pass(number, version, (application, now) -> application.refuse(me(), now), why));
    }

    /**
     * Decides on several, each for itself: what cannot be decided so is skipped, and stops none of the others (A3).
     *
     * @return what was decided, and what was skipped and why
     */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // a transaction each, begun below
    public BulkReport decideAll(List<SeenApplication> seen, Decision decision) {
        var decided = new ArrayList<ApplicationNumber>();
        var skipped = new ArrayList<BulkReport.Skipped>();
        for (var one : seen) {
            try {
                each.executeWithoutResult(transaction -> decide(one, decision));
                decided.add(one.number());
            } catch (ApplicationRefused refused) {
                skipped.add(new BulkReport.Skipped(one.number(), refused.key()));
            } catch (AccountRefusal refusal) {
                skipped.add(
                        new BulkReport.Skipped(one.number(), refusal.reason().key()));
            }
        }
        return new BulkReport(decided, skipped);
    }

    private void decide(SeenApplication one, Decision decision) {
        switch (decision) {
            case Decision.Approval approval -> approve(one.number(), one.version(), approval.until());
            case Decision.WaitingList waiting -> waitlist(one.number(), one.version());
            case Decision.Refusal refusal -> refuse(one.number(), one.version(), refusal.why());
        }
    }

    /**
     * Suspends what was granted; it has no effect from now on (S6).
     *
     * @param until when it comes back by itself; empty until somebody ends it
     */
    @HasRole(ACCREDITATION_OFFICER)
    public void suspend(ApplicationNumber number, long version, Remark why, Optional<Instant> until) {
        var application = pass(number, version, (each, now) -> each.suspend(until, now), why);
        rights.suspend(application.person().orElseThrow(), until);
    }

    /** Ends a suspension. */
    @HasRole(ACCREDITATION_OFFICER)
    public void resume(ApplicationNumber number, long version) {
        var application = pass(number, version, Application::resume, null);
        rights.resume(application.person().orElseThrow());
    }

    /** Takes away for good what was granted. */
    @HasRole(ACCREDITATION_OFFICER)
    public void revoke(ApplicationNumber number, long version, Remark why) {
        var application = pass(number, version, (each, now) -> each.revoke(me(), now), why);
        rights.end(application.person().orElseThrow());
    }

    /** Proposes an embargo grant until the accreditation ends; an editor decides (A7). */
    @HasRole(ACCREDITATION_OFFICER)
    public void proposeEmbargo(ApplicationNumber number, long version) {
        var application = take(number, version);
        if (application.state() != ApplicationState.APPROVED) {
            throw new ApplicationRefused(Why.WRONG_STATE);
        }
        rights.proposeEmbargo(
                application.person().orElseThrow(), application.grantedUntil().orElseThrow());
    }

    private interface VerbAt {
        void does(Application application, Instant now);
    }

    private Application pass(ApplicationNumber number, long version, VerbAt verb, @Nullable Remark why) {
        var now = now();
        var application = take(number, version);
        history.passes(application, each -> verb.does(each, now), now, me(), why);
        return application;
    }

    private Application take(ApplicationNumber number, long version) {
        var application = applications
                .takeByNumber(number.toString())
                .filter(Application::isSeenByDesk)
                .orElseThrow(() -> new ApplicationRefused(Why.UNKNOWN));
        if (application.version() != version) {
            throw new ApplicationRefused(Why.CHANGED_MEANWHILE);
        }
        return application;
    }

    private ApplicationFile file(Application application) {
        var form = application.form();
        return new ApplicationFile(
                application.number(),
                editions.findById(application.edition()).orElseThrow().facts(),
                application.address(),
                application.language(),
                application.state(),
                application.stateSince(),
                application.submittedAt(),
                application.isLate(),
                application.isAppeal(),
                form,
                form.outlet().key().flatMap(outlets::outlet),
                application.list(),
                papers.of(application),
                passages.of(application.id()).stream().map(Passage::told).toList(),
                queue.alike(application).stream()
                        .map(other -> new Alike(
                                other.number(),
                                other.edition(),
                                other.form().name(),
                                other.state(),
                                likeness(application, other)))
                        .toList(),
                measures.inForce(
                        application.person().or(() -> rights.find(application.address())),
                        form.outlet().key()),
                beside.beside(application.id(), me()),
                application.person(),
                application.grantedUntil(),
                application.changed(),
                application.wantedAddress(),
                verbs(application),
                application.version());
    }

    private static Likeness likeness(Application one, Application other) {
        if (one.address().equals(other.address())) {
            return Likeness.ADDRESS;
        }
        var identity = one.form().identityNumber();
        return !identity.isEmpty() && identity.equals(other.form().identityNumber())
                ? Likeness.IDENTITY_NUMBER
                : Likeness.NAME;
    }

    private Set<ApplicationVerb> verbs(Application application) {
        var verbs = EnumSet.noneOf(ApplicationVerb.class);
        for (var verb : ApplicationVerb.values()) {
            var may = switch (verb) {
                case APPROVE -> application.mayBeApproved() && application.mayBeDecidedBy(me());
                case WAITLIST ->
                    application.state().mayBecome(ApplicationState.WAITLISTED)
                            && placesOf(application).areCounted()
                            && !application.isChanged();
                case REFUSE ->
                    application.state().mayBecome(ApplicationState.REFUSED) && application.mayBeDecidedBy(me());
                case ASK -> application.state().mayBecome(ApplicationState.NEEDS_INFORMATION);
                case SUSPEND -> application.state().mayBecome(ApplicationState.SUSPENDED);
                case RESUME -> application.state() == ApplicationState.SUSPENDED;
                case REVOKE ->
                    application.state().mayBecome(ApplicationState.REVOKED) && application.mayBeDecidedBy(me());
                case PROPOSE_EMBARGO -> application.state() == ApplicationState.APPROVED;
            };
            if (may) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    private UUID me() {
        return actor.person().orElseThrow(() -> new ApplicationRefused(Why.UNKNOWN));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
