package presscenter.release.ui.readers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import presscenter.audit.LogDesk;
import presscenter.audit.LogFilter;
import presscenter.audit.LogLine;
import presscenter.audit.LogLook;
import presscenter.audit.LogPage;
import presscenter.audit.LookReason;
import presscenter.language.Language;
import presscenter.release.ReadersFiles;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.VerbDialog;
import presscenter.role.Role;
import presscenter.security.Colleagues.KnownReader;
import presscenter.security.Outlet;
import presscenter.ui.EmptyState;
import presscenter.ui.Words;

/** Who read a release, row by row (E32). Nothing is asked before it was said why (A23). */
final class LogSection extends Section {
    private static final int PAGE = 50;

    private final transient DeskParts parts;
    private final transient LogDesk log;
    private final transient ReadersFiles files;
    private final transient ReleaseNumber number;
    private transient @Nullable Looked look;
    private transient LogFilter filter = LogFilter.ALL;
    private transient OptionalLong before = OptionalLong.empty();

    LogSection(DeskParts parts, LogDesk log, ReadersFiles files, ReleaseNumber number) {
        this.parts = parts;
        this.log = log;
        this.files = files;
        this.number = number;
        addClassName("readers-log");
    }

    /** In the language in which the page speaks now. */
    void speak() {
        removeAll();
        add(new H2(Words.now("release.readers.log")));
        if (look == null) {
            ask();
        } else {
            show(look);
        }
    }

    private void ask() {
        var fields = new LookReasonFields();
        add(
                new Paragraph(Words.now("release.readers.log.why", log.monthsKept())),
                fields,
                Buttons.primary(
                        "release.readers.log.look",
                        () -> fields.reason().ifPresent(reason -> {
                            look = looked(log.look(number.toString(), reason));
                            speak();
                        })));
    }

    /**
     * A look into the log, with what is asked once for all of its pages.
     *
     * @param outlets the keys of the outlets for which somebody had read by then, in order
     * @param known the outlets of the journalists, by key
     */
    private record Looked(LogLook leave, List<String> outlets, Map<String, Outlet> known) {
        String name(String outlet, Language language) {
            return Optional.ofNullable(known.get(outlet))
                    .map(found -> ReaderWords.outlet(found, language))
                    .orElse(outlet);
        }
    }

    private Looked looked(LogLook leave) {
        var known = parts.colleagues().with(Role.JOURNALIST).stream()
                .flatMap(journalist -> journalist.outlet().stream())
                .collect(Collectors.toMap(Outlet::key, outlet -> outlet, (one, same) -> one));
        return new Looked(leave, log.outlets(leave), known);
    }

    private void show(Looked looked) {
        var language = Words.languageNow();
        var leave = looked.leave();
        var page = log.page(leave, filter, before, PAGE);
        var known = parts.colleagues()
                .readers(page.lines().stream().map(LogLine::person).collect(Collectors.toSet()));
        var take = new Div();
        take.getElement().setAttribute("role", "status");
        add(
                new LogFilters(filter, looked.outlets(), key -> looked.name(key, language), this::narrow),
                page.lines().isEmpty() ? nothing() : table(page, known, language),
                pages(page),
                Buttons.asking(Buttons.plain("release.readers.export", () -> askToTake(leave, take))),
                take,
                new ExpertsSection(parts, log.experts(leave, ExpertsSection.MOST + 1), language),
                new LooksList(parts, log.looks(leave, LooksList.MOST)));
    }

    private Component nothing() {
        return filter.equals(LogFilter.ALL)
                ? new EmptyState(Words.of("release.readers.log.nobody"), Words.of("release.readers.log.nobody.how"))
                : new EmptyState(Words.of("release.readers.log.none"), Words.of("release.readers.log.none.how"));
    }

    private ReadersTable table(LogPage page, Map<UUID, KnownReader> known, Language language) {
        var table = new ReadersTable(
                Words.now("release.readers.log"), "reader", "outlet", "action", "language", "version", "lift", "at");
        page.lines().forEach(line -> {
            var reader = Optional.ofNullable(known.get(line.person()));
            table.row(
                    ReaderWords.nameShown(reader, line.person()),
                    new Span(ReaderWords.outlet(reader, line.outlet(), language)),
                    new Span(ReaderWords.of("action", line.action())),
                    new Span(line.language().ownName()),
                    new Span(Integer.toString(line.version())),
                    new Span(Words.now(
                            line.beforeLift() ? "release.readers.lift.before" : "release.readers.lift.after")),
                    new Span(parts.times().fullStamp(line.at())));
        });
        return table;
    }

    private Nav pages(LogPage page) {
        var pages = new Nav();
        pages.addClassName("pages");
        pages.getElement().setAttribute("aria-label", Words.now("release.desk.board.pages"));
        if (before.isPresent()) {
            pages.add(Buttons.plain("release.readers.newest", () -> turn(OptionalLong.empty())));
        }
        if (page.older().isPresent()) {
            pages.add(Buttons.plain("release.readers.older", () -> turn(page.older())));
        }
        pages.setVisible(pages.getComponentCount() > 0);
        return pages;
    }

    private void narrow(LogFilter asked) {
        filter = asked;
        turn(OptionalLong.empty());
    }

    private void turn(OptionalLong to) {
        before = to;
        speak();
    }

    private void askToTake(LogLook leave, Div take) {
        var fields = new LookReasonFields();
        new VerbDialog(
                        "release.readers.export",
                        Words.now("release.readers.export.follows"),
                        false,
                        () -> {
                            var reason = fields.reason();
                            reason.ifPresent(why -> offer(leave, why, take));
                            return reason.isPresent();
                        },
                        () -> {},
                        fields)
                .open();
    }

    /** All that the filter finds now, not only this page. */
    private void offer(LogLook leave, LookReason reason, Div take) {
        var narrowed = filter;
        var language = Words.languageNow();
        take.removeAll();
        take.add(new Takeaway(
                Words.now("release.readers.export.ready"),
                number + "-readers",
                (format, out) -> files.log(leave, narrowed, reason, format, language, out)));
        take.add(new Takeaway(
                Words.now("release.readers.experts.ready"),
                number + "-experts",
                (format, out) -> files.experts(leave, reason, format, language, out)));
    }
}
