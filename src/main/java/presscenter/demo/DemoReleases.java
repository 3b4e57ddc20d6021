package presscenter.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.demo.DemoFiles.Entry;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;
import presscenter.release.Absence;
import presscenter.release.ChangeKind;
import presscenter.release.EmbargoPlan;
import presscenter.release.FactsDraft;
import presscenter.release.ReleaseImport.Imported;
import presscenter.release.ReleaseImport.ImportedText;
import presscenter.release.ReleaseImport.Later;
import presscenter.release.ReleaseKind;
import presscenter.release.TextDraft;
import presscenter.release.TextState;

/** Reads a release of the demonstration from its folder, with its past counted from the moment of the first start. */
final class DemoReleases {
    static final Duration SOON = Duration.ofMinutes(5);

    private final DemoFiles files;
    private final DemoText texts;
    private final DemoAccounts accounts;
    private final Clock clock;
    private final ZoneId zone;

    DemoReleases(DemoFiles files, DemoText texts, DemoAccounts accounts, Clock clock, ZoneId zone) {
        this.files = files;
        this.texts = texts;
        this.accounts = accounts;
        this.clock = clock;
        this.zone = zone;
    }

    /** A notice of the archive, of its own day. */
    Imported archived(String key) {
        var entry = files.release("archive", key);
        var day = entry.date("date");
        return imported("archive", key, entry, day, at(day, entry.text("time")), List.of());
    }

    /** A release of the invented conference, of a day near today. */
    Imported live(String key, LocalDate today, List<Later> later) {
        var entry = files.release("live", key);
        return imported("live", key, entry, dayOf(entry, today), published(entry, today), later);
    }

