package presscenter.accreditation;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.media.FileVault;
import presscenter.role.HasRole;
import presscenter.security.Newcomer;
import presscenter.security.Rights;
import presscenter.security.Username;

/**
 * Takes applications as they were handed in and decided on elsewhere, for the demonstration and for measuring. Only the
 * application itself may; nobody is written to about what is long past.
 */
@Service
@Transactional
public class ApplicationImport {
    private final Applications applications;
    private final Editions editions;
    private final Documents documents;
    private final Passages passages;
    private final OutletRegistry outlets;
    private final FileVault vault;
    private final BadgeOffice badges;
    private final Rights rights;
    private final RandomGenerator random;
    private final ApplicationEventPublisher events;

    ApplicationImport(
            Applications applications,
            Editions editions,
            Documents documents,
            Passages passages,
            OutletRegistry outlets,
            FileVault vault,
            BadgeOffice badges,
            Rights rights,
            RandomGenerator random,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.editions = editions;
        this.documents = documents;
        this.passages = passages;
        this.outlets = outlets;
        this.vault = vault;
        this.badges = badges;
        this.rights = rights;
        this.random = random;
        this.events = events;
    }

    /**
     * An application as it is given.
     *
     * @param documents each by what it shows; checked like those that are handed in
     * @param steps what happened to it, the earliest first
     * @param person whose account it is, if there is one already; an approval opens one otherwise
     * @param until the end of what an approval grants
     */
    public record Imported(
            String edition,
            String address,
            Language language,
            ApplicationForm form,
            Map<DocumentKind, byte[]> documents,
            Instant begun,
            List<Step> steps,
            Optional<UUID> person,
            Instant until) {
        public Imported {
            documents = Map.copyOf(documents);
            steps = List.copyOf(steps);
        }
    }

    /** @param officer who decided; empty if the applicant did it, or time */
    public record Step(ApplicationState to, Instant at, Optional<UUID> officer, Optional<Remark> remark) {}

    /** Sets an edition if there is none with this key; whether there was none. */
    @HasRole({})
    public boolean open(EditionFacts facts) {
        if (editions.findById(facts.key()).isPresent()) {
            return false;
        }
        editions.save(new Edition(facts));
        events.publishEvent(new EditionSet(facts));
        return true;
    }

    /** Takes one, with its history. */
    @HasRole({})
    public ApplicationNumber take(Imported given) {
        var application = new Application(
                UUID.randomUUID(),
                ApplicationNumber.random(random),
                given.edition(),
                Username.of(given.address()),
                given.language(),
                ApplicantsKeyring.hash("import"),
                given.begun());
        application.write(given.form());
        applications.save(application);
        given.documents()
                .forEach((kind, content) -> documents.save(new Document(
                        application.id(),
                        kind,
                        vault.keep(new ByteArrayInputStream(content), kind.allowed()),
                        given.begun())));
        given.steps().forEach(step -> passes(application, step, given));
        events.publishEvent(new ApplicationImported(application.number(), application.state()));
        return application.number();
    }

    private void passes(Application application, Step step, Imported given) {
        var from = application.state();
        become(application, step, given);
        passages.save(new Passage(
                UUID.randomUUID(),
                application.id(),
                from,
                application.state(),
                step.at(),
                step.officer().orElse(null),
                step.remark().orElse(null)));
    }

    private void become(Application application, Step step, Imported given) {
        var at = step.at();
        switch (step.to()) {
            case DRAFT -> application.takeUpAgain(at);
            case SUBMITTED -> {
                if (application.state().isOpenToApplicant()) {
                    application.handIn(
                            editions.findById(given.edition())
                                    .orElseThrow()
                                    .facts()
                                    .isLate(at),
                            at);
                } else {
                    application.appeal(at);
                }
            }
            case NEEDS_INFORMATION -> application.ask(at);
            case WAITLISTED -> application.waitForPlace(at);
            case APPROVED -> {
                if (application.state() == ApplicationState.SUSPENDED) {
                    application.resume(at);
                    application.person().ifPresent(rights::resume);
                } else {
                    application.approve(step.officer().orElseThrow(), account(given), given.until(), at);
                    badges.issue(application, at);
                }
            }
            case REFUSED -> application.refuse(step.officer().orElseThrow(), at);
            case WITHDRAWN -> application.withdraw(at);
            case SUSPENDED -> {
                application.suspend(Optional.empty(), at);
                rights.suspend(application.person().orElseThrow(), Optional.empty());
            }
            case REVOKED -> {
                application.revoke(step.officer().orElseThrow(), at);
                rights.end(application.person().orElseThrow());
            }
            case EXPIRED -> {
                application.expire(at);
                rights.end(application.person().orElseThrow());
            }
        }
    }

    private UUID account(Imported given) {
        return given.person().orElseGet(() -> {
            var outlet = given.form().outlet().key().flatMap(outlets::outlet).orElseThrow();
            return rights.admit(
                    new Newcomer(given.address(), given.form().name(), outlet, given.language()), given.until());
        });
    }
}
