package presscenter.release.ui.keeping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import presscenter.language.Times;
import presscenter.release.TermsStanding;
import presscenter.release.TermsVersion;
import presscenter.release.ui.TermsText;
import presscenter.ui.Words;

/** The terms that are in force, as readers see them, with how many they bind; or that there are none. */
final class TermsInForce extends Div {
    private final transient Times times;
    private final Div earlier = new Div();

    TermsInForce(Times times) {
        this.times = times;
        addClassName("standing");
        earlier.addClassName("earlier");
    }

    /** Those that were before, which stands elsewhere on the page. */
    Component earlier() {
        return earlier;
    }

    void show(TermsStanding now) {
        removeAll();
        earlier.removeAll();
        setClassName("none", now.versions().isEmpty());
        if (now.versions().isEmpty()) {
            add(new H2(Words.of("release.terms.none")), new Paragraph(Words.of("release.terms.none.how")));
            return;
        }
        show(now.versions().getFirst(), now);
        if (now.versions().size() > 1) {
            earlier.add(new H2(Words.of("release.terms.earlier")));
            now.versions().stream().skip(1).map(this::before).forEach(earlier::add);
        }
    }

    private void show(TermsVersion inForce, TermsStanding now) {
        var as = new Section(new H2(Words.of("release.terms.as-shown")), text(inForce));
        as.addClassName("as-shown");
        add(
                new H2(Words.of("release.terms.in-force", inForce.terms().version(), since(inForce))),
                new Paragraph(Words.of("release.terms.bound", now.readers(), now.bound())),
                hash(inForce),
                as);
    }

    private Component before(TermsVersion version) {
        var details = new NativeDetails();
        details.setSummary(new Span(Words.of(
                "release.terms.earlier.one", version.terms().version(), since(version), version.acceptances())));
        details.setContent(new Div(hash(version), text(version)));
        return details;
    }

    private static Component text(TermsVersion version) {
        return new TermsText(version.terms(), Words.languageNow());
    }

    private static Paragraph hash(TermsVersion version) {
        var hash = new Paragraph(Words.of("release.terms.hash", version.hash()));
        hash.addClassNames("hash", "num");
        return hash;
    }

    private Signal<String> since(TermsVersion version) {
        Instant at = version.terms().since();
        return Words.language().map(language -> times.dateAndTime(at, language));
    }
}
