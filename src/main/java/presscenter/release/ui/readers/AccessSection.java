package presscenter.release.ui.readers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import presscenter.language.Language;
import presscenter.language.Order;
import presscenter.release.ReadersDesk;
import presscenter.release.ReadersDesk.Access;
import presscenter.release.ReadersDesk.WithAccess;
import presscenter.release.ReadersFiles;
import presscenter.release.ReleaseNumber;
import presscenter.release.ui.Buttons;
import presscenter.release.ui.DeskParts;
import presscenter.security.Colleagues.KnownReader;
import presscenter.ui.EmptyState;
import presscenter.ui.Tag;
import presscenter.ui.Words;

/** Who has access to a release now: by what, with the terms accepted or not, until when (E32). */
final class AccessSection extends Section {
    private static final int AT_ONCE = 50;

    private final transient DeskParts parts;
    private final transient ReadersDesk readers;
    private final transient ReadersFiles files;
    private final transient ReleaseNumber number;
    private transient @Nullable Access shown;
    private int most = AT_ONCE;

    AccessSection(DeskParts parts, ReadersDesk readers, ReadersFiles files, ReleaseNumber number) {
        this.parts = parts;
        this.readers = readers;
        this.files = files;
        this.number = number;
        addClassName("readers-access");
    }

    /** Asks anew; touches nothing if nothing changed. */
    void look() {
        var now = readers.access(number);
        if (!now.equals(shown)) {
            shown = now;
            build(now);
        }
    }

    /** In the language in which the page speaks now. */
    void speak() {
        if (shown != null) {
            build(shown);
        }
    }

    private void build(Access access) {
        removeAll();
        add(new H2(Words.now("release.readers.access")));
        if (access.out()) {
            add(new Paragraph(Words.now("release.readers.access.out", access.accredited())));
            return;
        }
        if (access.circle().isEmpty()) {
            add(new EmptyState(
                    Words.of("release.readers.access.nobody"), Words.of("release.readers.access.nobody.how")));
            return;
        }
        var language = Words.languageNow();
        add(
                new Paragraph(Words.now(
                        "release.readers.access.count", access.circle().size())),
                table(access, language));
        if (access.circle().size() > most) {
            add(Buttons.plain("release.readers.access.more", () -> {
                most += AT_ONCE;
                speak();
            }));
        }
        add(new Takeaway(
                Words.now("release.readers.access.take"),
                number + "-access",
                (format, out) -> files.access(number, format, language, out)));
    }

    private ReadersTable table(Access access, Language language) {
        var table = new ReadersTable(
                Words.now("release.readers.access"), "reader", "outlet", "languages", "by", "terms", "sees", "until");
        var byName = Order.of(language);
        access.circle().stream()
                .sorted(Comparator.comparing(AccessSection::name, byName))
                .limit(most)
                .forEach(each -> table.row(
                        ReaderWords.nameShown(
                                each.known(), each.reader().person().orElseThrow()),
                        new Span(ReaderWords.outlet(each.known(), each.reader().outlet(), language)),
                        new Span(languages(each.known())),
                        new Span(ReaderWords.of("by", each.by())),
                        terms(each),
                        sees(each),
                        new Span(until(each, language))));
        return table;
    }

    private static String name(WithAccess each) {
        return ReaderWords.name(each.known(), each.reader().person().orElseThrow());
    }

    private static String languages(Optional<KnownReader> known) {
        return known.map(KnownReader::languages).orElse(List.of()).stream()
                .map(Language::ownName)
                .collect(Collectors.joining(", "));
    }

    private static Component terms(WithAccess each) {
        var terms = new Div(
                each.termsAccepted()
                        ? Tag.good(Words.of("release.readers.terms.accepted"))
                        : Tag.plain(Words.of("release.readers.terms.open")));
        if (!each.extensionConfirmed()) {
            terms.add(Tag.plain(Words.of("release.readers.extension.open")));
        }
        return terms;
    }

    private static Component sees(WithAccess each) {
        return new Span(ReaderWords.of("sees", each.sight()));
    }

    private String until(WithAccess each, Language language) {
        return each.known()
                .flatMap(KnownReader::until)
                .map(until -> parts.times().dateAndTime(until, language))
                .orElseGet(() -> Words.now("release.readers.until.none"));
    }
}
