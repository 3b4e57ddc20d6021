package presscenter.release.ui.writing;

import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Order;
import presscenter.release.Beside;
import presscenter.release.FactsDraft;
import presscenter.release.KnownName;
import presscenter.release.TopicName;
import presscenter.release.ui.DeskParts;
import presscenter.release.ui.NewReleaseDialog;
import presscenter.release.ui.TextNames;
import presscenter.ui.Words;

/**
 * One thing that is said beside the texts, as a person reads it.
 *
 * @param label key of what it is called
 * @param language in which it is said; empty for what is said once for all
 * @param value what is compared
 * @param shown the words; they follow the page's language
 */
record FactWords(String label, Optional<Language> language, Object value, Signal<String> shown) {
    /** All that is said, in the order of the page; what is empty is not among it. */
    static List<FactWords> of(DeskParts parts, FactsDraft facts) {
        var all = new ArrayList<FactWords>();
        all.add(once("release.desk.new.kind", facts.kind(), Words.of(NewReleaseDialog.kindKey(facts.kind()))));
        all.add(once(
                "release.desk.new.audience",
                facts.audience(),
                Words.of("release.desk.audience." + facts.audience().name().toLowerCase(Locale.ROOT))));
        all.add(once("release.facts.authoritative", facts.authoritative(), TextNames.first(facts.authoritative())));
        facts.speaker().ifPresent(key -> all.add(once("release.reading.speaker", key, name(parts, key))));
        all.addAll(inThree("release.reading.place", facts.place()));
        all.addAll(inThree("release.reading.attribution", facts.sourceLine()));
        all.addAll(inThree("release.reading.attributed-to", facts.attributedTo()));
        all.addAll(inThree("release.reading.photo", facts.photoCredit()));
        all.addAll(inThree("release.reading.partner", facts.partner()));
        if (!facts.topics().isEmpty()) {
            all.add(once("release.reading.topics", facts.topics(), topics(parts, facts)));
        }
        all.addAll(inThree("release.reading.notes", facts.notes()));
        return all;
    }

    /** All that is written on the page of the facts: whom to ask and the source language too. */
    static List<FactWords> of(DeskParts parts, Beside beside) {
        var all = new ArrayList<>(of(parts, beside.facts()));
        all.add(once("release.reading.contact", beside.contact(), contact(parts, beside.contact())));
        all.add(once("release.desk.new.source", beside.source(), TextNames.first(beside.source())));
        return all;
    }

    /** Whom to ask: a person, or whoever is on duty. */
    static Signal<String> contact(DeskParts parts, String contact) {
        return contact.equals("duty") ? Words.of("release.reading.duty") : name(parts, contact);
    }

    /** The same by what it is, so that two can be compared. */
    static Map<String, FactWords> byPlace(List<FactWords> facts) {
        return facts.stream().collect(Collectors.toMap(FactWords::place, Function.identity()));
    }

    /** What it is, and in which language. */
    String place() {
        return label + language.map(Language::tag).orElse("");
    }

    private static FactWords once(String label, Object value, Signal<String> shown) {
        return new FactWords(label, Optional.empty(), value, shown);
    }

    private static List<FactWords> inThree(String label, Localized<String> words) {
        return Stream.of(Language.values())
                .flatMap(language -> words.in(language).stream()
                        .map(said -> new FactWords(
                                label,
                                Optional.of(language),
                                said,
                                Words.language().map(page -> said))))
                .toList();
    }

    /** A name of the house, in the page's language (L5). */
    static Signal<String> name(DeskParts parts, String key) {
        var known = parts.names().all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        return Words.language()
                .map(language -> known.map(KnownName::name)
                        .flatMap(name -> name.nearest(language))
                        .orElse(key));
    }

    private static Signal<String> topics(DeskParts parts, FactsDraft facts) {
        var topics = parts.names().topics().stream()
                .filter(topic -> facts.topics().contains(topic.key()))
                .map(TopicName::name)
                .toList();
        return Words.language()
                .map(language -> topics.stream()
                        .flatMap(name -> name.nearest(language).stream())
                        .sorted(Order.of(language))
                        .collect(Collectors.joining(", ")));
    }
}
