package presscenter.release.ui.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.Delivery;
import presscenter.release.KnownName;
import presscenter.release.NoticeKind;
import presscenter.release.PublicFacts;
import presscenter.release.PublicNotice;
import presscenter.release.PublishedRelease;
import presscenter.release.Reason;
import presscenter.release.ReleaseNumber;
import presscenter.security.Person;

/**
 * All that a file of a text says, in the text's own language. Once the text is out nothing in it depends on who takes
 * it, or when.
 *
 * @param number the release's
 * @param language the text's
 * @param embargo the line, what it binds to, by whom and when it was taken (E34, E35); empty once out
 * @param about what it is, since when, and its number
 * @param delivery that a speech is to be checked, or was
 * @param told what readers were told since it came out
 * @param text the words themselves
 * @param closing that it is being revised, and which text prevails
 * @param beside what stands beside the text, by label
 */
record FileWords(
        ReleaseNumber number,
        Language language,
        List<String> embargo,
        String about,
        Optional<String> delivery,
        List<Told> told,
        PublishedRelease.Text text,
        List<String> closing,
        List<Entry> beside) {
    /** Words of content and the language in which there are some (L10, L22). */
    record Said(String words, Language language) {}

    /** A notice. */
    record Told(String title, List<Said> sentences, String when) {}

    /** A label and what it says, in one line. */
    record Entry(String label, List<Said> words) {}

    /**
     * @param readers wording of the reader, whose language the labels do not have
     * @param now when it is taken, of which only a file under embargo tells
     */
    static FileWords of(PublishedRelease release, Person reader, Wording readers, Instant now) {
        var wording = readers.in(release.language());
        var text = release.text().orElseThrow();
        var embargo = release.embargo()
                .map(each -> List.of(
                        wording.embargoLine(each),
                        wording.say("release.reading.binds"),
                        wording.say(
                                "release.reading.taken-by",
                                Reading.nameOf(reader, wording),
                                wording.momentWithZone(now))))
                .orElse(List.of());
        return new FileWords(
                release.number(),
                release.language(),
                embargo,
                about(release, wording),
                delivery(release.delivery(), wording),
                told(release, wording),
                text,
                closing(release, wording),
                release.facts().map(facts -> beside(facts, wording)).orElse(List.of()));
    }

    private static String about(PublishedRelease release, Wording wording) {
        return Stream.of(
                        Optional.of(wording.capitalised(wording.kind(release.kind()))),
                        release.visibleFrom().map(wording::momentWithZone),
                        Optional.of(release.number().toString()))
                .flatMap(Optional::stream)
                .reduce((one, next) -> one + " · " + next)
                .orElseThrow();
    }

    private static Optional<String> delivery(Delivery delivery, Wording wording) {
        return Optional.ofNullable(
                        switch (delivery) {
                            case NOT_A_SPEECH -> null;
                            case AS_PREPARED -> "release.reading.delivery.as-prepared";
                            case CHECKED_WITHOUT_CHANGES -> "release.reading.delivery.checked";
                            case CHECKED_WITH_CHANGES -> "release.reading.delivery.checked-with-changes";
                        })
                .map(key -> wording.capitalised(wording.say(key)));
    }

    // ── notices

    private static List<Told> told(PublishedRelease release, Wording wording) {
        var replaced = release.replacedBy()
                .map(newer -> new Told(
                        wording.say("release.reading.replaced"),
                        List.of(new Said(newer.toString(), wording.language())),
                        ""));
        return Stream.concat(
                        replaced.stream(),
                        release.notices().stream()
                                .filter(notice -> notice.kind() != NoticeKind.WITHDRAWN)
                                .map(notice -> told(notice, wording)))
                .toList();
    }

    private static Told told(PublicNotice notice, Wording wording) {
        var corrects = notice.kind() == NoticeKind.CORRECTION;
        var sentences = new ArrayList<Said>();
        sentence("release.reading.was-wrong", notice.wrong(), wording).ifPresent(sentences::add);
        sentence(corrects ? "release.reading.is-right" : "release.reading.is-clear", notice.right(), wording)
                .ifPresent(sentences::add);
        return new Told(
                wording.say(corrects ? "release.reading.correction" : "release.reading.clarification"),
                sentences,
                wording.momentWithZone(notice.at()));
    }

    private static Optional<Said> sentence(String key, Localized<String> words, Wording wording) {
        return said(words, wording)
                .map(said -> new Said(
                        wording.say(
                                key,
                                said.words().startsWith(Reason.PREPARED) ? wording.say(said.words()) : said.words()),
                        said.language()));
    }

    // ── beside the text

    private static List<String> closing(PublishedRelease release, Wording wording) {
        return Stream.concat(
                        release.revisedSince().stream()
                                .map(since -> wording.say("release.reading.revised", wording.momentWithZone(since))),
                        release
                                .facts()
                                .map(PublicFacts::authoritative)
                                .filter(authoritative -> authoritative != release.language())
                                .map(authoritative ->
                                        wording.say("release.reading.authoritative", authoritative.ownName()))
                                .stream())
                .toList();
    }

    private static List<Entry> beside(PublicFacts facts, Wording wording) {
        var entries = new ArrayList<Entry>();
        facts.speaker()
                .ifPresent(speaker -> entries.add(entry("release.reading.speaker", named(speaker, wording), wording)));
        add(entries, "release.reading.place", facts.place(), wording);
        add(entries, "release.reading.attribution", facts.sourceLine(), wording);
        add(entries, "release.reading.attributed-to", facts.attributedTo(), wording);
        add(entries, "release.reading.photo", facts.photoCredit(), wording);
        add(entries, "release.reading.partner", facts.partner(), wording);
        add(entries, "release.reading.notes", facts.notes(), wording);
        facts.contact()
                .ifPresent(contact -> entries.add(entry(
                        "release.reading.contact",
                        Stream.concat(
                                        named(contact, wording).stream(),
                                        contact
                                                .telephone()
                                                .map(number -> new Said(number, wording.language()))
                                                .stream())
                                .toList(),
                        wording)));
        return List.copyOf(entries);
    }

    private static void add(List<Entry> entries, String key, Localized<String> words, Wording wording) {
        said(words, wording).ifPresent(said -> entries.add(entry(key, List.of(said), wording)));
    }

    private static Entry entry(String key, List<Said> words, Wording wording) {
        return new Entry(wording.say(key), words);
    }

    private static List<Said> named(KnownName name, Wording wording) {
        return Stream.of(name.name(), name.capacity())
                .flatMap(words -> said(words, wording).stream())
                .toList();
    }

    private static Optional<Said> said(Localized<String> words, Wording wording) {
        return words.nearestLanguage(wording.language())
                .flatMap(language -> words.in(language).map(each -> new Said(each, language)));
    }
}
