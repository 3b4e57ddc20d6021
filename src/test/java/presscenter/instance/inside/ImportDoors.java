package presscenter.instance.inside;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import presscenter.accreditation.ApplicationImport;
import presscenter.accreditation.ListImport;
import presscenter.accreditation.OutletImport;
import presscenter.accreditation.OutletRegistry;
import presscenter.breach.BreachImport;
import presscenter.language.Language;
import presscenter.mail.Letter;
import presscenter.mail.LetterWriter;
import presscenter.mail.WrittenLetter;
import presscenter.release.ReleaseImport;
import presscenter.security.AccountImport;
import presscenter.security.ImportedAccount;
import presscenter.security.Rights;
import presscenter.security.SystemActor;

/** Hands what a test gives to the application's import doors, as the application itself. */
final class ImportDoors {
    /** As accreditation calls these letters. */
    private static final String FOUND_AGAIN = "accreditation-found-again";

    private final AccountImport accounts;
    private final ReleaseImport releases;
    private final ApplicationImport applications;
    private final ListImport lists;
    private final OutletImport registry;
    private final OutletRegistry outlets;
    private final BreachImport breaches;
    private final List<LetterWriter> writers;
    private final Rights rights;
    private final SystemActor application;

    ImportDoors(
            AccountImport accounts,
            ReleaseImport releases,
            ApplicationImport applications,
            ListImport lists,
            OutletImport registry,
            OutletRegistry outlets,
            BreachImport breaches,
            List<LetterWriter> writers,
            Rights rights,
            SystemActor application) {
        this.accounts = accounts;
        this.releases = releases;
        this.applications = applications;
        this.lists = lists;
        this.registry = registry;
        this.outlets = outlets;
        this.breaches = breaches;
        this.writers = writers;
        this.rights = rights;
        this.application = application;
    }

    Prepared take(Given given) {
        return application.asApplication(() -> switch (given) {
            case Given.Accounts people -> new Prepared(open(people), List.of());
            case Given.Releases written ->
                new Prepared(
                        Map.of(),
                        releases.take(written.releases()).stream()
                                .map(Object::toString)
                                .toList());
            case Given.Terms terms -> {
                releases.terms(terms.title(), terms.body(), terms.since());
                terms.acceptances()
                        .forEach(each -> releases.accepted(each.person(), each.outlet(), each.shownIn(), each.at()));
                yield Prepared.NOTHING;
            }
            case Given.Words words -> {
                releases.keep(words.names(), words.topics());
                yield Prepared.NOTHING;
            }
            case Given.Duty duty -> {
                releases.putOnDuty(duty.duty(), duty.from());
                yield Prepared.NOTHING;
            }
            case Given.Registered registered -> {
                registry.register(registered.outlets());
                yield Prepared.NOTHING;
            }
            case Given.Applications handedIn -> {
                applications.open(handedIn.edition());
                yield new Prepared(
                        Map.of(),
                        handedIn.applications().stream()
                                .map(each -> applications.take(each).toString())
                                .toList());
            }
            case Given.ListOfPeople list -> {
                applications.open(list.edition());
                yield new Prepared(
                        Map.of(),
                        List.of(lists.take(new ListImport.Given(
                                        list.edition().key(),
                                        "focal@instance.example",
                                        Language.ENGLISH,
                                        list.form(),
                                        new ByteArrayInputStream(
                                                Base64.getDecoder().decode(list.letter())),
                                        list.handedIn(),
                                        List.of()))
                                .toString()));
            }
            case Given.FoundAgain asked -> new Prepared(Map.of(), linksOf(asked));
            case Given.Breach breach ->
                new Prepared(Map.of(), List.of(breaches.take(breach.file()).toString()));
            case Given.Suspension suspension -> {
                rights.suspend(suspension.person(), Optional.empty());
                yield Prepared.NOTHING;
            }
            case Given.End end -> {
                rights.end(end.person());
                yield Prepared.NOTHING;
            }
            case Given.Proposals proposals -> {
                proposals.outlets().forEach(each -> outlets.propose(each, Language.ENGLISH));
                yield Prepared.NOTHING;
            }
        });
    }

    /** What leads somewhere in the letter, as it would go out now. */
    private List<String> linksOf(Given.FoundAgain asked) {
        return writers.stream()
                .filter(writer -> writer.kind().equals(FOUND_AGAIN))
                .flatMap(writer -> writer.write(Letter.of(FOUND_AGAIN, "begun", asked.application())).stream())
                .flatMap(letter -> letter.parts().stream())
                .flatMap(part -> part instanceof WrittenLetter.Link link ? Stream.of(link.path()) : Stream.empty())
                .toList();
    }

    private Map<String, UUID> open(Given.Accounts people) {
        var hash = accounts.hashOf(people.password());
        var opened = new LinkedHashMap<String, UUID>();
        people.accounts()
                .forEach(each -> opened.put(
                        each.username(),
                        accounts.open(new ImportedAccount(
                                each.username(), each.name(), each.roles(), each.outlet(), each.preferences(), hash))));
        return opened;
    }
}
