package presscenter.accreditation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.mail.Letter;
import presscenter.mail.LetterWriter;
import presscenter.mail.Outbox;
import presscenter.mail.WrittenLetter;
import presscenter.mail.WrittenLetter.Link;
import presscenter.mail.WrittenLetter.Paragraph;

/** Announces the end of an accreditation to its person, and how to go on (A14). */
@Component
class EndingLetters implements LetterWriter {
    static final String KIND = "accreditation-ending";

    private final Outbox outbox;
    private final Applications applications;
    private final Messages messages;
    private final Times times;
    private final Clock clock;

    EndingLetters(Outbox outbox, Applications applications, Messages messages, Times times, Clock clock) {
        this.outbox = outbox;
        this.applications = applications;
        this.messages = messages;
        this.times = times;
        this.clock = clock;
    }

    /** In the transaction that notes that it was announced. */
    void put(Application application) {
        outbox.put(Letter.of(KIND, application.id()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Needless to whoever is not accredited any more, or whose term is over by now (E40). */
    @Override
    @Transactional(readOnly = true)
    public Optional<WrittenLetter> write(Letter letter) {
        return applications
                .findById(UUID.fromString(letter.about().getFirst()))
                .filter(application -> application.endsSoonAfter(clock.instant()))
                .map(this::written);
    }

    private WrittenLetter written(Application application) {
        var language = application.language();
        var day = times.day(application.grantedUntil().orElseThrow().minusMillis(1));
        return new WrittenLetter(
                application.address(),
                language,
                messages.get(language, "accreditation.ending.subject"),
                List.of(
                        new Paragraph(messages.get(
                                language,
                                "accreditation.ending.until",
                                application.number(),
                                times.date(day, language))),
                        new Paragraph(messages.get(language, "accreditation.ending.go-on")),
                        new Link(messages.get(language, "accreditation.ending.apply"), ApplicantsAddress.RENEW)));
    }
}
