package presscenter.accreditation;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.accreditation.ApplicationForm.OutletChoice;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.language.Language;
import presscenter.language.Times;
import presscenter.mail.Letter;
import presscenter.mail.Outbox;
import presscenter.media.FileChecks;
import presscenter.media.FileVault;
import presscenter.role.Anyone;
import presscenter.security.Outlet;
import presscenter.security.Username;

/**
 * Where applicants work on their own application. They have no account: a key that lies in their browser opens one
 * application and nothing else, and what it does not open is unknown.
 */
@Service
@Transactional
public class ApplicantsDesk {
    private static final String OWN = "applicants have no account; the key in their browser opens their own alone";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_BEGUN = 30;
    private static final int MOST_LINKS = 5;

    /** What may be missing where one says that something changed. */
    private static final Set<Missing> CHANGEABLE = EnumSet.of(
            Missing.NAME,
            Missing.LATIN_NAME,
            Missing.LATIN_NAME_NOT_LATIN,
            Missing.IDENTITY_NUMBER,
            Missing.OUTLET,
            Missing.OUTLET_WEBSITE);

    private final Applications applications;
    private final Editions editions;
    private final Documents documents;
    private final Papers papers;
    private final PeopleLists lists;
    private final Passages passages;
    private final LinkRequests linkRequests;
    private final ApplicantsKeyring keyring;
    private final History history;
    private final Recheck recheck;
    private final Renewals renewals;
    private final OutletRegistry outlets;
    private final FileChecks checks;
    private final FileVault vault;
    private final Outbox outbox;
    private final Times times;
    private final RandomGenerator random;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ApplicantsDesk(
            Applications applications,
            Editions editions,
            Documents documents,
            Papers papers,
            PeopleLists lists,
            Passages passages,
            LinkRequests linkRequests,
            ApplicantsKeyring keyring,
            History history,
            Recheck recheck,
            Renewals renewals,
            OutletRegistry outlets,
            FileChecks checks,
            FileVault vault,
            Outbox outbox,
            Times times,
            RandomGenerator random,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.applications = applications;
        this.editions = editions;
        this.documents = documents;
        this.papers = papers;
        this.lists = lists;
        this.passages = passages;
        this.linkRequests = linkRequests;
        this.keyring = keyring;
        this.history = history;
        this.recheck = recheck;
        this.renewals = renewals;
        this.outlets = outlets;
        this.checks = checks;
        this.vault = vault;
        this.outbox = outbox;
        this.times = times;
        this.random = random;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The editions for which one may apply now, the next one first. */
    @Anyone(because = "what is held and until when one may apply is public")
    @Transactional(readOnly = true)
    public List<EditionFacts> editions() {
        var now = now();
        return editions.all().stream()
                .map(Edition::facts)
                .filter(edition -> edition.takesApplications(now, times.zone()))
                .toList();
    }

    /**
     * Begins an application and writes a letter with a link to it. Whether this address has others is not told.
     *
     * @param from the network address of whoever asks; only its hash is kept
     * @return the key for this browser; it is not kept and cannot be shown again
     * @throws ApplicationRefused if the edition takes none, or too many were begun from there
     * @throws presscenter.security.AccountRefusal if the address is none
     */
    @Anyone(because = "whoever wants to be accredited has no account yet")
    public String begin(String edition, String address, Language language, String from) {
        var username = Username.of(address);
        var now = now();
        var facts = editions.findById(edition)
                .map(Edition::facts)
                .filter(each -> each.takesApplications(now, times.zone()))
                .orElseThrow(() -> new ApplicationRefused(Why.EDITION_CLOSED));
        var mark = ApplicantsKeyring.hash(from);
        if (applications.countBegun(mark, now.minus(WINDOW)) >= MOST_BEGUN) {
            throw new ApplicationRefused(Why.TOO_MANY);
        }
        var application = applications.save(new Application(
                UUID.randomUUID(), ApplicationNumber.random(random), facts.key(), username, language, mark, now));
        if (applications.countOfAddress(username.value(), now.minus(WINDOW)) <= MOST_LINKS) { // no flood to a stranger
            outbox.put(Letter.of(FindAgainLetters.KIND, FindAgainLetters.BEGUN, application.id()));
        }
        return keyring.forBrowser(application.id(), now);
    }

    /** The application that this key opens; empty if it opens none. */
    @Anyone(because = OWN)
    @Transactional(readOnly = true)
    public Optional<OwnApplication> find(String key) {
        return keyring.opens(key, now()).flatMap(applications::findById).map(this::own);
    }

    /**
     * Writes down what was typed, finished or not, upon what is written by then: two steps that are saved at once keep
     * each its own fields.
     *
     * @param typed puts the fields of one step into the form that is written
     * @param language of the page, in which the applicant is written to from now on
     */
    @Anyone(because = OWN)
    public void save(String key, UnaryOperator<ApplicationForm> typed, Language language) {
        var application = take(key);
        application.write(registered(typed.apply(application.form())));
        application.speaks(language);
    }

    /**
     * Keeps a document; one of its kind that was there before goes.
     *
     * @throws presscenter.media.FileRefused if it is not what is asked for
     */
    @Anyone(because = OWN)
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // a check takes seconds, for which no connection is held
    public void attach(String key, DocumentKind kind, InputStream content) {
        if (find(key).isEmpty()) {
            throw new ApplicationRefused(Why.UNKNOWN);
        }
        var checked = checks.check(content, kind.allowed());
        transaction.executeWithoutResult(keeping -> {
            var application = openToApplicant(key);
            var file = vault.keep(checked);
            remove(application, kind);
            documents.save(new Document(application.id(), kind, file, now()));
            if (kind == DocumentKind.LETTER) {
                application.comesAlone();
            }
        });
    }

    /** Takes a document back, if it is there. */
    @Anyone(because = OWN)
    public void detach(String key, DocumentKind kind) {
        remove(openToApplicant(key), kind);
    }

    /**
     * Hands the application in.
     *
     * @param declared whether the applicant said that all of it is true
     * @return what is missing; empty if it was handed in
     */
    @Anyone(because = OWN)
    public Set<Missing> handIn(String key, boolean declared) {
        var application = openToApplicant(key);
        var missing = missing(application);
        if (!declared) {
            missing.add(Missing.DECLARATION);
        }
        if (missing.isEmpty()) {
            var now = now();
            propose(application);
            var late = edition(application).isLate(now);
            history.passes(application, each -> each.handIn(late, now), now, null, null);
        }
        return missing;
    }

    /** An outlet that the registry does not know is shown to the officers there, too (A2). */
    private void propose(Application application) {
        var choice = application.form().outlet();
        if (choice.key().isEmpty()) {
            outlets.propose(proposal(choice, application.language()), application.language());
        }
    }

    /** Why an outlet that the registry does not know cannot be proposed as it was typed (A20). */
    private static Optional<Missing> objectionTo(OutletChoice choice, Language language) {
        if (choice.key().isPresent() || choice.typed().isEmpty()) {
            return Optional.empty();
        }
        try {
            proposal(choice, language);
            return Optional.empty();
        } catch (OutletRefused refused) {
            return Optional.of(
                    switch (refused.why()) {
                        case MIXED_LETTERS -> Missing.OUTLET_MIXED_LETTERS;
                        case WEBSITE_MALFORMED -> Missing.OUTLET_WEBSITE_MALFORMED;
                        default -> Missing.OUTLET;
                    });
        }
    }

    private static OutletProposal proposal(OutletChoice choice, Language language) {
        return OutletProposal.of(
                choice.typed(), language, Optional.of(choice.website()).filter(website -> !website.isEmpty()));
    }

    /**
     * Says that outlet, address or identity is another from now on: the approval waits to be checked again, and what is
     * under embargo is closed until then (A8).
     *
     * @param typed puts what is another into the form that is written
     * @param address by which the applicant is reached and signs in, once it is checked
     * @return what is missing, and then nothing was changed; empty if it was
     * @throws ApplicationRefused NOTHING_CHANGED; WRONG_STATE if it is not approved now
     * @throws presscenter.security.AccountRefusal if the address is none
     */
    @Anyone(because = OWN)
    public Set<Missing> change(String key, UnaryOperator<ApplicationForm> typed, String address) {
        var application = take(key);
        var form = registered(typed.apply(application.form()));
        var missing = EnumSet.copyOf(CHANGEABLE);
        missing.retainAll(form.missing());
        objectionTo(form.outlet(), application.language()).ifPresent(missing::add);
        if (missing.isEmpty()) {
            recheck.said(application, form, Username.of(address), now());
            propose(application);
        }
        return missing;
    }

    /** Takes the application back; it can be taken up again. */
    @Anyone(because = OWN)
    public void withdraw(String key) {
        recheck.takenBack(pass(key, Application::withdraw, null));
    }

    /** Makes a draft again of what was taken back, as long as the edition is not over. */
    @Anyone(because = OWN)
    public void takeUpAgain(String key) {
        if (!edition(take(key)).takesApplications(now(), times.zone())) {
            throw new ApplicationRefused(Why.EDITION_CLOSED);
        }
        pass(key, Application::takeUpAgain, null);
    }

    /** Asks that somebody else decides, once, with the applicant's words (A11). */
    @Anyone(because = OWN)
    public void appeal(String key, Remark words) {
        if (words.isPrepared()) {
            throw new ApplicationRefused(Why.REASON_MISSING);
        }
        pass(key, Application::appeal, words);
    }

    /**
     * Asks for a letter with links to the applications and lists of this address. Answer and work are the same whether
     * there are any: that is looked up when the letter is written.
     */
    @Anyone(because = "whoever lost the page has nothing but the address; the letter goes to its owner alone")
    public void askForLink(String address) {
        var username = Username.of(address);
        var now = now();
        if (linkRequests.countAsked(username.value(), now.minus(WINDOW)) >= MOST_LINKS) {
            throw new ApplicationRefused(Why.TOO_MANY);
        }
        var request = linkRequests.save(new LinkRequest(UUID.randomUUID(), username, now));
        outbox.put(Letter.of(FindAgainLetters.KIND, FindAgainLetters.ASKED, request.id()));
        outbox.put(Letter.of(FocalLetters.KIND, FocalLetters.ASKED, request.id())); // to the lists of the address (A9)
    }

    /** Whether a link that went by mail still opens something; it is not spent by looking. */
    @Anyone(because = OWN)
    @Transactional(readOnly = true)
    public boolean isGoodLink(String token) {
        return keyring.isGoodLink(token, now());
    }

    /**
     * Opens an application by the link that went by mail, once.
     *
     * @return the key for this browser; empty if the link is unknown, older than a day, or was used
     */
    @Anyone(because = OWN)
    public Optional<String> open(String token) {
        var now = now();
        return keyring.spend(token, now).map(application -> keyring.forBrowser(application, now));
    }

    /** Only what the registry knows is a key; whatever else came with the form is what was typed. */
    private ApplicationForm registered(ApplicationForm form) {
        var choice = form.outlet();
        var outlet = choice.key().flatMap(outlets::outlet);
        return form.worksFor(new OutletChoice(outlet.map(Outlet::key), choice.typed(), choice.website()));
    }

    private Application pass(String key, VerbAt verb, @Nullable Remark remark) {
        var now = now();
        var application = take(key);
        history.passes(application, each -> verb.does(each, now), now, null, remark);
        return application;
    }

    private interface VerbAt {
        void does(Application application, Instant now);
    }

    private void remove(Application application, DocumentKind kind) {
        documents.findByApplicationIdAndKind(application.id(), kind).ifPresent(document -> {
            vault.delete(document.id());
            documents.delete(document);
            documents.flush();
        });
    }

    private Application openToApplicant(String key) {
        var application = take(key);
        if (!application.state().isOpenToApplicant()) {
            throw new ApplicationRefused(Why.NOT_OPEN);
        }
        return application;
    }

    private Application take(String key) {
        return keyring.opens(key, now())
                .flatMap(applications::take)
                .orElseThrow(() -> new ApplicationRefused(Why.UNKNOWN));
    }

    private EditionFacts edition(Application application) {
        return editions.findById(application.edition()).orElseThrow().facts();
    }

    private EnumSet<Missing> missing(Application application) {
        var form = application.form();
        var missing = EnumSet.noneOf(Missing.class);
        missing.addAll(form.missing());
        objectionTo(form.outlet(), application.language()).ifPresent(missing::add);
        renewals.findById(application.id())
                .filter(renewal -> !renewal.samples().isEnough())
                .ifPresent(renewal -> missing.add(Missing.SAMPLES));
        var there = papers.of(application).stream().map(HandedIn::kind).toList();
        Arrays.stream(DocumentKind.values())
                .filter(kind -> !there.contains(kind))
                .filter(kind -> form.as().map(kind::isNeededBy).orElse(true))
                .forEach(kind -> missing.add(Missing.of(kind)));
        return missing;
    }

    private OwnApplication own(Application application) {
        return new OwnApplication(
                application.number(),
                edition(application),
                application.address(),
                application.language(),
                application.state(),
                application.stateSince(),
                application.isLate(),
                application.form(),
                application
                        .list()
                        .flatMap(list -> lists.findByNumber(list.toString()))
                        .map(list -> list.form().name()),
                papers.of(application),
                missing(application),
                passages.of(application.id()).stream()
                        .map(Passage::told)
                        .map(ApplicantsDesk::withoutOfficer)
                        .toList(),
                application.grantedUntil(),
                application.changed(),
                application.mayAppeal(),
                renewals.findById(application.id()).isPresent());
    }

    private static Passed withoutOfficer(Passed passed) {
        return new Passed(passed.from(), passed.to(), passed.at(), Optional.empty(), passed.remark());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
