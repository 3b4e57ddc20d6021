package presscenter.release.ui.newsroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import presscenter.release.Delivery;
import presscenter.release.PublishedRelease;

/** One release, as one reader may see it: its text, or what stands in the text's place. */
public final class ReleaseArticle extends Article {
    private final Reading reading;
    private final PublishedRelease release;
    private final Wording wording;
    private final ReadingVerbs verbs;
    private final ReleaseTools tools;
    private final SharedWith shared;
    private transient Optional<OnPaper> paper = Optional.empty();

    public ReleaseArticle(Reading reading, Wording wording, ReadingVerbs verbs) {
        this(reading, wording, verbs, Optional.empty());
    }

    /**
     * @param before what stood in its place, of which its tools, and whom it was shared with, are kept if they are the
     *     same
     */
    ReleaseArticle(Reading reading, Wording wording, ReadingVerbs verbs, Optional<ReleaseArticle> before) {
        this.reading = reading;
        this.release = reading.release();
        this.wording = wording;
        this.verbs = verbs;
        this.tools = before.map(article -> article.tools)
                .filter(stood -> stood.areThoseOf(reading, wording))
                .orElseGet(() -> new ReleaseTools(reading, wording, verbs));
        this.shared = before.map(article -> article.shared)
                .filter(stood -> stood.isThatOf(reading, wording))
                .orElseGet(() -> new SharedWith(reading, wording, verbs));
        addClassName("release");
        if (release.embargo().isPresent()) {
            getElement().setAttribute("translate", "no").setAttribute("spellcheck", "false"); // E45
        }
        if (release.withdrawn().isPresent()) {
            withdrawn();
        } else if (release.text().isPresent()) {
            text(release.text().get());
        } else if (reading.terms().isPresent() || isClosed()) {
            closed();
        } else {
            missing();
        }
        if (shared.isOfUse()) {
            add(shared);
        }
        paper.ifPresent(sheet -> add(sheet.foot()));
    }

    private boolean isClosed() {
        return release.embargo()
                .filter(embargo -> embargo.held() || embargo.obstacle().isPresent())
                .isPresent();
    }

    // ── the four things that can stand here

    private void text(PublishedRelease.Text text) {
        var sheet = new OnPaper(reading, text, wording);
        paper = Optional.of(sheet);
        add(sheet.head());
        banner();
        changes();
        add(new ReleaseNotices(release, reading.address(), wording), meta());
        reading.instead().ifPresent(instead -> add(Absence.instead(instead, reading, wording, verbs)));
        var beside = reading.beside().flatMap(PublishedRelease::text);
        add(ReleaseText.headline(text.headline(), release.language()));
        if (beside.isEmpty()) {
            add(ReleaseText.lede(text.lede(), release.language()));
        }
        add(bar(tools, new TakeAway(this, reading, wording, verbs)));
        var other = reading.beside().map(PublishedRelease::language).orElse(release.language());
        add(beside.map(second -> ReleaseText.sideBySide(text, release.language(), second, other))
                .orElseGet(() -> ReleaseText.body(text.body(), release.language())));
        release.revisedSince()
                .ifPresent(since -> add(quiet(wording.say("release.reading.revised", wording.moment(since)))));
        release.facts()
                .filter(facts -> facts.authoritative() != release.language())
                .ifPresent(facts -> add(quiet(wording.say(
                        "release.reading.authoritative", facts.authoritative().ownName()))));
        add(new ReleaseFacts(reading, wording));
    }

    private void withdrawn() {
        add(meta());
        add(title(wording.say("release.reading.withdrawn", release.number().toString())));
        changes();
        add(new ReleaseNotices(release, reading.address(), wording));
        add(new ReleaseFacts(reading, wording));
    }

    private void closed() {
        banner();
        if (reading.extension().isEmpty()) { // its own box says what it changed
            changes();
        }
        add(meta(), title(wording.say("release.newsroom.neutral", wording.kind(release.kind()))));
        reading.terms().ifPresent(terms -> add(ContractGate.terms(terms, wording, verbs)));
        reading.extension().ifPresent(extension -> add(ContractGate.extension(extension, wording, verbs)));
        add(new ReleaseFacts(reading, wording));
    }

    private void missing() {
        banner();
        changes();
        add(new ReleaseNotices(release, reading.address(), wording), meta());
        var language = release.language();
        var key = Absence.missing(reading, language).mayFollow() ? "release.reading.missing" : "release.reading.absent";
        add(title(wording.say(key, language.ownName())), bar(tools));
        add(Absence.ofText(reading, wording, verbs), new ReleaseFacts(reading, wording));
    }

    // ── their parts

    private void banner() {
        release.embargo().ifPresent(embargo -> add(new EmbargoBanner(embargo, reading, wording, verbs)));
    }

    /** What was decided since this reader first read it. */
    private void changes() {
        if (!reading.changes().isEmpty()) {
            add(new ChangedSince(reading.changes(), wording));
        }
    }

    private Component meta() {
        var kind = new Span(wording.kind(release.kind()));
        kind.addClassName("kind");
        var rest = new ArrayList<String>();
        date().ifPresent(rest::add);
        rest.add(release.number().toString());
        if (release.delivery() != Delivery.NOT_A_SPEECH) {
            rest.add(wording.say(
                    switch (release.delivery()) {
                        case NOT_A_SPEECH, AS_PREPARED -> "release.reading.delivery.as-prepared";
                        case CHECKED_WITHOUT_CHANGES -> "release.reading.delivery.checked";
                        case CHECKED_WITH_CHANGES -> "release.reading.delivery.checked-with-changes";
                    }));
        }
        var line = new Paragraph(kind);
        line.addClassName("meta");
        rest.forEach(part -> {
            var said = new Span(part);
            said.addClassName("num");
            line.add(new Span(" · "), said);
        });
        return line;
    }

    private Optional<String> date() {
        return release.visibleFrom()
                .map(wording::moment)
                .or(() -> release.embargo()
                        .flatMap(embargo -> embargo.lift().or(embargo::expected))
                        .map(at -> wording.times().date(wording.times().day(at), wording.language())));
    }

    /** Says on paper when and by whom it was printed. */
    void printedAt(Instant now) {
        paper.ifPresent(sheet -> sheet.printedAt(now));
    }

    private static Component bar(Component... parts) {
        var bar = new Div(parts);
        bar.addClassName("reading-bar");
        return bar;
    }

    private Component title(String words) {
        return ReleaseText.headline(words, wording.language());
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("aside");
        return line;
    }
}
