package presscenter.breach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.OutletRegistry;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.mail.Letter;
import presscenter.mail.LetterWriter;
import presscenter.mail.Outbox;
import presscenter.mail.WrittenLetter;
import presscenter.mail.WrittenLetter.Link;
import presscenter.mail.WrittenLetter.Paragraph;
import presscenter.mail.WrittenLetter.Part;
import presscenter.security.Correspondents;
import presscenter.security.Correspondents.Correspondent;

/**
 * Tells whoever a measure is against, in their language, what was decided, why, until when, and how to appeal (E29):
 * the person, or everybody who works for the outlet, whose records hold no mail address of its own. It names neither
 * the release, which may be hidden still, nor who reported it.
 */
@Component
class ToldOfMeasures implements LetterWriter {
    static final String KIND = "breach-told";

    /** A letter about so many things goes to one person: measure, what became of it, person. */
    private static final int TO_ONE = 3;

    private final Outbox outbox;
    private final Measures measures;
    private final BreachFiles files;
    private final Appeals appeals;
    private final OutletRegistry outlets;
    private final Correspondents people;
    private final Messages messages;
    private final Times times;

    ToldOfMeasures(
            Outbox outbox,
            Measures measures,
            BreachFiles files,
            Appeals appeals,
            OutletRegistry outlets,
            Correspondents people,
            Messages messages,
            Times times) {
        this.outbox = outbox;
        this.measures = measures;
        this.files = files;
        this.appeals = appeals;
        this.outlets = outlets;
        this.people = people;
        this.messages = messages;
        this.times = times;
    }

    /** In the transaction of what happened. */
    @EventListener
    void passed(MeasurePassed passed) {
        switch (passed.to()) {
            case IN_FORCE, UPHELD, LIFTED ->
                outbox.putQuietly(Letter.of(KIND, passed.measure(), passed.to().name()));
            case PROPOSED, DISMISSED, APPEALED -> {}
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Letter> each(Letter letter) {
        if (letter.about().size() == TO_ONE) {
            return List.of(letter);
        }
        var measure = measures.findById(UUID.fromString(letter.about().getFirst()));
        return measure.map(Measure::against).stream()
                .flatMap(against -> switch (against) {
                    case Suspect.OnePerson one -> List.of(one.id()).stream();
                    case Suspect.WholeOutlet outlet -> people.ofOutlet(outlet.key()).stream();
                })
                .map(person ->
                        Letter.of(KIND, letter.about().get(0), letter.about().get(1), person))
                .toList();
    }

    @Override
    @Transactional
    public Optional<WrittenLetter> write(Letter letter) {
        var about = letter.about();
        if (about.size() < TO_ONE) {
            return Optional.empty();
        }
        var person = UUID.fromString(about.get(2));
        var told = MeasureState.valueOf(about.get(1));
        return measures.findById(UUID.fromString(about.getFirst()))
                .filter(measure -> told == MeasureState.LIFTED || measure.state() != MeasureState.LIFTED)
                .flatMap(measure -> people.ofAccount(person).map(to -> written(measure, told, person, to)));
    }

    private WrittenLetter written(Measure measure, MeasureState told, UUID person, Correspondent to) {
        var language = to.language();
        var number = files.findById(measure.file()).orElseThrow().number();
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(what(measure, told, language)));
        var reason = told == MeasureState.IN_FORCE ? Optional.of(measure.reason()) : measure.answer();
        reason.map(why -> words(why, language))
                .map(why -> messages.get(language, "breach.told.why", why))
                .map(Paragraph::new)
                .ifPresent(parts::add);
        if (told != MeasureState.LIFTED) {
            parts.add(new Paragraph(messages.get(
                    language,
                    "breach.told.until",
                    times.date(times.day(measure.until().minusMillis(1)), language))));
        }
        if (told == MeasureState.IN_FORCE) {
            parts.add(new Paragraph(messages.get(language, "breach.told.how-to-appeal")));
            parts.add(new Link(messages.get(language, "breach.told.appeal"), appeals.issue(measure.id(), person)));
        }
        return new WrittenLetter(to.address(), language, messages.get(language, "breach.told.subject", number), parts);
    }

    private String what(Measure measure, MeasureState told, Language language) {
        var key = "breach.told." + told.code() + "." + measure.rung().name().toLowerCase(java.util.Locale.ROOT);
        return switch (measure.against()) {
            case Suspect.OnePerson _ -> messages.get(language, key);
            case Suspect.WholeOutlet outlet ->
                messages.get(
                        language,
                        key + ".outlet",
                        outlets.outlet(outlet.key())
                                .flatMap(found -> found.name().nearest(language))
                                .orElse(outlet.key()));
        };
    }

    private String words(Reason reason, Language language) {
        return reason.isPrepared() ? messages.get(language, reason.text()) : reason.text();
    }
}
