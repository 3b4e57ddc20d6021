package presscenter.accreditation;

import static presscenter.role.Role.ACCREDITATION_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.audit.Actor;
import presscenter.language.Language;
import presscenter.language.Times;
import presscenter.role.Anyone;
import presscenter.role.HasRole;
import presscenter.role.SignedIn;
import presscenter.security.Username;

/**
 * Where whoever was accredited renews it for another edition (A1, A14). A renewal is an application like every other,
 * and grants nothing by itself; it begins with what is known, and so it is opened only to its person, signed in (A21).
 */
@Service
@Transactional
public class RenewalDesk {
    private final Renewals renewals;
    private final Applications applications;
    private final Passages passages;
    private final Editions editions;
    private final OutletRegistry outlets;
    private final ApplicantsKeyring keyring;
    private final Actor actor;
    private final Times times;
    private final RandomGenerator random;
    private final Clock clock;

    RenewalDesk(
            Renewals renewals,
            Applications applications,
            Passages passages,
            Editions editions,
            OutletRegistry outlets,
            ApplicantsKeyring keyring,
            Actor actor,
            Times times,
            RandomGenerator random,
            Clock clock) {
        this.renewals = renewals;
        this.applications = applications;
        this.passages = passages;
        this.editions = editions;
        this.outlets = outlets;
        this.keyring = keyring;
        this.actor = actor;
        this.times = times;
        this.random = random;
        this.clock = clock;
    }

    /** The editions for which whoever is signed in may renew, the next one first; none for who was not accredited. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<RenewalOffer> offers() {
        var me = me();
        return earlier(me).stream()
                .flatMap(earlier -> editions.all().stream()
                        .map(Edition::facts)
                        .filter(edition -> edition.takesApplications(now(), times.zone()))
                        .filter(edition -> !isAppliedFor(edition.key(), earlier, me))
                        .map(edition -> new RenewalOffer(
                                edition, begun(edition.key(), me).isPresent())))
                .toList();
    }

    /**
     * Begins to renew for an edition, or goes on where it was begun. The draft has what is known of the person; letter,
     * documents, consents, and whatever is new with each edition are asked for again.
     *
     * @param language of the page, in which the person is written to
     * @return the key for this browser, good only while the person is signed in
     * @throws ApplicationRefused NOTHING_TO_RENEW; EDITION_CLOSED if the edition takes no application, or has theirs
     */
    @SignedIn
    public String begin(String edition, Language language) {
        var me = me();
        var earlier = earlier(me).orElseThrow(() -> new ApplicationRefused(Why.NOTHING_TO_RENEW));
        var now = now();
        var open = editions.take(edition) // pressed twice at once, it is begun once
                .map(Edition::facts)
                .filter(facts -> facts.takesApplications(now, times.zone()))
                .filter(facts -> !isAppliedFor(facts.key(), earlier, me))
                .orElseThrow(() -> new ApplicationRefused(Why.EDITION_CLOSED));
        var application = begun(open.key(), me).orElseGet(() -> draft(open.key(), earlier, me, language, now));
        return keyring.forBrowser(application.id(), now);
    }

    private Application draft(String edition, Application earlier, UUID me, Language language, Instant now) {
        var draft = new Application(
                UUID.randomUUID(),
                ApplicationNumber.random(random),
                edition,
                Username.of(earlier.address()),
                language,
                ApplicantsKeyring.hash(me.toString()), // no stranger's: it takes no place of the hall's network
                now);
        draft.write(known(earlier.form(), language));
        applications.save(draft);
        renewals.save(new Renewal(draft.id(), earlier.id(), me));
        return draft;
    }

    /** What stays true from one edition to the next; who signs the letter and what the ministry says does not. */
    private ApplicationForm known(ApplicationForm earlier, Language language) {
        var technical = earlier.technical();
        return new ApplicationForm(
                earlier.name(),
                earlier.latinName(),
                earlier.as(),
                earlier.phone(),
                earlier.identityNumber(),
                asRegistered(earlier.outlet(), language),
                earlier.position(),
                "",
                earlier.otherRoles(),
                Optional.empty(),
                new Technical(technical.equipment(), technical.vehicle(), technical.crew(), false));
    }

    /** As the registry calls it today, in the page's language; what was typed if the registry does not know it. */
    private OutletChoice asRegistered(OutletChoice choice, Language language) {
        var name = choice.key()
                .flatMap(outlets::outlet)
                .flatMap(outlet -> outlet.name().nearest(language));
        return new OutletChoice(choice.key(), name.orElse(choice.typed()), choice.website());
    }

