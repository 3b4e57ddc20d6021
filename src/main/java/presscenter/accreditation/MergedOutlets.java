package presscenter.accreditation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import presscenter.security.Rights;

/**
 * Whoever was accredited for an outlet that became part of another works for that one from now on. Their embargo grants
 * close until somebody has looked again: a merge carries no grant with it (A20).
 */
@Component
class MergedOutlets {
    private final Applications applications;
    private final OutletRegistry outlets;
    private final Rights rights;

    MergedOutlets(Applications applications, OutletRegistry outlets, Rights rights) {
        this.applications = applications;
        this.outlets = outlets;
        this.rights = rights;
    }

    /** In the transaction of the merge, by whoever merges. */
    @EventListener
    void merged(OutletMerged merged) {
        var into = outlets.outlet(merged.into()).orElseThrow();
        applications.ofOutlet(merged.from()).forEach(application -> {
            application.worksFor(into.key());
            application
                    .person()
                    .filter(person -> application.state() == ApplicationState.APPROVED
                            || application.state() == ApplicationState.SUSPENDED)
                    .ifPresent(person -> rights.moveTo(person, into));
        });
    }
}
