package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import presscenter.audit.AlarmDesk;
import presscenter.audit.AlarmRaised;
import presscenter.audit.ReadingAlarm;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.mail.Letter;
import presscenter.mail.LetterWriter;
import presscenter.mail.Outbox;
import presscenter.mail.WrittenLetter;
import presscenter.mail.WrittenLetter.Link;
import presscenter.mail.WrittenLetter.Paragraph;
import presscenter.security.Colleagues;
import presscenter.security.Colleagues.Colleague;
import presscenter.security.Colleagues.KnownReader;
import presscenter.security.Correspondents;
import presscenter.security.Correspondents.Correspondent;
import presscenter.security.SystemActor;

/**
 * Tells officers and editors by letter that somebody reads under embargo in an unusual way (E42): who, for which outlet
 * and how much, and of no release. Once for each incident; when it is sent it is asked whether anybody has looked after
 * it by now (E40).
 */
@Component
class AlarmLetters implements LetterWriter {
    private static final String KIND = "reading-alarm";

    /** The ids of a letter to one receiver: alarm, person. */
    private static final int TO_ONE = 2;

    private final Outbox outbox;
    private final AlarmDesk alarms;
    private final Colleagues colleagues;
    private final Correspondents correspondents;
    private final SystemActor system;
    private final Messages messages;
    private final Times times;

    AlarmLetters(
            Outbox outbox,
            AlarmDesk alarms,
            Colleagues colleagues,
            Correspondents correspondents,
            SystemActor system,
            Messages messages,
            Times times) {
        this.outbox = outbox;
        this.alarms = alarms;
        this.colleagues = colleagues;
        this.correspondents = correspondents;
        this.system = system;
        this.messages = messages;
        this.times = times;
    }

    /** In the transaction that raises it. */
    @EventListener
    void raised(AlarmRaised raised) {
        outbox.putQuietly(Letter.of(KIND, raised.alarm()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> each(Letter letter) {
        return letter.about().size() == TO_ONE
                ? List.of(letter)
                : officers().stream()
                        .map(person -> Letter.of(KIND, letter.about().getFirst(), person))
                        .toList();
    }

    private Set<UUID> officers() {
        return system.asApplication(() -> Stream.of(PRESS_OFFICER, EDITOR)
                .flatMap(role -> colleagues.with(role).stream())
                .map(Colleague::id)
                .collect(Collectors.toSet()));
    }

    @Override
    public Optional<WrittenLetter> write(Letter letter) {
        var person = UUID.fromString(letter.about().getLast());
        return alarms.find(UUID.fromString(letter.about().getFirst()))
                .filter(alarm -> officers().contains(person))
                .flatMap(alarm -> correspondents.find(person).map(officer -> written(officer, alarm)));
    }

    private WrittenLetter written(Correspondent officer, ReadingAlarm alarm) {
        var language = officer.language();
        return new WrittenLetter(
                officer.address(),
                language,
                messages.get(language, "release.letter.reading.subject"),
                List.of(
                        new Paragraph(said(alarm, language)),
                        new Paragraph(messages.get(language, "release.desk.reading.how")),
                        new Link(messages.get(language, "release.letter.reading.open"), "/desk")));
    }

    private String said(ReadingAlarm alarm, Language language) {
        var known = Optional.ofNullable(system.asApplication(
                () -> colleagues.readers(Set.of(alarm.person())).get(alarm.person())));
        return messages.get(
                language,
                "release.desk.reading."
                        + alarm.sign().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                known.map(KnownReader::name)
                        .orElseGet(() -> messages.get(
                                language,
                                "release.readers.unknown",
                                alarm.person().toString())),
                outlet(alarm, known, language),
                alarm.most(),
                times.stamp(alarm.latestAt()));
    }

    private static String outlet(ReadingAlarm alarm, Optional<KnownReader> known, Language language) {
        return known.flatMap(KnownReader::outlet)
                .filter(outlet -> alarm.outlet().equals(Optional.of(outlet.key())))
                .flatMap(outlet -> outlet.name().nearest(language))
                .or(alarm::outlet)
                .orElse("–");
    }
}
