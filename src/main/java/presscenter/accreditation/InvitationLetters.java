package presscenter.accreditation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.mail.Letter;
import presscenter.mail.LetterWriter;
import presscenter.mail.WrittenLetter;
import presscenter.mail.WrittenLetter.Link;
import presscenter.mail.WrittenLetter.Paragraph;
import presscenter.security.Outlet;

/**
 * Invites somebody whom a list names to an application of their own, in their language (A9). It says who named them,
 * for which outlet, and that they may decline.
 */
@Component
class InvitationLetters implements LetterWriter {
    static final String KIND = "accreditation-invited";

    /** After these some mail programs make a link of what follows, and a stranger wrote it. */
    private static final Pattern INSIDE_A_WORD = Pattern.compile("[.。．｡](?=\\S)");

    private final Applications applications;
    private final PeopleLists lists;
    private final Editions editions;
    private final OutletRegistry outlets;
    private final ApplicantsKeyring keyring;
    private final Messages messages;
    private final Times times;
    private final Clock clock;

    InvitationLetters(
            Applications applications,
            PeopleLists lists,
            Editions editions,
            OutletRegistry outlets,
            ApplicantsKeyring keyring,
            Messages messages,
            Times times,
            Clock clock) {
        this.applications = applications;
        this.lists = lists;
        this.editions = editions;
        this.outlets = outlets;
        this.keyring = keyring;
        this.messages = messages;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Needless to whoever has handed in by now, or declined. */
    @Override
    @Transactional
    public Optional<WrittenLetter> write(Letter letter) {
        return applications
                .findById(UUID.fromString(letter.about().getFirst()))
                .filter(application -> application.state() == ApplicationState.DRAFT)
                .flatMap(application -> application
                        .list()
                        .flatMap(number -> lists.findByNumber(number.toString()))
                        .map(list -> written(application, list)));
    }

    private WrittenLetter written(Application application, PeopleList list) {
        var language = application.language();
        var edition = editions.findById(application.edition()).orElseThrow().facts();
        var called = edition.name().nearest(language).orElse(edition.key());
        return new WrittenLetter(
                application.address(),
                language,
                messages.get(language, "accreditation.invited.subject", called),
                List.of(
                        new Paragraph(messages.get(
                                language,
                                "accreditation.invited",
                                INSIDE_A_WORD.matcher(list.form().name()).replaceAll(". "),
                                outlet(list, language),
                                called)),
                        new Paragraph(messages.get(
                                language, "accreditation.invited.own", times.until(edition.deadline(), language))),
                        new Link(
                                messages.get(language, "accreditation.invited.open"),
                                ApplicantsAddress.LINK
                                        + keyring.forLetter(
                                                application.id(),
                                                clock.instant().truncatedTo(ChronoUnit.MILLIS))),
                        new Paragraph(messages.get(language, "accreditation.invited.once")),
                        new Link(messages.get(language, "accreditation.invited.find"), ApplicantsAddress.FIND)));
    }

    private String outlet(PeopleList list, Language language) {
        return list.form()
                .outlet()
                .key()
                .flatMap(outlets::outlet)
                .map(Outlet::name)
                .flatMap(name -> name.nearest(language))
                .orElseThrow();
    }
}
