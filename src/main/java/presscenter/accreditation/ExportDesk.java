package presscenter.accreditation;

import static presscenter.role.Role.ACCREDITATION_OFFICER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.audit.Actor;
import presscenter.audit.SheetFile;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.role.HasRole;

/** Where accreditation officers take the queue away as a file (A6, S19). */
@Service
public class ExportDesk {
    /** Of applications in one file; more than an edition has. */
    static final int MOST = 20_000;

    private static final DateTimeFormatter NAMED =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT); // of a file, on the institution's clock

    private final Queue queue;
    private final ExportedNames names;
    private final Messages messages;
    private final Times times;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final boolean demonstration;
    private final Clock clock;

    ExportDesk(
            Queue queue,
            ExportedNames names,
            Messages messages,
            Times times,
            Actor actor,
            ApplicationEventPublisher events,
            @Value("${press.demo:false}") boolean demonstration,
            Clock clock) {
        this.queue = queue;
        this.names = names;
        this.messages = messages;
        this.times = times;
        this.actor = actor;
        this.events = events;
        this.demonstration = demonstration;
        this.clock = clock;
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
        var out = new ByteArrayOutputStream();
        int rows;
        try {
            rows = write(asked, language, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written into memory
        }
        events.publishEvent(new QueueExported(asked, rows));
        return new ExportedQueue(
                "applications-" + NAMED.format(clock.instant().atZone(times.zone()))
                        + asked.format().ending(),
                asked.format(),
                out.toByteArray());
    }

    private int write(QueueExport asked, Language language, OutputStream out) throws IOException {
        var columns = columns(asked, language);
        var heads = columns.stream()
                .map(column -> messages.get(language, column.head()))
                .toList();
        var sheet = SheetFile.begin(asked.format(), heads, out);
        var rows = new Rows(sheet, columns);
        queue.each(asked.filter(), rows::add);
        if (demonstration) {
            sheet.row(List.of(messages.get(language, "accreditation.export.demonstration")));
        }
        sheet.finish();
        return rows.count;
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
                        each -> each.form()
                                .as()
                                .map(as -> word(language, "accreditation.queue.as.", as))
                                .orElse("")),
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

    private interface Cell {
        String of(Application application);
    }

    /** @param head the message key of its name */
    private record Column(String head, Cell cell) {}

    /** Counts while it writes. */
    private static final class Rows {
        private final SheetFile sheet;
        private final List<Column> columns;
        private int count;

        Rows(SheetFile sheet, List<Column> columns) {
            this.sheet = sheet;
            this.columns = columns;
        }

        void add(Application application) {
            if (++count > MOST) {
                throw new ApplicationRefused(Why.TOO_MANY_FOR_A_FILE);
            }
            try {
                sheet.row(columns.stream()
                        .map(column -> column.cell().of(application))
                        .toList());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
