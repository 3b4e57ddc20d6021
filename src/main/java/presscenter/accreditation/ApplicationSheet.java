package presscenter.accreditation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import presscenter.accreditation.ApplicationRefused.Why;
import presscenter.audit.SheetFile;
import presscenter.audit.SheetFile.Format;
import presscenter.language.Language;
import presscenter.language.Messages;
import presscenter.language.Times;

/** Makes a file of applications, a row each, whichever their columns; it is made in memory and kept nowhere (S19). */
@Component
class ApplicationSheet {
    /** Of applications in one file; more than an edition has. */
    static final int MOST = 20_000;

    private static final DateTimeFormatter NAMED =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT); // of a file, on the institution's clock

    private final Messages messages;
    private final Times times;
    private final boolean demonstration;
    private final Clock clock;

    ApplicationSheet(Messages messages, Times times, @Value("${press.demo:false}") boolean demonstration, Clock clock) {
        this.messages = messages;
        this.times = times;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    interface Cell {
        String of(Application application);
    }

    /** @param head the message key of its name */
    record Column(String head, Cell cell) {}

    /** Gives each application of a file, one after the other. */
    interface Source {
        void each(Consumer<Application> taker);
    }

    /** @param rows how many applications are in it */
    record Made(ExportedQueue file, int rows) {}

    /**
     * @param name by which the file is saved, before the time at which it was made
     * @param language of the heads
     * @throws ApplicationRefused TOO_MANY_FOR_A_FILE
     */
    Made make(String name, Format format, Language language, List<Column> columns, Source source) {
        var out = new ByteArrayOutputStream();
        try {
            var heads = columns.stream()
                    .map(column -> messages.get(language, column.head()))
                    .toList();
            var sheet = SheetFile.begin(format, heads, out);
            var rows = new Rows(sheet, columns);
            source.each(rows::add);
            if (demonstration) {
                sheet.row(List.of(messages.get(language, "accreditation.export.demonstration")));
            }
            sheet.finish();
            return new Made(new ExportedQueue(named(name, format), format, out.toByteArray()), rows.count);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written into memory
        }
    }

    private String named(String name, Format format) {
        return name + "-" + NAMED.format(clock.instant().atZone(times.zone())) + format.ending();
    }

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
