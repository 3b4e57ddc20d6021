package presscenter.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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
 * The letters to the focal point of an outlet: when a list is begun, when it is handed in, and whenever somebody asks
 * for it. Their link works once, for a day (A21), and shows that the address is theirs.
 */
@Component
class FocalLetters implements LetterWriter {
    static final String KIND = "accreditation-list";

    /** About a list that was begun. */
    static final String BEGUN = "begun";

    /** About a list that was handed in. */
    static final String HANDED_IN = "handed-in";

    /** About a request, by an address. */
    static final String ASKED = "asked";

    /** Of so many, the newest: nobody has more of interest. */
    private static final int MOST = 5;

    private final PeopleLists lists;
    private final Editions editions;
    private final LinkRequests requests;
    private final ApplicantsKeyring keyring;
    private final Messages messages;
    private final Clock clock;

    FocalLetters(
            PeopleLists lists,
            Editions editions,
            LinkRequests requests,
            ApplicantsKeyring keyring,
            Messages messages,
            Clock clock) {
        this.lists = lists;
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
            case BEGUN, HANDED_IN ->
                lists.take(id).map(list -> written(List.of(list), letter.about().getFirst()));
            case ASKED ->
                requests.findById(id)
                        .map(request -> lists.ofAddress(request.address(), Limit.of(MOST)))
                        .filter(found -> !found.isEmpty())
                        .map(found -> written(found, ASKED));
            default -> Optional.empty();
        };
    }

    private WrittenLetter written(List<PeopleList> found, String why) {
        var newest = found.getFirst();
        var language = newest.language();
        var now = now();
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(messages.get(language, "accreditation.list.letter." + why)));
        for (var list : found) {
            var token = keyring.token();
            list.isSent(ApplicantsKeyring.hash(token), now);
            parts.add(new Link(
                    messages.get(language, "accreditation.list.letter.open", list.number(), edition(list, language)),
                    ApplicantsAddress.LIST_LINK + token));
        }
        parts.add(new Paragraph(messages.get(language, "accreditation.letter.once")));
        return new WrittenLetter(
                newest.address(), language, messages.get(language, "accreditation.list.letter.subject"), parts);
    }

    private String edition(PeopleList list, Language language) {
        return editions.findById(list.edition())
                .orElseThrow()
                .facts()
                .name()
                .nearest(language)
                .orElse(list.edition());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
