package presscenter.release.ui.readers;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import presscenter.audit.NamedExpert;
import presscenter.language.Language;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Words;

/** With whom readers say that they shared a release for comment (E28); for whoever said why that is asked (A23). */
final class ExpertsSection extends Section {
    /** So many are shown; the file holds all. */
    static final int MOST = 100;

    /** @param experts the latest first, one more than are shown if there are more */
    ExpertsSection(DeskParts parts, List<NamedExpert> experts, Language language) {
        addClassName("readers-experts");
        add(new H3(Words.now("release.readers.experts")), new Paragraph(Words.now("release.readers.experts.answer")));
        if (experts.isEmpty()) {
            add(new Paragraph(Words.now("release.readers.experts.nobody")));
            return;
        }
        add(table(parts, experts, language));
        if (experts.size() > MOST) {
            add(new Paragraph(Words.now("release.readers.experts.more", MOST)));
        }
    }

    private static ReadersTable table(DeskParts parts, List<NamedExpert> experts, Language language) {
        var table = new ReadersTable(
                Words.now("release.readers.experts"),
                "expert",
                "affiliation",
                "address",
                "purpose",
                "reader",
                "outlet",
                "at",
                "mistake");
        var known = parts.colleagues()
                .readers(experts.stream().map(NamedExpert::person).collect(Collectors.toSet()));
        experts.stream().limit(MOST).forEach(named -> {
            var expert = named.expert();
            var reader = Optional.ofNullable(known.get(named.person()));
            table.row(
                    new Span(expert.name()),
                    new Span(expert.affiliation()),
                    new Span(expert.address().orElse("–")),
                    new Span(expert.purpose()),
                    ReaderWords.nameShown(reader, named.person()),
                    new Span(ReaderWords.outlet(reader, named.outlet(), language)),
                    new Span(parts.times().fullStamp(named.at())),
                    new Span(named.mistaken().map(parts.times()::fullStamp).orElse("–")));
        });
        return table;
    }
}