    /** What is shown of the person's work in the renewal that this key opens; empty if it opens none. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Samples> samples(String key) {
        return keyring.opens(key, now()).flatMap(renewals::findById).map(Renewal::samples);
    }

    /**
     * Writes down what is shown of the person's work.
     *
     * @throws ApplicationRefused UNKNOWN; NOT_OPEN; SAMPLE_IN_FUTURE
     */
    @SignedIn
    public void show(String key, Samples samples) {
        var application = keyring.opens(key, now())
                .flatMap(applications::take)
                .orElseThrow(() -> new ApplicationRefused(Why.UNKNOWN));
        var renewal = renewals.findById(application.id()).orElseThrow(() -> new ApplicationRefused(Why.UNKNOWN));
        if (!application.state().isOpenToApplicant()) {
            throw new ApplicationRefused(Why.NOT_OPEN);
        }
        var today = times.day(now());
        if (samples.works().stream().anyMatch(each -> each.published().isAfter(today))) {
            throw new ApplicationRefused(Why.SAMPLE_IN_FUTURE);
        }
        renewal.shows(samples);
    }

    /** Whether this browser holds the key of a renewal that opens once its person has signed in. */
    @Anyone(because = "whoever has the key is asked to sign in before anything is shown")
    @Transactional(readOnly = true)
    public boolean waitsForSignIn(String key) {
        return actor.person().isEmpty()
                && keyring.isOf(key, now()).flatMap(renewals::findById).isPresent();
    }

    /** What an officer sees of a renewal; empty if the application is none, or not handed in. */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional(readOnly = true)
    public Optional<RenewalFile> file(ApplicationNumber number) {
        return applications
                .findByNumber(number.toString())
                .filter(Application::isSeenByDesk)
                .flatMap(application -> renewals.findById(application.id()).map(renewal -> file(application, renewal)));
    }

    private RenewalFile file(Application application, Renewal renewal) {
        var earlier = applications.findById(renewal.earlier()).orElseThrow();
        return new RenewalFile(
                earlier.number(),
                editions.findById(earlier.edition()).orElseThrow().facts(),
                earlier.state(),
                earlier.grantedUntil(),
                changed(earlier, application),
                renewal.samples());
    }

    /**
     * Upon which the person was accredited last, unless that was suspended, revoked, or is being checked again (A8).
     */
    private Optional<Application> earlier(UUID person) {
        return applications.grantedTo(person).stream().findFirst().filter(last -> switch (last.state()) {
            case APPROVED -> true;
            case EXPIRED -> wasInForce(last);
            case DRAFT, SUBMITTED, NEEDS_INFORMATION, WAITLISTED, REFUSED, WITHDRAWN, SUSPENDED, REVOKED -> false;
        });
    }

    /** Not if it ended while it was to be checked again: nobody has confirmed what it says then. */
    private boolean wasInForce(Application expired) {
        return passages.of(expired.id()).getLast().told().from() == ApplicationState.APPROVED;
    }

    /** What is another than when the person was accredited; also what was changed since and waits to be checked. */
    private static Set<Credential> changed(Application earlier, Application application) {
        var changed = Credential.between(earlier.form(), application.form());
        changed.addAll(earlier.changed());
        return changed;
    }

    /** Whether an application of theirs for this edition is there that is not a renewal still being written. */
    private boolean isAppliedFor(String edition, Application earlier, UUID person) {
        var renewing = renewals.of(person).stream().map(Application::id).toList();
        var writing = begun(edition, person).map(Application::id);
        return applications.ofAddress(earlier.address()).stream()
                .filter(each -> each.edition().equals(edition))
                .filter(each -> renewing.contains(each.id())
                        || each.person().filter(person::equals).isPresent()) // not a stranger's who typed this address
                .filter(each -> writing.filter(each.id()::equals).isEmpty())
                .anyMatch(each -> switch (each.state()) {
                    case DRAFT, WITHDRAWN -> false;
                    case SUBMITTED, NEEDS_INFORMATION, WAITLISTED, APPROVED, REFUSED, SUSPENDED, REVOKED, EXPIRED ->
                        true;
                });
    }

    private Optional<Application> begun(String edition, UUID person) {
        return renewals.of(person).stream()
                .filter(each -> each.edition().equals(edition))
                .filter(each -> each.state().isOpenToApplicant())
                .findFirst();
    }

    private UUID me() {
        return actor.person().orElseThrow(() -> new ApplicationRefused(Why.UNKNOWN));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
