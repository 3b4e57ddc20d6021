package presscenter.release;

import static presscenter.role.Role.EDITOR;
import static presscenter.role.Role.PRESS_OFFICER;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import presscenter.audit.LogDesk;
import presscenter.audit.LogFilter;
import presscenter.audit.LogLine;
import presscenter.audit.LogLook;
import presscenter.audit.LookReason;
import presscenter.audit.NamedExpert;
import presscenter.audit.SheetFile;
import presscenter.audit.SheetFile.Format;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Order;
import presscenter.language.Times;
import presscenter.release.ReadersDesk.WithAccess;
import presscenter.role.HasRole;
import presscenter.security.Colleagues;
import presscenter.security.Colleagues.KnownReader;

/** Who has access, and who read, as tables to take away (E32): names, outlets, instants, no word of a text. */
@Service
public class ReadersFiles {
    private final ReadersDesk readers;
    private final LogDesk log;
    private final Colleagues colleagues;
    private final Messages messages;
    private final Times times;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final boolean demonstration;

    ReadersFiles(
            ReadersDesk readers,
            LogDesk log,
            Colleagues colleagues,
            Messages messages,
            Times times,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            @Value("${press.demo:false}") boolean demonstration) {
        this.readers = readers;
        this.log = log;
        this.colleagues = colleagues;
        this.messages = messages;
        this.times = times;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.demonstration = demonstration;
    }

    /**
     * Writes who has access now, by name; that somebody takes it away is in the trail before the first byte.
     *
     * @param language of the head and of the outlets' names
     * @param out is not closed
     * @throws IOException if the receiver went away
     */
    @HasRole({PRESS_OFFICER, EDITOR})
    public void access(ReleaseNumber number, Format format, Language language, OutputStream out) throws IOException {
        var circle = readers.access(number).circle();
        transaction.executeWithoutResult(
                telling -> events.publishEvent(new ReleaseEvent.AccessExported(number, circle.size())));
        var file = SheetFile.begin(
                format, head(language, "reader", "outlet", "languages", "by", "terms", "sees", "until"), out);
        var rows = circle.stream()
                .map(each -> cells(each, language))
                .sorted(Comparator.comparing(List::getFirst, Order.of(language)))
                .toList();
        for (var row : rows) {
            file.row(row);
        }
        finish(file, language);
    }

    /**
     * Writes the rows of the reader log that the filter finds, newest first, however many there are; that somebody
     * takes them away, and why, is in the trail before the first byte.
     *
     * @param out is not closed
     * @throws IOException if the receiver went away
     */
    @HasRole(EDITOR)
    public void log(
            LogLook look, LogFilter filter, LookReason reason, Format format, Language language, OutputStream out)
            throws IOException {
        var file = SheetFile.begin(
                format,
                head(language, "release", "at", "reader", "outlet", "language", "version", "action", "lift"),
                out);
        try {
            log.export(look, filter, reason, rows -> write(file, look.release(), rows, language));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        finish(file, language);
    }

    /**
     * Writes the experts with whom readers say that they shared the release (E28), the latest first; that somebody
     * takes them away, and why, is in the trail before the first byte.
     *
     * @param out is not closed
     * @throws IOException if the receiver went away
     */
    @HasRole(EDITOR)
    public void experts(LogLook look, LookReason reason, Format format, Language language, OutputStream out)
            throws IOException {
        var experts = log.exportExperts(look, reason);
        var known = colleagues.readers(experts.stream().map(NamedExpert::person).collect(Collectors.toSet()));
        var file = SheetFile.begin(
                format,
                head(
                        language,
                        "release",
                        "at",
                        "reader",
                        "outlet",
                        "expert",
                        "affiliation",
                        "address",
                        "purpose",
                        "mistake"),
                out);
        for (var named : experts) {
            file.row(cells(look.release(), named, Optional.ofNullable(known.get(named.person())), language));
        }
        finish(file, language);
    }

    private List<String> cells(String release, NamedExpert named, Optional<KnownReader> reader, Language language) {
        var expert = named.expert();
        return List.of(
                release,
                instant(named.at()),
                name(reader, named.person(), language),
                outlet(reader, named.outlet(), language),
                expert.name(),
                expert.affiliation(),
                expert.address().orElse(""),
                expert.purpose(),
                named.mistaken().map(this::instant).orElse(""));
    }

    private void write(SheetFile file, String release, List<LogLine> rows, Language language) {
        var known = colleagues.readers(rows.stream().map(LogLine::person).collect(Collectors.toSet()));
        try {
            for (var row : rows) {
                var reader = Optional.ofNullable(known.get(row.person()));
                file.row(List.of(
                        release,
                        instant(row.at()),
                        name(reader, row.person(), language),
                        outlet(reader, row.outlet(), language),
                        row.language().tag(),
                        Integer.toString(row.version()),
                        word(language, "action", row.action()),
                        messages.get(
                                language,
                                row.beforeLift() ? "release.readers.lift.before" : "release.readers.lift.after")));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<String> cells(WithAccess each, Language language) {
        return List.of(
                name(each.known(), each.reader().person().orElseThrow(), language),
                outlet(each.known(), each.reader().outlet(), language),
                each.known()
                        .map(reader ->
                                reader.languages().stream().map(Language::tag).collect(Collectors.joining(" ")))
                        .orElse(""),
                word(language, "by", each.by()),
                messages.get(
                        language,
                        each.termsAccepted() ? "release.readers.terms.accepted" : "release.readers.terms.open"),
                word(language, "sees", each.sight()),
                each.known()
                        .flatMap(KnownReader::until)
                        .map(this::instant)
                        .orElseGet(() -> messages.get(language, "release.readers.until.none")));
    }

    private void finish(SheetFile file, Language language) throws IOException {
        if (demonstration) {
            file.row(List.of(messages.get(language, "release.readers.demonstration")));
        }
        file.finish();
    }

    private List<String> head(Language language, String... columns) {
        return Arrays.stream(columns)
                .map(column -> messages.get(language, "release.readers.column." + column))
                .toList();
    }

    private String word(Language language, String group, Enum<?> value) {
        return messages.get(
                language,
                "release.readers." + group + "."
                        + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String name(Optional<KnownReader> known, UUID person, Language language) {
        return known.map(KnownReader::name)
                .orElseGet(() -> messages.get(language, "release.readers.unknown", person.toString()));
    }

    /** By name, if the person works for it still; else by its key. */
    private static String outlet(Optional<KnownReader> known, Optional<String> key, Language language) {
        return key.map(logged -> known.flatMap(KnownReader::outlet)
                        .filter(outlet -> outlet.key().equals(logged))
                        .flatMap(outlet -> outlet.name().nearest(language))
                        .orElse(logged))
                .orElse("");
    }

    /** In ISO 8601 with the offset of the institution's time. */
    private String instant(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS)
                .atZone(times.zone())
                .toOffsetDateTime()
                .toString();
    }
}
