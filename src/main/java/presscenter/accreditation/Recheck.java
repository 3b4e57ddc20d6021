package presscenter.accreditation;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import presscenter.security.Rights;
import presscenter.security.SystemActor;
import presscenter.security.Username;

/**
 * The one rule for whoever is accredited and changes outlet, address or identity (A8): the approval waits to be checked
 * again, and an embargo grant is closed in the same moment. What the newsroom shows to every accredited person stays
 * open meanwhile: each grant is one of its own (A7), and nobody is to gain by not saying that something changed. Always
 * within its caller's transaction.
 */
@Component
class Recheck {
    private static final Remark CHANGED = new Remark(Remark.PREPARED + "changed");

    private final Applications applications;
    private final Renewals renewals;
    private final History history;
    private final Rights rights;
    private final SystemActor system;
    private final ApplicationEventPublisher events;

    Recheck(
            Applications applications,
            Renewals renewals,
            History history,
            Rights rights,
            SystemActor system,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.renewals = renewals;
        this.history = history;
        this.rights = rights;
        this.system = system;
        this.events = events;
    }

    /**
     * The accredited person says so.
     *
     * @param address by which to be reached and to sign in once it is checked; until then the old one is written to
     * @throws ApplicationRefused NOTHING_CHANGED; WRONG_STATE if it is not approved now
     */
    void said(Application application, ApplicationForm form, Username address, Instant now) {
        history.passes(application, each -> each.change(form, address, now), now, null, CHANGED);
        events.publishEvent(new CredentialsChanged(application.number(), application.changed()));
        application.person().ifPresent(person -> system.asApplication(() -> closeEmbargo(person)));
    }

    /**
     * An officer has checked, and approves: the account is the person's as it is now. Whoever comes with another
     * identity document than that upon which an earlier application was approved keeps no embargo grant either.
     */
    void confirmed(Application application) {
        if (application.isChanged()) {
            application.person().filter(this::isReader).ifPresent(person -> becomes(person, application));
        }
        rights.find(application.addressOnceChecked())
                .filter(person -> isAnotherByTheDocument(application, person))
                .ifPresent(this::closeEmbargo);
    }

    /** The address is the person's in every edition, so that none brings an older one back. */
    private void becomes(UUID person, Application application) {
        var address = application.addressOnceChecked();
        rights.becomes(person, address, application.form().name());
        if (application.wantedAddress().isPresent()) {
            applications.grantedTo(person).forEach(each -> each.isReachedAt(address));
            renewals.of(person).forEach(each -> each.isReachedAt(address));
        }
    }

    /** An officer has checked, and refuses: what was granted upon the old outlet, address or identity ends. */
    void notConfirmed(Application application) {
        if (application.isChanged()) {
            application.person().filter(this::isReader).ifPresent(rights::end);
        }
    }

    /** The applicant takes it back before anybody has checked: nothing is left upon which something is granted. */
    void takenBack(Application application) {
        system.asApplication(() -> notConfirmed(application));
    }

    private boolean isAnotherByTheDocument(Application application, UUID person) {
        return applications.grantedTo(person).stream()
                .filter(earlier -> !earlier.id().equals(application.id()))
                .findFirst()
                .filter(earlier -> Credential.isAnotherDocument(
                        earlier.form().identityNumber(), application.form().identityNumber()))
                .isPresent();
    }

    private void closeEmbargo(UUID person) {
        if (isReader(person)) {
            rights.closeEmbargo(person);
        }
    }

    private boolean isReader(UUID person) {
        return rights.standing(person).isPresent();
    }
}