    /** One of those under embargo that must always be there, approved just now. */
    Imported justApproved(String key, LocalDate today) {
        var approvedAt = clock.instant().minus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.MINUTES);
        return imported("live", key, files.release("live", key), today, approvedAt, List.of());
    }

    /** When a release came out: its day and time, or, if that is still to come, a while ago. */
    Instant published(Entry entry, LocalDate today) {
        var day = dayOf(entry, today);
        var meant = at(day, entry.text("time"));
        var latest = clock.instant().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(20));
        if (!meant.isAfter(latest)) {
            return meant;
        }
        var minutesBefore = Duration.between(meant, at(day, "23:59")).toMinutes() / 10;
        return latest.minus(Duration.ofMinutes(minutesBefore));
    }

    private static LocalDate dayOf(Entry entry, LocalDate today) {
        return today.plusDays(Long.parseLong(entry.text("day")));
    }

    private Imported imported(
            String part, String key, Entry entry, LocalDate day, Instant approvedAt, List<Later> known) {
        var source = Language.ofTag(entry.text("source")).orElseThrow();
        var scenario = entry.text("scenario");
        var officer = accounts.id("officer");
        var editor = accounts.id("editor");
        var later = new ArrayList<>(known);
        entry.entry("correction")
                .ifPresent(correction ->
                        later.add(changed(part, key, ChangeKind.CORRECTION, correction, day, approvedAt)));
        entry.entry("clarification")
                .ifPresent(clarification ->
                        later.add(changed(part, key, ChangeKind.CLARIFICATION, clarification, day, approvedAt)));
        if (scenario.equals("speech-checked")) {
            later.add(changed(part, key, ChangeKind.CHECKED, entry, day, approvedAt));
        }
        entry.entry("withdrawal")
                .ifPresent(withdrawal -> later.add(new Later.Withdrawn(
                        withdrawal.words("reason"), after(approvedAt, day, withdrawal.text("at")))));
        return new Imported(
                Optional.empty(),
                day.getYear(),
                source,
                facts(entry, source),
                entry.find("contact").orElse("duty"),
                plan(entry),
                circle(entry),
                texts(part, key, entry, source, day),
                absences(entry),
                assignments(scenario, source),
                approvedAt.minus(Duration.ofMinutes(90)),
                approvedAt,
                officer,
                editor,
                later);
    }

    private FactsDraft facts(Entry entry, Language source) {
        return new FactsDraft(
                ReleaseKind.valueOf(entry.text("kind")),
                Audience.valueOf(entry.text("audience")),
                entry.find("authoritative").flatMap(Language::ofTag).orElse(source),
                entry.find("speaker"),
                entry.words("place"),
                entry.words("sourceLine"),
                entry.words("attributedTo"),
                entry.words("photoCredit"),
                entry.words("partner"),
                entry.words("notes"),
                Set.copyOf(entry.texts("topics")));
    }

    private EmbargoPlan plan(Entry entry) {
        var none = Optional.<Moment>empty();
        var now = clock.instant();
        return switch (entry.text("scenario")) {
            case "embargo-soon" -> until(now.truncatedTo(ChronoUnit.MINUTES).plus(SOON));
            case "embargo-tomorrow", "embargo-circle" ->
                until(at(LocalDate.ofInstant(now, zone).plusDays(1), "10:00"));
            case "embargo-until-delivered" -> {
                var expected = now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(2));
                yield new EmbargoPlan.UntilDelivered(Optional.of(Moment.of(expected, zone)), none);
            }
            case "embargo-further-notice" -> new EmbargoPlan.UntilFurtherNotice(none);
            default -> new EmbargoPlan.AtOnce();
        };
    }

    private EmbargoPlan until(Instant lift) {
        return new EmbargoPlan.UntilInstant(Moment.of(lift, zone), Optional.empty());
    }

    private static Circle circle(Entry entry) {
        var outlets = entry.texts("circle");
        return outlets.isEmpty() ? new Circle.Everybody() : new Circle.Outlets(Set.copyOf(outlets));
    }

    private Map<Language, ImportedText> texts(String part, String key, Entry entry, Language source, LocalDate day) {
        var found = new EnumMap<Language, ImportedText>(Language.class);
        for (var language : Language.values()) {
            first(part, key, language)
                    .map(html -> texts.read(html, language, day))
                    .ifPresent(words -> found.put(language, new ImportedText(words, state(entry, language, source))));
        }
        return found;
    }

    private Optional<String> first(String part, String key, Language language) {
        return files.text(part, key, language, ".before").or(() -> files.text(part, key, language, ""));
    }

    private static TextState state(Entry entry, Language language, Language source) {
        return switch (entry.text("scenario")) {
            case "draft" -> TextState.DRAFT;
            case "in-review" -> TextState.IN_REVIEW;
            case "translating" ->
                language == source
                        ? TextState.APPROVED
                        : entry.texts("partial").contains(language.tag()) ? TextState.DRAFT : TextState.IN_REVIEW;
            default -> TextState.APPROVED;
        };
    }

    private Map<Language, Absence> absences(Entry entry) {
        var found = new EnumMap<Language, Absence>(Language.class);
        entry.entry("missing").ifPresent(missing -> {
            for (var language : Language.values()) {
                missing.entry(language.tag())
                        .ifPresent(each -> found.put(language, new Absence(each.words("reason"), expected(each))));
            }
        });
        return found;
    }

    /** When a missing text follows: so many hours from now, to the full hour; empty if nobody promises it. */
    private Optional<Moment> expected(Entry absence) {
        return absence.find("expectedInHours")
                .map(hours ->
                        clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(Long.parseLong(hours))))
                .map(at -> Moment.of(at, zone));
    }

    private Map<Language, UUID> assignments(String scenario, Language source) {
        var found = new EnumMap<Language, UUID>(Language.class);
        if (scenario.equals("translating")) {
            for (var language : List.of(Language.BELARUSIAN, Language.ENGLISH)) {
                if (language != source) {
                    found.put(language, accounts.id("translator"));
                }
            }
        }
        return found;
    }

    private Later changed(String part, String key, ChangeKind kind, Entry entry, LocalDate day, Instant approvedAt) {
        var words = new EnumMap<Language, TextDraft>(Language.class);
        for (var language : Language.values()) {
            if (files.text(part, key, language, ".before").isPresent()) {
                files.text(part, key, language, "")
                        .ifPresent(html -> words.put(language, texts.read(html, language, day)));
            }
        }
        var right = kind == ChangeKind.CORRECTION ? entry.words("right") : entry.words("text");
        return new Later.Changed(
                kind,
                words,
                kind == ChangeKind.CORRECTION ? entry.words("wrong") : Localized.none(),
                kind == ChangeKind.CHECKED ? Localized.none() : right,
                after(approvedAt, day, entry.find("at").orElse("00:00")));
    }

    /** Some time after the publication, and never in the future. */
    private Instant after(Instant published, LocalDate day, String time) {
        var meant = at(day, time);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var possible = meant.isAfter(published) ? meant : published.plus(Duration.ofMinutes(40));
        return possible.isAfter(now)
                ? published.plus(Duration.between(published, now).dividedBy(2))
                : possible;
    }

    private Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }
}
