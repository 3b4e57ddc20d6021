package presscenter.instance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;
import presscenter.release.Absence;
import presscenter.release.EmbargoPlan;
import presscenter.release.FactsDraft;
import presscenter.release.ReleaseImport.Imported;
import presscenter.release.ReleaseImport.ImportedText;
import presscenter.release.ReleaseImport.Later;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.TextDraft;
import presscenter.release.TextState;

/**
 * A release that a test gives to an instance, step by step: approved and without embargo unless it says otherwise; a
 * language without a text is missing with a reason.
 */
public final class ARelease {
    private static final ZoneId ZONE = ZoneId.of("Europe/Minsk");

    private final ReleaseNumber number;
    private final Language source;
    private final Map<Language, ImportedText> texts = new EnumMap<>(Language.class);
    private final List<Later> later = new ArrayList<>();
    private Map<Language, UUID> translators = Map.of();
    private ReleaseKind kind = ReleaseKind.STATEMENT;
    private Audience audience = Audience.ACCREDITED;
    private Set<String> topics = Set.of();
    private EmbargoPlan plan = new EmbargoPlan.AtOnce();
    private Localized<String> beside = Localized.none();
    private Circle circle = new Circle.Everybody();

    private ARelease(ReleaseNumber number, Language source) {
        this.number = number;
        this.source = source;
    }

    /** With this number, first written in this language. */
    public static ARelease numbered(String number, Language source) {
        return new ARelease(ReleaseNumber.parse(number).orElseThrow(), source);
    }

    public ARelease kind(ReleaseKind what) {
        kind = what;
        return this;
    }

    public ARelease forEveryone() {
        audience = Audience.EVERYONE;
        return this;
    }

    public ARelease on(String... topicKeys) {
        topics = Set.of(topicKeys);
        return this;
    }

    /** An approved text; the body is one paragraph a line. */
    public ARelease text(Language language, String headline, String lede, String body) {
        return text(language, headline, lede, body, TextState.APPROVED);
    }

    public ARelease text(Language language, String headline, String lede, String body, TextState state) {
        var paragraphs = new StringBuilder();
        body.lines().forEach(line -> paragraphs.append("<p>").append(line).append("</p>"));
        texts.put(language, new ImportedText(new TextDraft(headline, lede, paragraphs.toString()), state));
        return this;
    }

    /** With the same words as place, source, attribution, photo credit, partner and notes. */
    public ARelease beside(Localized<String> words) {
        beside = words;
        return this;
    }

    public ARelease embargoedUntil(Instant lift) {
        plan = new EmbargoPlan.UntilInstant(Moment.of(lift, ZONE), Optional.empty());
        return this;
    }

    public ARelease embargoedUntilDelivered() {
        plan = new EmbargoPlan.UntilDelivered(Optional.empty(), Optional.empty());
        return this;
    }

    public ARelease forOutlets(String... keys) {
        circle = new Circle.Outlets(Set.of(keys));
        return this;
    }

    public ARelease forPersons(UUID... named) {
        circle = new Circle.Persons(Set.of(named));
        return this;
    }

    public ARelease translatedBy(UUID translator, Language... languages) {
        translators = new EnumMap<>(Language.class);
        Arrays.stream(languages).forEach(language -> translators.put(language, translator));
        return this;
    }

    public ARelease then(Later what) {
        later.add(what);
        return this;
    }

    /** Written an hour before it was approved. */
    public Imported approved(Instant at, UUID author, UUID approver) {
        var absences = new EnumMap<Language, Absence>(Language.class);
        for (var language : Language.values()) {
            if (!texts.containsKey(language)) {
                absences.put(
                        language,
                        new Absence(
                                Localized.of("Не перакладаецца.", "Не переводится.", "Not translated."),
                                Optional.empty()));
            }
        }
        return new Imported(
                Optional.of(number),
                number.year(),
                source,
                new FactsDraft(
                        kind,
                        audience,
                        source,
                        Optional.empty(),
                        beside,
                        beside,
                        beside,
                        beside,
                        beside,
                        beside,
                        topics),
                "duty",
                plan,
                circle,
                texts,
                absences,
                translators,
                at.minus(Duration.ofHours(1)),
                at,
                author,
                approver,
                later);
    }
}
