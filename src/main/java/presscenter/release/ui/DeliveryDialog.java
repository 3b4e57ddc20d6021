package presscenter.release.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import presscenter.language.Language;
import presscenter.release.Absence;
import presscenter.release.DeskRelease;
import presscenter.ui.Notices;
import presscenter.ui.Words;

/** "Delivered": what is approved is out at once, for good; of each other text, what readers are told (E15, E21). */
public final class DeliveryDialog {
    private DeliveryDialog() {}

    /** @param done runs once it was done */
    public static void ask(DeskParts parts, DeskRelease release, Runnable done) {
        var fields = new EnumMap<Language, AbsenceFields>(Language.class);
        Arrays.stream(Language.values())
                .map(release::text)
                .filter(text ->
                        text.approved().isEmpty() && text.absenceReason().isEmpty())
                .forEach(text -> fields.put(text.language(), new AbsenceFields(parts, text.language())));
        new VerbDialog(
                        "release.embargo.deliver",
                        follows(parts, release),
                        false,
                        () -> {
                            var following = following(fields);
                            following.ifPresent(given -> parts.embargo().deliver(release.number(), given));
                            return following.isPresent();
                        },
                        () -> {
                            Notices.good("release.desk.delivered.done");
                            done.run();
                        },
                        fields.values().toArray(Component[]::new))
                .about(Headline.of(release, Words.languageNow()).shown())
                .open();
    }

    /** What is out, for how many, what follows, and what is not promised: missing without a time (E21). */
    private static String follows(DeskParts parts, DeskRelease release) {
        var texts = Arrays.stream(Language.values()).map(release::text).toList();
        var approved =
                texts.stream().filter(text -> text.approved().isPresent()).toList();
        var missing = texts.stream()
                .filter(text -> text.approved().isEmpty())
                .flatMap(text -> text.absence().stream())
                .filter(absence -> absence.expected().isEmpty())
                .count();
        var audience = release.approvedFacts().orElseGet(release::facts).audience();
        return Words.now(
                "release.desk.delivered.what",
                TextNames.list(approved.stream().map(DeskRelease.Text::language).toList()),
                texts.size() - approved.size() - missing,
                missing,
                audience.name().toLowerCase(Locale.ROOT),
                parts.readersOf(audience),
                release.opened());
    }

    private static Optional<Map<Language, Absence>> following(Map<Language, AbsenceFields> fields) {
        var given = new EnumMap<Language, Absence>(Language.class);
        fields.forEach((language, field) -> field.absence().ifPresent(absence -> given.put(language, absence)));
        return given.size() == fields.size() ? Optional.of(given) : Optional.empty();
    }
}
