package presscenter.accreditation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
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
import presscenter.mail.WrittenLetter.Part;
import presscenter.security.GivenRole;
import presscenter.security.Rights;
import presscenter.security.SystemActor;

/** Tells applicants, in their language, what became of their application and why (A3). */
@Component
class ToldLetters implements LetterWriter {
    static final String KIND = "accreditation-told";

    private final Outbox outbox;
    private final Applications applications;
    private final Passages passages;
    private final ApplicantsKeyring keyring;
    private final Rights rights;
    private final SystemActor system;
    private final Messages messages;
    private final Times times;
    private final Clock clock;

    ToldLetters(
            Outbox outbox,
            Applications applications,
            Passages passages,
            ApplicantsKeyring keyring,
            Rights rights,
            SystemActor system,
            Messages messages,
            Times times,
            Clock clock) {
        this.outbox = outbox;
        this.applications = applications;
        this.passages = passages;
        this.keyring = keyring;
        this.rights = rights;
        this.system = system;
        this.messages = messages;
        this.times = times;
        this.clock = clock;
    }

    /** In the transaction of what happened. */
    @EventListener
    void passed(ApplicationPassed passed) {
        outbox.put(Letter.of(KIND, passed.passage()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Optional<WrittenLetter> write(Letter letter) {
        return passages.findById(UUID.fromString(letter.about().getFirst()))
                .flatMap(passage -> applications
                        .findById(passage.application())
                        .map(application -> written(application, passage.told())));
    }

    private WrittenLetter written(Application application, Passed passed) {
        var language = application.language();
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(messages.get(language, "accreditation.told." + became(passed), application.number())));
        passed.remark()
                .filter(remark -> passed.officer().isPresent() || remark.isPrepared())
                .map(remark -> remark.isPrepared() ? messages.get(language, remark.text()) : remark.text())
                .map(Paragraph::new)
                .ifPresent(parts::add);
        if (passed.to() == ApplicationState.APPROVED) {
            application
                    .grantedUntil()
                    .map(until -> messages.get(
                            language,
                            "accreditation.told.until",
                            times.date(times.day(until.minusMillis(1)), language)))
                    .map(Paragraph::new)
                    .ifPresent(parts::add);
        }
        if (passed.to() == ApplicationState.APPROVED) {
            application
                    .person()
                    .flatMap(this::firstPassword)
                    .map(path -> new Link(messages.get(language, "accreditation.told.password"), path))
                    .ifPresent(parts::add);
        }
        parts.add(new Link(
                messages.get(language, "accreditation.letter.see"),
                ApplicantsAddress.LINK
                        + keyring.forLetter(application.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS))));
        parts.add(new Paragraph(messages.get(language, "accreditation.letter.once")));
        return new WrittenLetter(
                application.address(),
                language,
                messages.get(language, "accreditation.told.subject", application.number()),
                parts);
    }

    /** An end of what was never granted is no end of an accreditation. */
    private static String became(Passed passed) {
        return passed.to() == ApplicationState.EXPIRED && passed.from().isToBeDecided()
                ? "undecided"
                : passed.to().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For whoever has none yet and reads nothing under embargo; made anew each time that the letter is written. */
    private Optional<String> firstPassword(UUID person) {
        return system.asApplication(() -> rights.standing(person)
                .filter(rightful -> !rightful.hasPassword()
                        && rightful.embargo().isEmpty()
                        && rightful.suspension().isEmpty()
                        && rightful.newsroom()
                                .filter(role -> role.state() == GivenRole.State.HELD)
                                .isPresent())
                .map(rightful -> rights.invitation(person)));
    }
}
