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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import presscenter.demo.DemoFiles.Entry;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.embargo.Embargo;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Messages;
import presscenter.language.Times;
import presscenter.release.ChangeKind;
import presscenter.release.DeskReleases;
import presscenter.release.EmbargoPlan;
import presscenter.release.FactsDraft;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.OnDuty;
import presscenter.release.ReleaseImport;
import presscenter.release.ReleaseImport.Absence;
import presscenter.release.ReleaseImport.Imported;
import presscenter.release.ReleaseImport.ImportedText;
import presscenter.release.ReleaseImport.Later;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.TextDraft;
import presscenter.release.TextState;
import presscenter.release.TopicName;
import presscenter.security.AccountImport;
import presscenter.security.Outlet;
import presscenter.security.SystemActor;

/**
 * Makes the demonstration's world at the first start, and at each start adds what is missing of the three embargoes
 * that must always be there. Nothing else is touched.
 */
@Component
@Profile("demo")
class DemoWorld {
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final List<String> ALWAYS = List.of("embargo-soon", "embargo-until-delivered", "embargo-tomorrow");

    private final DemoFiles files = new DemoFiles();
    private final DemoText texts;
    private final DemoAccounts accounts;
    private final ReleaseImport door;
    private final DeskReleases desk;
    private final SystemActor application;
    private final Clock clock;
    private final ZoneId zone;

    DemoWorld(
            AccountImport accounts,
            ReleaseImport door,
            DeskReleases desk,
            SystemActor application,
            Messages messages,
            Times times,
            Clock clock,
            @Value("${press.zone}") ZoneId zone) {
        this.accounts = new DemoAccounts(accounts, zone);
        this.texts = new DemoText(messages, times);
        this.door = door;
        this.desk = desk;
        this.application = application;
        this.clock = clock;
        this.zone = zone;
    }

    /** Prepares the world. */
    void prepare() {
        application.asApplication(() -> {
            var outlets = outlets();
            var first = door.terms(
                            files.one("live/terms.yml").words("title"),
                            files.one("live/terms.yml").words("body"),
                            clock.instant().minus(Duration.ofDays(30)))
                    == 1;
            accounts.open(outlets);
            if (first && door.pending(clock.instant()).isEmpty() && desk.names().isEmpty()) {
                names();
                door.accepted(
                        accounts.id("wire"),
                        "lakeland-news-agency",
                        Language.RUSSIAN,
                        clock.instant().minus(Duration.ofDays(1)));
                archive();
                live();
            }
            duty();
            always();
        });
    }

    private Map<String, Outlet> outlets() {
        var outlets = new HashMap<String, Outlet>();
        files.list("live/outlets.yml")
                .forEach(entry -> outlets.put(
                        entry.text("key"), new Outlet(entry.text("key"), entry.words("name"), entry.flag("wire"))));
        return outlets;
    }

    private void names() {
        var telephones = new HashMap<String, String>();
        var known = new HashMap<String, KnownName>();
        for (var entry : files.list("live/people.yml")) {
            telephones.put(entry.text("key"), entry.text("telephone"));
            known.put(entry.text("key"), name(entry, NameKind.PERSON, telephones));
        }
        for (var part : List.of("live", "archive")) {
            files.list(part + "/names.yml")
                    .forEach(entry -> known.put(
                            entry.text("key"), name(entry, NameKind.valueOf(entry.text("type")), telephones)));
        }
        var topics = new HashMap<String, TopicName>();
        for (var part : List.of("live", "archive")) {
            files.list(part + "/topics.yml")
                    .forEach(entry ->
                            topics.put(entry.text("key"), new TopicName(entry.text("key"), entry.words("name"))));
        }
        door.keep(List.copyOf(known.values()), List.copyOf(topics.values()));
    }

    private static KnownName name(Entry entry, NameKind kind, Map<String, String> telephones) {
        return new KnownName(
                entry.text("key"),
                kind,
                entry.words("name"),
                entry.words("role"),
                Optional.ofNullable(telephones.get(entry.text("key"))));
    }

    private void duty() {
        if (!desk.onDuty().isEmpty()) {
            return;
        }
        var now = clock.instant();
        var taken = new ArrayList<OnDuty.Function>();
        for (var entry : files.list("live/people.yml")) {
            var function = OnDuty.Function.valueOf(entry.text("duty"));
            if (!taken.contains(function)) {
                taken.add(function);
                door.putOnDuty(
                        new OnDuty(
                                function,
                                entry.words("name"),
                                entry.text("telephone"),
                                entry.texts("languages").stream()
                                        .map(tag -> Language.ofTag(tag).orElseThrow())
                                        .toList(),
                                now.plus(Duration.ofDays(30))),
                        now.minus(Duration.ofHours(1)));
            }
        }
    }

