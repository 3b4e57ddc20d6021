package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.release.Delivery;
import presscenter.release.PublishedRelease;
import presscenter.ui.LanguageTabs;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** One release, as one reader may see it: its text, or what stands in the text's place. */
class ReleaseArticle extends Article {
    private final Reading reading;
    private final PublishedRelease release;
    private final Wording wording;
    private final ReadingVerbs verbs;
    private final Paragraph printed = new Paragraph();

    ReleaseArticle(Reading reading, Wording wording, ReadingVerbs verbs) {
        this.reading = reading;
        this.release = reading.release();
        this.wording = wording;
        this.verbs = verbs;
        addClassName("release");
        if (release.embargo().isPresent()) {
            getElement().setAttribute("translate", "no");
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
    }

    private boolean isClosed() {
        return release.embargo()
                .filter(embargo -> embargo.held() || embargo.obstacle().isPresent())
                .isPresent();
    }

    // ── the four things that can stand here

    private void text(PublishedRelease.Text text) {
        printHead(text);
        banner();
        add(new ReleaseNotices(release, reading.address(), wording), meta());
        var beside = reading.beside().flatMap(PublishedRelease::text);
        add(ReleaseText.headline(text.headline(), release.language()));
        if (beside.isEmpty()) {
            add(ReleaseText.lede(text.lede(), release.language()));
        }
        add(tools(), dock());
        var other = reading.beside().map(PublishedRelease::language).orElse(release.language());
        add(beside.map(second -> ReleaseText.sideBySide(text, release.language(), second, other))
                .orElseGet(() -> ReleaseText.body(text.body(), release.language())));
        release.revisedSince()
                .ifPresent(since -> add(quiet(wording.say("release.reading.revised", wording.moment(since)))));
        release.facts()
                .filter(facts -> facts.authoritative() != release.language())
                .ifPresent(facts -> add(quiet(wording.say(
                        "release.reading.authoritative", facts.authoritative().ownName()))));
        add(new ReleaseFacts(reading, wording), printed);
    }

    private void withdrawn() {
        add(meta());
        add(title(wording.say("release.reading.withdrawn", release.number().toString())));
        add(new ReleaseNotices(release, reading.address(), wording));
        add(new ReleaseFacts(reading, wording));
    }

    private void closed() {
        banner();
        add(meta(), title(wording.say("release.newsroom.neutral", wording.kind(release.kind()))));
        reading.terms().ifPresent(terms -> add(ContractGate.terms(terms, wording, verbs)));
        reading.extension().ifPresent(change -> add(ContractGate.extension(change, wording, verbs)));
        add(new ReleaseFacts(reading, wording));
    }

    private void missing() {
        banner();
        add(new ReleaseNotices(release, reading.address(), wording), meta());
        var name = release.language().ownName();
        add(title(wording.say("release.reading.missing", name)), tools());
        var expected = Optional.ofNullable(release.missing().get(release.language()))
                .flatMap(estimate -> estimate)
                .map(at -> wording.say("release.reading.missing.expected", wording.moment(at)))
                .orElseGet(() -> wording.say("release.reading.missing.unknown"));
        var section = new Div(new Paragraph(expected));
        section.addClassName("missing");
        if (reading.waiting()) {
            section.add(new Paragraph(wording.say("release.contract.waiting")));
        } else {
            var tell = button(wording.say("release.contract.tell-me"));
            tell.addClickListener(click -> verbs.tellMeWhen());
            section.add(tell);
        }
        add(section, new ReleaseFacts(reading, wording));
    }

    // ── their parts

    private void banner() {
        release.embargo().ifPresent(embargo -> add(new EmbargoBanner(embargo, reading, wording, verbs)));
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

    private Component tools() {
        var tools = new Div();
        tools.addClassName("tools");
        var tabs = new LanguageTabs(
                Words.of("release.reading.language"),
                new ValueSignal<>(release.language()),
                language -> verbs.go(reading.address().reading(language)));
        for (var language : Language.values()) {
            if (!release.languages().contains(language)) {
                tabs.note(language, Words.of("release.reading.tab.missing"));
            } else if (language == release.source()) {
                tabs.note(language, Words.of("release.reading.tab.original"));
            }
        }
        tools.add(tabs);
        if (release.text().isPresent()) {
            compare(tools);
        }
        return tools;
    }

    /** One press shows the original, or else the next text, beside this one; then the others are a press away. */
    private void compare(Div tools) {
        var others = Arrays.stream(Language.values())
                .filter(language -> language != release.language())
                .filter(release.languages()::contains)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        var beside = reading.beside().map(PublishedRelease::language);
        if (beside.isEmpty()) {
            var first = others.contains(release.source()) ? release.source() : others.getFirst();
            var compare = link(wording.say("release.reading.compare"), Optional.of(first));
            compare.addClassNames("btn", "quiet");
            tools.add(compare);
            return;
        }
        var group = new Span(new Span(wording.say("release.reading.beside")));
        group.addClassName("beside");
        others.forEach(language -> {
            var link = link(language.ownName(), Optional.of(language));
            link.addClassName("chip");
            link.getElement().setAttribute("lang", language.tag());
            if (beside.filter(language::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            group.add(link);
        });
        var end = link(wording.say("release.reading.compare.end"), Optional.empty());
        end.addClassNames("btn", "quiet");
        group.add(end);
        tools.add(group);
    }

    private Anchor link(String words, Optional<Language> beside) {
        var address = reading.address().reading(release.language()).beside(beside);
        var link = new Anchor(address.href(), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Component dock() {
        var tools = new TextTools(verbs::takeCopy);
        tools.setLabels(wording.say("release.reading.copy"), wording.say("release.reading.print"));
        tools.onCopied(() -> Notices.good("release.reading.copied"));
        tools.onCopyFailed(() -> Notices.alert("release.reading.not-copied"));
        tools.onPrintAsked(() -> print(tools, false));
        var speaker = new NativeButton(wording.say("release.reading.print.speaker"));
        speaker.addClickListener(click -> print(tools, true));
        speaker.addClassNames("btn", "quiet");
        speaker.getElement().setAttribute("type", "button");
        var dock = new Div(tools, speaker);
        dock.addClassName("dock");
        return dock;
    }

    private void print(TextTools tools, boolean forSpeaker) {
        verbs.print(forSpeaker);
        if (isAttached()) {
            setClassName("speakers-copy", forSpeaker);
            tools.print();
        }
    }

    /** Says on paper when and by whom it was printed. */
    void printedAt(Instant now) {
        printed.setText(wording.say("release.reading.printed", reading.reader(wording), wording.moment(now)));
    }

    /** On every sheet: number, version, language, and the embargo line. */
    private void printHead(PublishedRelease.Text text) {
        var said = new ArrayList<String>(List.of(
                release.number().toString(),
                wording.say("release.reading.version", text.version()),
                release.language().ownName()));
        release.embargo().ifPresent(embargo -> said.addFirst(wording.embargoLine(embargo)));
        var head = new Paragraph(String.join(" · ", said));
        head.addClassName("print-head");
        printed.addClassName("print-foot");
        printedAt(reading.at());
        add(head);
    }

    private Component title(String words) {
        return ReleaseText.headline(words, wording.language());
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("aside");
        return line;
    }

    private static NativeButton button(String words) {
        var button = new NativeButton(words);
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
