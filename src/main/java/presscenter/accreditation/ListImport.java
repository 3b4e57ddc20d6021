package presscenter.accreditation;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.ApplicationImport.Imported;
import presscenter.language.Language;
import presscenter.media.FileChecks;
import presscenter.role.HasRole;
import presscenter.security.Username;

/**
 * Takes lists as they were handed in elsewhere, for the demonstration. Only the application itself may; nobody is
 * written to about what is long past, and no browser holds them.
 */
@Service
@Transactional
public class ListImport {
    private final PeopleLists lists;
    private final NamedRows rows;
    private final ListContents contents;
    private final Applications applications;
    private final ApplicationImport door;
    private final ApplicantsKeyring keyring;
    private final FileChecks checks;
    private final RandomGenerator random;
    private final ApplicationEventPublisher events;

    ListImport(
            PeopleLists lists,
            NamedRows rows,
            ListContents contents,
            Applications applications,
            ApplicationImport door,
            ApplicantsKeyring keyring,
            FileChecks checks,
            RandomGenerator random,
            ApplicationEventPublisher events) {
        this.lists = lists;
        this.rows = rows;
        this.contents = contents;
        this.applications = applications;
        this.door = door;
        this.keyring = keyring;
        this.checks = checks;
        this.random = random;
        this.events = events;
    }

    /**
     * A list as it is given.
     *
     * @param form with the key of a registered outlet
     * @param letter to be read once; checked like one that is handed in
     * @param people in its order
     */
    public record Given(
            String edition,
            String address,
            Language language,
            ListForm form,
            InputStream letter,
            Instant handedIn,
            List<Member> people) {
        public Given {
            people = List.copyOf(people);
        }
    }

    /**
     * Somebody whom it names.
     *
     * @param application as it was handed in, without a letter of its own; empty if it is not
     * @param declined whether somebody who did not hand in does not come
     */
    public record Member(NamedPerson person, Optional<Imported> application, boolean declined) {}

    /** Takes one, with the applications of its people. */
    @HasRole({})
    public ListNumber take(Given given) {
        var list = lists.save(new PeopleList(
                UUID.randomUUID(),
                ListNumber.random(random),
                given.edition(),
                Username.of(given.address()),
                given.language(),
                ApplicantsKeyring.hash("import"),
                ApplicantsKeyring.hash(keyring.token()),
                given.handedIn()));
        list.write(given.form());
        contents.keep(list, checks.check(given.letter(), DocumentKind.LETTER.allowed()), given.handedIn());
        list.handIn(given.handedIn());
        for (int place = 0; place < given.people().size(); place++) {
            var member = given.people().get(place);
            var application = application(list, member, given.handedIn());
            application.isNamedIn(list.number());
            var row = new NamedRow(list.id(), place, member.person());
            row.applies(application.id());
            rows.save(row);
        }
        events.publishEvent(new ListHandedIn(
                list.number(),
                given.form().outlet().key().orElseThrow(),
                given.people().size()));
        return list.number();
    }

    private Application application(PeopleList list, Member member, Instant at) {
        return member.application()
                .map(door::take)
                .flatMap(number -> applications.findByNumber(number.toString()))
                .orElseGet(() -> {
                    var invited = applications.save(
                            Inviting.application(list, member.person(), ApplicationNumber.random(random), at));
                    if (member.declined()) {
                        invited.withdraw(at);
                    }
                    return invited;
                });
    }
}
