package presscenter.release.ui.writing;

import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;
import presscenter.language.Language;
import presscenter.language.Order;
import presscenter.release.ui.DeskParts;
import presscenter.ui.Words;

/** An embargo and its circle as the desk says them; the words follow the page's language. */
final class EmbargoWords {
    private EmbargoWords() {}

    /** How long it lasts. */
    static Signal<String> until(DeskParts parts, Embargo embargo) {
        return switch (embargo) {
            case Embargo.None none -> Words.of("release.embargo.form.at-once");
            case Embargo.Until until -> said(language -> parts.times().dateAndTime(until.at(), language));
            case Embargo.UntilDelivered delivered ->
                delivered
                        .expected()
                        .map(at -> dated(parts, "release.embargo.expected-about", at))
                        .orElseGet(() -> Words.of("release.embargo.form.delivered"));
            case Embargo.UntilFurtherNotice notice -> Words.of("release.embargo.form.notice");
        };
    }

    /** From when its readers may read (E16). */
    static Signal<String> window(DeskParts parts, Instant from) {
        return Words.of(
                "release.embargo.window-opens", said(language -> parts.times().dayAndTime(from, language)));
    }

    /** For whom it is open under embargo (E43): nobody need guess who is left out. */
    static Signal<String> circle(DeskParts parts, Circle circle) {
        return switch (circle) {
            case Circle.Everybody everybody -> Words.of("release.circle.is-everybody");
            case Circle.Outlets some -> outlets(new CircleNames(parts), some.keys());
            case Circle.Persons some ->
                some.ids().isEmpty()
                        ? Words.of("release.circle.is-nobody")
                        : persons(new CircleNames(parts), some.ids());
        };
    }

    private static Signal<String> outlets(CircleNames names, Set<String> keys) {
        return said(language -> named(keys.stream().map(key -> names.outlet(key, language)), language));
    }

    private static Signal<String> persons(CircleNames names, Set<UUID> ids) {
        return said(language -> named(ids.stream().map(names::person), language));
    }

    private static String named(Stream<String> names, Language language) {
        return Words.now("release.circle.is", names.sorted(Order.of(language)).collect(Collectors.joining(", ")));
    }

    private static Signal<String> dated(DeskParts parts, String key, Instant at) {
        return Words.of(key, said(language -> parts.times().dateAndTime(at, language)));
    }

    private static Signal<String> said(SerializableFunction<Language, String> words) {
        return Words.language().map(words::apply);
    }
}
