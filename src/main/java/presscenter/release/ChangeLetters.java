package presscenter.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import presscenter.audit.ReaderLog;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.mail.Letter;
import presscenter.mail.LetterWriter;
import presscenter.mail.Outbox;
import presscenter.mail.WrittenLetter;
import presscenter.mail.WrittenLetter.Link;
import presscenter.mail.WrittenLetter.Paragraph;
import presscenter.mail.WrittenLetter.Part;
import presscenter.release.SinceRead.What;
import presscenter.security.Correspondents;
import presscenter.security.Correspondents.Correspondent;

/**
 * Tells by letter everyone who opened a release what was decided about it (E18): the old time, the new time, the
 * reason, the address, and no word of the text (E46). Whether they may know of it is asked when the letter is sent
 * (E40).
 */
@Component
class ChangeLetters implements LetterWriter {
    private static final String KIND = "release-changed";

    /** The ids of a letter to one receiver: release, what happened, person. */
    private static final int TO_ONE = 3;

    private final Outbox outbox;
    private final ReaderLog log;
    private final SinceReading since;
    private final Correspondents correspondents;
    private final Messages messages;
    private final Times times;

    ChangeLetters(
            Outbox outbox,
            ReaderLog log,
            SinceReading since,
            Correspondents correspondents,
            Messages messages,
            Times times) {
        this.outbox = outbox;
        this.log = log;
        this.since = since;
        this.correspondents = correspondents;
        this.messages = messages;
        this.times = times;
    }

    /** In the transaction of what is decided: one letter, however many opened; it is dealt when its turn comes. */
    @EventListener
    void decided(ReleaseEvent.OfOne event) {
        what(event).ifPresent(what -> put(Letter.of(KIND, event.number(), what), what));
    }

    @EventListener
    void noticed(NoticeGiven event) {
        var what = switch (event.kind()) {
            case CORRECTION -> Optional.of(What.CORRECTED);
            case CLARIFICATION -> Optional.of(What.CLARIFIED);
            case WITHDRAWN -> Optional.<What>empty(); // the decision tells of it
        };
        what.ifPresent(each -> put(Letter.of(KIND, event.number(), each), each));
    }

    @EventListener
    void decided(HeldWithAll event) {
        var what = event.ended() ? What.HOLD_ENDED : What.HELD;
        put(Letter.of(KIND, event.number(), what), what);
    }

    private void put(Letter letter, What what) {
        switch (what) {
            case EXTENDED, HELD, HOLD_ENDED, WITHDRAWN -> outbox.putQuietly(letter); // it may not be out
            case LIFTED_EARLY, DELIVERED, REPLACED, CORRECTED, CLARIFIED -> outbox.put(letter);
        }
    }

    /** What readers are told of; empty for what is the desk's own. */
    private static Optional<What> what(ReleaseEvent.OfOne event) {
        return switch (event) {
            case ReleaseEvent.EmbargoExtended extended -> Optional.of(What.EXTENDED);
            case ReleaseEvent.LiftedEarly early -> Optional.of(What.LIFTED_EARLY);
            case ReleaseEvent.ReleaseHeld held -> Optional.of(What.HELD);
            case ReleaseEvent.HoldEnded ended -> Optional.of(What.HOLD_ENDED);
            case ReleaseEvent.SpeechDelivered delivered -> Optional.of(What.DELIVERED);
            case ReleaseEvent.ReleaseWithdrawn withdrawn -> Optional.of(What.WITHDRAWN);
            case ReleaseEvent.ReleaseReplaced replaced -> Optional.of(What.REPLACED);
            default -> Optional.empty();
        };
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> each(Letter letter) {
        var about = letter.about();
        return about.size() == TO_ONE
                ? List.of(letter)
                : log.whoKnows(about.getFirst()).stream()
                        .map(person -> Letter.of(KIND, about.getFirst(), about.getLast(), person))
                        .toList();
    }

    @Override
    public Optional<WrittenLetter> write(Letter letter) {
        var number = ReleaseNumber.parse(letter.about().get(0)).orElseThrow();
        var what = What.valueOf(letter.about().get(1));
        return correspondents
                .find(UUID.fromString(letter.about().get(2)))
                .filter(person -> !person.reader().staff())
                .flatMap(person -> {
                    var known = since.to(person.reader(), number);
                    return known.changes().stream()
                            .filter(change -> change.what() == what)
                            .max(Comparator.comparing(SinceRead::at))
                            .map(change -> written(person, known.embargo(), change));
                });
    }

    private WrittenLetter written(Correspondent person, Optional<UnderEmbargo> embargo, SinceRead change) {
        var language = person.language();
        var number = change.number().toString();
        var line = embargo.map(new EmbargoLine(messages, times, language)::of);
        var parts = new ArrayList<Part>();
        line.map(Paragraph::new).ifPresent(parts::add);
        parts.add(new Paragraph(messages.get(language, "release.letter.changed", number)));
        parts.add(new Paragraph(new SinceInWords(messages, times, language).of(change)));
        parts.add(new Link(
                messages.get(language, "release.letter.open"),
                new ReleaseLink(change.number(), Optional.empty()).path()));
        return new WrittenLetter(
                person.address(),
                language,
                line.map(each -> messages.get(language, "release.letter.subject.embargo", each, number))
                        .orElseGet(() -> messages.get(language, "release.letter.subject", number)),
                parts);
    }
}