    private void archive() {
        door.take(files.releases("archive").stream()
                .map(key -> {
                    var entry = files.release("archive", key);
                    var day = LocalDate.parse(date(entry.text("date")));
                    return imported("archive", key, entry, day, at(day, entry.text("time")), List.of());
                })
                .toList());
    }

    /** YAML reads a bare date as an instant at midnight; the day is its first ten characters. */
    private static String date(String read) {
        return read.length() == 10
                ? read
                : java.time.ZonedDateTime.parse(
                                read,
                                java.time.format.DateTimeFormatter.ofPattern(
                                        "EEE MMM dd HH:mm:ss zzz yyyy", java.util.Locale.ROOT))
                        .withZoneSameInstant(java.time.ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
    }

    private void live() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var numbers = new HashMap<String, ReleaseNumber>();
        var later = new ArrayList<String>();
        for (var key : files.releases("live")) {
            var entry = files.release("live", key);
            if (entry.find("replacedBy").isPresent()) {
                later.add(key);
            } else if (!ALWAYS.contains(entry.text("scenario"))) {
                numbers.put(key, take(key, entry, today, List.of()));
            }
        }
        for (var key : later) {
            var entry = files.release("live", key);
            var by = entry.text("replacedBy");
            var newer = files.release("live", by);
            var number = java.util.Objects.requireNonNull(numbers.get(by));
            take(key, entry, today, List.of(new Later.Replaced(number, published(newer, today))));
        }
    }

    private ReleaseNumber take(String key, Entry entry, LocalDate today, List<Later> later) {
        var day = today.plusDays(Long.parseLong(entry.text("day")));
        return door.take(List.of(imported("live", key, entry, day, published(entry, today), later)))
                .getFirst();
    }

    /** When a release came out: its day and time, or, if that is still to come, a while ago. */
    private Instant published(Entry entry, LocalDate today) {
        var day = today.plusDays(Long.parseLong(entry.text("day")));
        var meant = at(day, entry.text("time"));
        var latest = clock.instant().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(20));
        if (!meant.isAfter(latest)) {
            return meant;
        }
        var minutesBefore = Duration.between(meant, at(day, "23:59")).toMinutes() / 10;
        return latest.minus(Duration.ofMinutes(minutesBefore));
    }

    /** Adds what is missing of: one that lifts within five minutes, one until delivered, one tomorrow. */
    private void always() {
        var now = clock.instant();
        var pending = door.pending(now).stream()
                .filter(each -> each.circle() instanceof Circle.Everybody)
                .map(ReleaseImport.Pending::embargo)
                .toList();
        var soon = now.plus(SOON);
        var present = Set.of(
                pending.stream()
                                .anyMatch(embargo -> embargo instanceof Embargo.Until until
                                        && !until.at().isAfter(soon))
                        ? "embargo-soon"
                        : "",
                pending.stream().anyMatch(Embargo.UntilDelivered.class::isInstance) ? "embargo-until-delivered" : " ",
                pending.stream()
                                .anyMatch(embargo -> embargo instanceof Embargo.Until until
                                        && until.at().isAfter(soon))
                        ? "embargo-tomorrow"
                        : "  ");
        var today = LocalDate.ofInstant(now, zone);
        for (var key : files.releases("live")) {
            var entry = files.release("live", key);
            var scenario = entry.text("scenario");
            if (ALWAYS.contains(scenario) && !present.contains(scenario)) {
                door.take(List.of(imported(
                        "live",
                        key,
                        entry,
                        today,
                        now.minus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.MINUTES),
                        List.of())));
            }
        }
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
        var none = Optional.<Instant>empty();
        var now = clock.instant();
        return switch (entry.text("scenario")) {
            case "embargo-soon" -> until(now.truncatedTo(ChronoUnit.MINUTES).plus(SOON));
            case "embargo-tomorrow", "embargo-circle" ->
                until(at(LocalDate.ofInstant(now, zone).plusDays(1), "10:00"));
            case "embargo-until-delivered" -> {
                var expected = now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(2));
                yield new EmbargoPlan.UntilDelivered(Optional.of(expected), none);
            }
            case "embargo-further-notice" -> new EmbargoPlan.UntilFurtherNotice(none);
            default -> new EmbargoPlan.AtOnce();
        };
    }

    private EmbargoPlan until(Instant lift) {
        return new EmbargoPlan.UntilInstant(lift, lift.atZone(zone).toLocalDateTime(), zone, Optional.empty());
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

    private static Map<Language, Absence> absences(Entry entry) {
        var found = new EnumMap<Language, Absence>(Language.class);
        entry.entry("missing").ifPresent(missing -> {
            for (var language : Language.values()) {
                missing.entry(language.tag())
                        .ifPresent(each -> found.put(language, new Absence(each.words("reason"), Optional.empty())));
            }
        });
        return found;
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
