package presscenter.accreditation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import presscenter.accreditation.ApplicationForm.Technical;
import presscenter.mail.Letter;
import presscenter.mail.Outbox;

/**
 * Gives each person of a list that is handed in an application of their own, in which edition, outlet and letter are
 * there already, and invites them to it (A9). Always within its caller's transaction.
 */
@Component
class Inviting {
    /** Upon which the limits for whoever applies alone do not count. */
    private static final String BEGUN_FROM = ApplicantsKeyring.hash("list");

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_LETTERS = 5;

    private final ListContents contents;
    private final Applications applications;
    private final Outbox outbox;
    private final RandomGenerator random;
    private final ApplicationEventPublisher events;

    Inviting(
            ListContents contents,
            Applications applications,
            Outbox outbox,
            RandomGenerator random,
            ApplicationEventPublisher events) {
        this.contents = contents;
        this.applications = applications;
        this.outbox = outbox;
        this.random = random;
        this.events = events;
    }

    void invite(PeopleList list, Instant now) {
        var people = contents.people(list);
        for (var row : people) {
            var application = applications.save(application(list, row.person(), ApplicationNumber.random(random), now));
            row.applies(application.id());
            if (applications.countOfAddress(application.address(), now.minus(WINDOW)) <= MOST_LETTERS) {
                outbox.put(Letter.of(InvitationLetters.KIND, application.id()));
            }
        }
        events.publishEvent(
                new ListHandedIn(list.number(), list.form().outlet().key().orElseThrow(), people.size()));
        outbox.put(Letter.of(FocalLetters.KIND, FocalLetters.HANDED_IN, list.id()));
    }

    /** A draft of this person's own, under the list's letter. */
    static Application application(PeopleList list, NamedPerson person, ApplicationNumber number, Instant now) {
        var application = new Application(
                UUID.randomUUID(),
                number,
                list.edition(),
                person.reachedAt().orElseThrow(),
                person.language(),
                BEGUN_FROM,
                now);
        application.write(form(list, person));
        application.isNamedIn(list.number());
        return application;
    }

    private static ApplicationForm form(PeopleList list, NamedPerson person) {
        return new ApplicationForm(
                person.name(),
                "",
                person.as(),
                "",
                "",
                list.form().outlet(),
                "",
                list.form().signatory(),
                Set.of(),
                Optional.empty(),
                Technical.none());
    }
}
