package presscenter.instance.inside;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.accreditation.ApplicationImport;
import presscenter.accreditation.EditionFacts;
import presscenter.accreditation.ListForm;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletProposal;
import presscenter.breach.BreachImport;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.KnownName;
import presscenter.release.OnDuty;
import presscenter.release.ReleaseImport;
import presscenter.release.TopicName;
import presscenter.role.Role;
import presscenter.security.Outlet;
import presscenter.security.Preferences;

/** What a test gives to an instance; it goes in by the application's own import doors. */
public sealed interface Given {
    /**
     * People who can sign in.
     *
     * @param password of all of them
     */
    record Accounts(String password, List<Account> accounts) implements Given {}

    /**
     * One of them.
     *
     * @param username a mail address
     */
    record Account(String username, String name, Set<Role> roles, Optional<Outlet> outlet, Preferences preferences) {}

    /** Releases with their past and, where given, their numbers. */
    record Releases(List<ReleaseImport.Imported> releases) implements Given {}

    /** The terms of embargo, and who has accepted them already. */
    record Terms(Localized<String> title, Localized<String> body, Instant since, List<Acceptance> acceptances)
            implements Given {}

    /** That somebody accepted the terms. */
    record Acceptance(UUID person, String outlet, Language shownIn, Instant at) {}

    /** Spellings and topics. */
    record Words(List<KnownName> names, List<TopicName> topics) implements Given {}

    /** Who is on duty. */
    record Duty(OnDuty duty, Instant from) implements Given {}

    /** An edition, and applications for it with what happened to them. */
    record Applications(EditionFacts edition, List<ApplicationImport.Imported> applications) implements Given {}

    /**
     * A list of a focal point that names nobody.
     *
     * @param form with the key of a registered outlet
     * @param letter a file, in Base64
     */
    record ListOfPeople(EditionFacts edition, ListForm form, String letter, Instant handedIn) implements Given {}

    /** That its applicant asked to find an application again: the link of the letter is given back as a number. */
    record FoundAgain(UUID application) implements Given {}

    /** A breach that was looked into. */
    record Breach(BreachImport.Imported file) implements Given {}

    /** Outlets that are registered. */
    record Registered(List<OutletImport.Imported> outlets) implements Given {}

    /** Outlets that applicants proposed. */
    record Proposals(List<OutletProposal> outlets) implements Given {}

    /** That somebody's rights as a reader are suspended from now on. */
    record Suspension(UUID person) implements Given {}

    /** That somebody's accreditation ends now. */
    record End(UUID person) implements Given {}
}
