package presscenter.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.mail.Letter;
import presscenter.mail.LetterWriter;
import presscenter.mail.WrittenLetter;
import presscenter.mail.WrittenLetter.Link;
import presscenter.mail.WrittenLetter.Paragraph;
import presscenter.mail.WrittenLetter.Part;

/**
 * The letters by which an interrupted application is found again (A4): one when it is begun, one whenever somebody asks
 * for it. The link is made when the letter is written, and works once, for a day (A21).
 */
@Component
class FindAgainLetters implements LetterWriter {
    static final String KIND = "accreditation-found-again";

    /** About an application that was begun. */
    static final String BEGUN = "begun";

    /** About a request, by an address. */
    static final String ASKED = "asked";

    /** Of so many, the newest: nobody has more of interest. */
    private static final int MOST = 5;

    private final Applications applications;
    private final Editions editions;
    private final LinkRequests requests;
    private final ApplicantsKeyring keyring;
    private final Messages messages;
    private final Clock clock;

    FindAgainLetters(
            Applications applications,
            Editions editions,
            LinkRequests requests,
            ApplicantsKeyring keyring,
            Messages messages,
            Clock clock) {
        this.applications = applications;
        this.editions = editions;
        this.requests = requests;
        this.keyring = keyring;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Optional<WrittenLetter> write(Letter letter) {
        var id = UUID.fromString(letter.about().getLast());
        return switch (letter.about().getFirst()) {
            case BEGUN -> applications.findById(id).map(application -> written(List.of(application), BEGUN));
            case ASKED ->
                requests.findById(id)
                        .map(request -> applications.ofAddress(request.address()).stream()
                                .filter(application -> application.state() != ApplicationState.EXPIRED)
                                .limit(MOST)
                                .toList())
                        .filter(found -> !found.isEmpty())
                        .map(found -> written(found, ASKED));
            default -> Optional.empty();
        };
    }

    private WrittenLetter written(List<Application> found, String why) {
        var newest = found.getFirst();
        var language = newest.language();
        var now = now();
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(messages.get(language, "accreditation.letter." + why)));
        for (var application : found) {
            parts.add(new Link(
                    messages.get(
                            language,
                            "accreditation.letter.open",
                            application.number(),
                            edition(application, language)),
                    ApplicantsAddress.LINK + keyring.forLetter(application.id(), now)));
        }
        parts.add(new Paragraph(messages.get(language, "accreditation.letter.once")));
        return new WrittenLetter(
                newest.address(), language, messages.get(language, "accreditation.letter.subject"), parts);
    }

    private String edition(Application application, Language language) {
        return editions.findById(application.edition())
                .orElseThrow()
                .facts()
                .name()
                .nearest(language)
                .orElse(application.edition());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
