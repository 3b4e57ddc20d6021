package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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
import presscenter.release.NotReady.Urgency;
import presscenter.role.Role;
import presscenter.security.Colleagues;
import presscenter.security.Colleagues.Colleague;
import presscenter.security.Correspondents;
import presscenter.security.Correspondents.Correspondent;
import presscenter.security.SystemActor;

/**
 * Warns the officers by letter, too, of what will not lift at its time: a day before, an hour before, and when it did
 * not (E20). Once each; and when the letter is sent it is asked again, so that what was approved, extended or held
 * meanwhile warns nobody (E40). It carries the number, the embargo line and the address, and no word of a text (E46).
 */
@Component
class WarningLetters implements LetterWriter {
    private static final Logger LOG = LoggerFactory.getLogger(WarningLetters.class);
    private static final String KIND = "release-not-ready";

    /** The ids of a letter to one receiver: release, urgency, lift, person. */
    private static final int TO_ONE = 4;

    private final LiftWarnings warnings;
    private final Outbox outbox;
    private final Colleagues colleagues;
    private final Correspondents correspondents;
    private final SystemActor system;
    private final Messages messages;
    private final Times times;
    private final TransactionTemplate transaction;

    WarningLetters(
            LiftWarnings warnings,
            Outbox outbox,
            Colleagues colleagues,
            Correspondents correspondents,
            SystemActor system,
            Messages messages,
            Times times,
            PlatformTransactionManager transactions) {
        this.warnings = warnings;
        this.outbox = outbox;
        this.colleagues = colleagues;
        this.correspondents = correspondents;
        this.system = system;
        this.messages = messages;
        this.times = times;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void cameDue(MomentCame moment) {
        look();
    }

    /** Also what became due while nobody looked, or was planned for so soon that no moment came. */
    @Scheduled(fixedDelay = 60_000)
    void look() {
        warnings.unwarned().forEach(number -> {
            try {
                transaction.executeWithoutResult(
                        warning -> warnings.warn(number).ifPresent(due -> outbox.putQuietly(letter(due))));
            } catch (RuntimeException failed) {
                // Kind and number only (S10); it is tried again with the next look.
                LOG.error(
                        "release.not-warned number={} {}",
                        number,
                        failed.getClass().getName());
            }
        });
    }

    private static Letter letter(NotReady due) {
        return Letter.of(KIND, due.number(), due.urgency(), due.lift().toEpochMilli());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> each(Letter letter) {
        if (letter.about().size() == TO_ONE) {
            return List.of(letter);
        }
        var officers = all(PRESS_OFFICER, EDITOR);
        var concerned = due(letter)
                .map(due -> warnings.concerned(due.number(), due.urgency(), all(EDITOR)).stream()
                        .filter(officers::contains)
                        .collect(Collectors.toSet()))
                .filter(some -> !some.isEmpty())
                .orElse(officers);
        return concerned.stream()
                .map(person -> Letter.of(
                        KIND,
                        Stream.concat(letter.about().stream(), Stream.of(person))
                                .toArray()))
                .toList();
    }

    private Set<UUID> all(Role... roles) {
        return system.asApplication(() -> Stream.of(roles)
                .flatMap(role -> colleagues.with(role).stream())
                .map(Colleague::id)
                .collect(Collectors.toSet()));
    }

    /** What the letter tells, if it is so still. */
    private Optional<NotReady> due(Letter letter) {
        return ReleaseNumber.parse(letter.about().get(0))
                .flatMap(warnings::of)
                .filter(now -> now.urgency() == Urgency.valueOf(letter.about().get(1)))
                .filter(now -> now.lift()
                        .equals(Instant.ofEpochMilli(
                                Long.parseLong(letter.about().get(2)))));
    }

    @Override
    public Optional<WrittenLetter> write(Letter letter) {
        var person = UUID.fromString(letter.about().getLast());
        return due(letter)
                .filter(due -> all(PRESS_OFFICER, EDITOR).contains(person))
                .flatMap(due -> correspondents.find(person).map(officer -> written(officer, due)));
    }

    private WrittenLetter written(Correspondent officer, NotReady due) {
        var language = officer.language();
        var number = due.number().toString();
        var line = messages.get(language, "release.reading.embargo", times.untilInFull(due.lift(), language));
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(line));
        parts.add(new Paragraph(messages.get(
                language,
                "release.desk.unready." + due.urgency().name().toLowerCase(Locale.ROOT),
                number,
                missing(due, language))));
        parts.add(new Paragraph(messages.get(language, "release.letter.unready.how")));
        parts.add(new Link(
                messages.get(language, "release.desk.unready.way"),
                "/desk/releases/" + number + "/" + due.source().tag()));
        return new WrittenLetter(
                officer.address(),
                language,
                messages.get(language, "release.letter.unready.subject", line, number),
                parts);
    }

    private String missing(NotReady due, Language language) {
        return due.missing().isEmpty()
                ? messages.get(language, "release.desk.unready.facts")
                : due.missing().stream().map(Language::ownName).collect(Collectors.joining(", "));
    }
}
