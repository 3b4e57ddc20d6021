package presscenter.accreditation;

import static presscenter.role.Role.ACCREDITATION_OFFICER;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.accreditation.ApplicationSheet.Column;
import presscenter.audit.Actor;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.role.HasRole;

/** Where accreditation officers take the queue away as a file (A6, S19). */
@Service
public class ExportDesk {
    private final Queue queue;
    private final ExportedNames names;
    private final ApplicationSheet sheets;
    private final Messages messages;
    private final Times times;
    private final Actor actor;
    private final ApplicationEventPublisher events;

    ExportDesk(
            Queue queue,
            ExportedNames names,
            ApplicationSheet sheets,
            Messages messages,
            Times times,
            Actor actor,
            ApplicationEventPublisher events) {
        this.queue = queue;
        this.names = names;
        this.sheets = sheets;
        this.messages = messages;
        this.times = times;
        this.actor = actor;
        this.events = events;
    }

    /**
     * Makes a file of all that the filter finds, what waits longest first. Who took how much of what away, and why,
     * stands in the trail before a byte of it leaves.
     *
     * @param by who asked for it: nobody else is given it, whoever holds its address (S19)
     * @param language of the heads
     * @throws ApplicationRefused UNKNOWN to anybody else; TOO_MANY_FOR_A_FILE
     */
    @HasRole(ACCREDITATION_OFFICER)
    @Transactional
    public ExportedQueue export(QueueExport asked, UUID by, Language language) {
        if (actor.person().filter(by::equals).isEmpty()) {
            throw new ApplicationRefused(Why.UNKNOWN);
        }
        var made = sheets.make(
                "applications",
                asked.format(),
                language,
                columns(asked, language),
                taker -> queue.each(asked.filter(), taker));
        events.publishEvent(new QueueExported(asked, made.rows()));
        return made.file();
    }

    private List<Column> columns(QueueExport asked, Language language) {
        var called = names.in(language);
        var columns = new ArrayList<>(List.of(
                new Column("accreditation.number", each -> each.number().toString()),
                new Column("accreditation.queue.edition", each -> called.edition(each.edition())),
                new Column("accreditation.field.name", each -> each.form().name()),
                new Column("accreditation.field.latin-name", each -> each.form().latinName()),
                new Column(
                        "accreditation.queue.class",
                        each -> each.form().as().map(called::applicantClass).orElse("")),
                new Column("accreditation.field.outlet", called::outlet),
                new Column("accreditation.queue.country", called::country),
                new Column("accreditation.field.position", each -> each.form().position()),
                new Column(
                        "accreditation.field.ministry",
                        each -> each.form()
                                .ministry()
                                .map(status -> word(language, "accreditation.queue.ministry.", status))
                                .orElse("")),
                new Column("accreditation.outlet.state", each -> word(language, "accreditation.became.", each.state())),
                new Column("accreditation.export.since", each -> inFull(each.stateSince())),
                new Column(
                        "accreditation.became.submitted",
                        each -> each.submittedAt().map(this::inFull).orElse("")),
                new Column(
                        "accreditation.queue.late",
                        each -> each.isLate() ? messages.get(language, "accreditation.export.yes") : ""),
                new Column(
                        "accreditation.queue.appeal",
                        each -> each.isAppeal() ? messages.get(language, "accreditation.export.yes") : ""),
                new Column(
                        "accreditation.export.until",
                        each -> each.grantedUntil().map(this::inFull).orElse(""))));
        asked.personal().stream()
                .sorted()
                .map(field -> new Column(field.key(), field::of))
                .forEach(columns::add);
        return columns;
    }

    private String word(Language language, String prefix, Enum<?> constant) {
        return messages.get(
                language, prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** ISO 8601 on the institution's clock, with its distance from UTC. */
    private String inFull(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(times.zone()));
    }
}
