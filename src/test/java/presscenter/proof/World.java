package presscenter.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.embargo.Audience;
import presscenter.embargo.Circle;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.language.Moment;
import presscenter.release.Absence;
import presscenter.release.ChangeKind;
import presscenter.release.DeskReleases;
import presscenter.release.EmbargoPlan;
import presscenter.release.FactsDraft;
import presscenter.release.KnownName;
import presscenter.release.NameKind;
import presscenter.release.ReleaseImport;
import presscenter.release.ReleaseImport.Imported;
import presscenter.release.ReleaseImport.ImportedText;
import presscenter.release.ReleaseImport.Later;
import presscenter.release.ReleaseKind;
import presscenter.release.ReleaseNumber;
import presscenter.release.TextDraft;
import presscenter.release.TextState;
import presscenter.release.TopicName;
import presscenter.release.WritingDesk;
import presscenter.security.SignedInAs;

/**
 * What is out, and what is hidden in each of the ways in which something can be hidden. Every word of the hidden holds
 * a canary: a name that is plausible, rare, and nowhere else (E9).
 */
final class World {
    /** A name in each language that only hidden texts, names and topics hold. */
    static final Map<Language, String> CANARY = Map.of(
            Language.BELARUSIAN, "Рагвалодаўшчына",
            Language.RUSSIAN, "Крутоярогорск",
            Language.ENGLISH, "Quillfeatherby");

    static final ReleaseNumber UNKNOWN = number("ZZZZZZ");
    static final ReleaseNumber OUT = number("0VT001");
    static final ReleaseNumber OUT_AND_BEING_CHANGED = number("0VT002");
    static final ReleaseNumber UNTIL_NOON = number("H1DD01");
    static final ReleaseNumber UNTIL_DELIVERED = number("H1DD02");
    static final ReleaseNumber FURTHER_NOTICE = number("H1DD03");
    static final ReleaseNumber DRAFT = number("H1DD04");
    static final ReleaseNumber WINDOW = number("H1DD05");
    static final ReleaseNumber WITHDRAWN_UNSEEN = number("H1DD06");
    static final ReleaseNumber OTHER_CIRCLE = number("H1DD07");
    static final ReleaseNumber TRANSLATORS_OWN = number("H1DD08");
    static final ReleaseNumber NAMED_PERSONS = number("H1DD09");

    /** All of which nobody in the newsroom without a grant may know, in whichever way it is hidden. */
    static final List<ReleaseNumber> HIDDEN = List.of(
            UNTIL_NOON,
            UNTIL_DELIVERED,
            FURTHER_NOTICE,
            DRAFT,
            WINDOW,
            WITHDRAWN_UNSEEN,
            OTHER_CIRCLE,
            TRANSLATORS_OWN,
            NAMED_PERSONS);

    /** A grant holder in the circle may know of what is approved and may be read, and of nothing else. */
    static final List<ReleaseNumber> HIDDEN_FROM_THE_CLEARED =
            List.of(DRAFT, WINDOW, WITHDRAWN_UNSEEN, OTHER_CIRCLE, TRANSLATORS_OWN, NAMED_PERSONS);

    static final Instant MORNING = ProofHouse.MORNING;
    static final Instant NOON = MORNING.plus(Duration.ofHours(3));
    static final Instant WINDOW_OPENS = NOON.minus(Duration.ofHours(1));
    private static final Instant WRITTEN = MORNING.minus(Duration.ofDays(2));
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

    static final Localized<String> TERMS = Localized.of("Умовы", "Условия", "Terms");
    static final Localized<String> TERMS_IN_FULL = Localized.of("<p>а</p>", "<p>б</p>", "<p>c</p>");
    static final Instant TERMS_SINCE = WRITTEN.minus(Duration.ofDays(1));

    static final List<KnownName> NAMES = List.of(
            new KnownName(
                    "open-speaker",
                    NameKind.PERSON,
                    Localized.of("Ганна Азёрная", "Анна Озёрная", "Hanna Laker"),
                    Localized.of("дырэктар", "директор", "director"),
                    Optional.empty()),
            new KnownName(
                    "hidden-speaker",
                    NameKind.PERSON,
                    canaries("Тадэвуш ", "Фаддей ", "Thaddeus "),
                    Localized.of("госць", "гость", "guest"),
                    Optional.empty()));

    static final List<TopicName> TOPICS = List.of(
            new TopicName("lakes", Localized.of("Азёры", "Озёра", "Lakes")),
            new TopicName("hidden-topic", canaries("Пытанне ", "Вопрос ", "Matter of ")));

    private World() {}

    /** Makes it, once for each house. */
    static void in(ApplicationContext house) {
        var officer = ProofHouse.Who.OFFICER.account(house);
        var editor = ProofHouse.Who.EDITOR.account(house);
        var translator = ProofHouse.Who.TRANSLATOR.account(house);
        var door = house.getBean(ReleaseImport.class);
        SignedInAs.<Object>application(house, () -> {
            if (door.exists(OUT)) {
                return OUT;
            }
            door.terms(TERMS, TERMS_IN_FULL, TERMS_SINCE);
            door.keep(NAMES, TOPICS);
            door.take(releases(officer, editor, translator));
            return TRANSLATORS_OWN;
        });
        changesWhatIsOut(house, officer);
    }

    /** All of them, out and hidden, written by the officer, approved by the editor; one is the translator's own. */
    static List<Imported> releases(UUID officer, UUID editor, UUID translator) {
        return List.of(
                open(OUT, officer, editor, List.of()),
                open(
                        OUT_AND_BEING_CHANGED,
                        officer,
                        editor,
                        List.of(new Later.Changed(
                                ChangeKind.CLARIFICATION,
                                Map.of(Language.ENGLISH, words("The jetty", "is open since nine.")),
                                Localized.none(),
                                Localized.of("З дзевяці.", "С девяти.", "Since nine."),
                                WRITTEN.plus(Duration.ofHours(4))))),
                hidden(UNTIL_NOON, untilNoon(Optional.empty()), new Circle.Everybody(), officer, editor),
                hidden(
                        UNTIL_DELIVERED,
                        new EmbargoPlan.UntilDelivered(Optional.of(Moment.of(NOON, MINSK)), Optional.empty()),
                        new Circle.Everybody(),
                        officer,
                        editor),
                hidden(
                        FURTHER_NOTICE,
                        new EmbargoPlan.UntilFurtherNotice(Optional.empty()),
                        new Circle.Everybody(),
                        officer,
                        editor),
                draft(DRAFT, officer, editor, Map.of()),
                hidden(WINDOW, untilNoon(Optional.of(WINDOW_OPENS)), new Circle.Everybody(), officer, editor),
                withdrawn(officer, editor),
                hidden(
                        OTHER_CIRCLE,
                        untilNoon(Optional.empty()),
                        new Circle.Outlets(Set.of("another-outlet")),
                        officer,
                        editor),
                draft(TRANSLATORS_OWN, officer, editor, Map.of(Language.BELARUSIAN, translator)),
                hidden(
                        NAMED_PERSONS, // staff reads at the desk, though it were named
                        untilNoon(Optional.empty()),
                        new Circle.Persons(Set.of(new UUID(0, 77), officer, editor, translator)),
                        officer,
                        editor));
    }

    /** One of them. */
    static Imported release(ReleaseNumber number, UUID officer, UUID editor, UUID translator) {
        return releases(officer, editor, translator).stream()
                .filter(each -> each.number().equals(Optional.of(number)))
                .findFirst()
                .orElseThrow();
    }

    /** A working version beside an approved one is seen by no reader, whoever may read the approved one. */
    private static void changesWhatIsOut(ApplicationContext house, UUID officer) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        SignedInAs.person(house, officer);
        var text = house.getBean(DeskReleases.class).find(OUT_AND_BEING_CHANGED).text(Language.BELARUSIAN);
        if (text.working().isEmpty()) {
            var writing = house.getBean(WritingDesk.class);
            writing.change(OUT_AND_BEING_CHANGED, Language.BELARUSIAN);
            var revision = house.getBean(DeskReleases.class)
                    .find(OUT_AND_BEING_CHANGED)
                    .text(Language.BELARUSIAN)
                    .working()
                    .orElseThrow()
                    .revision();
            writing.save(OUT_AND_BEING_CHANGED, Language.BELARUSIAN, words(canary(Language.BELARUSIAN), "…"), revision);
        }
        SecurityContextHolder.setContext(before);
    }

    private static Imported open(ReleaseNumber number, UUID officer, UUID editor, List<Later> later) {
        var facts = new FactsDraft(
                ReleaseKind.PRESS_RELEASE,
                Audience.EVERYONE,
                Language.ENGLISH,
                Optional.of("open-speaker"),
                Localized.of("Прыстань", "Пристань", "Jetty"),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Localized.none(),
                Set.of("lakes"));
        return new Imported(
                Optional.of(number),
                2026,
                Language.ENGLISH,
                facts,
                "duty",
                new EmbargoPlan.AtOnce(),
                new Circle.Everybody(),
                Map.of(
                        Language.BELARUSIAN, approved(words("Прыстань", "адкрыта.")),
                        Language.RUSSIAN, approved(words("Пристань", "открыта.")),
                        Language.ENGLISH, approved(words("The jetty", "is open."))),
                Map.of(),
                Map.of(),
                WRITTEN,
                WRITTEN.plus(Duration.ofHours(1)),
                officer,
                editor,
                later);
    }

    private static Imported hidden(ReleaseNumber number, EmbargoPlan plan, Circle circle, UUID officer, UUID editor) {
        return hidden(number, plan, circle, officer, editor, TextState.APPROVED, Map.of(), List.of());
    }

    private static Imported withdrawn(UUID officer, UUID editor) {
        return hidden(
                WITHDRAWN_UNSEEN,
                untilNoon(Optional.empty()),
                new Circle.Everybody(),
                officer,
                editor,
                TextState.APPROVED,
                Map.of(),
                List.of(new Later.Withdrawn(canaries("Не ", "Не ", "Not "), MORNING.minus(Duration.ofHours(1)))));
    }

    private static Imported draft(ReleaseNumber number, UUID officer, UUID editor, Map<Language, UUID> translators) {
        return hidden(
                number,
                untilNoon(Optional.empty()),
                new Circle.Everybody(),
                officer,
                editor,
                TextState.DRAFT,
                translators,
                List.of());
    }

    private static Imported hidden(
            ReleaseNumber number,
            EmbargoPlan plan,
            Circle circle,
            UUID officer,
            UUID editor,
            TextState state,
            Map<Language, UUID> translators,
            List<Later> later) {
        var facts = new FactsDraft(
                ReleaseKind.SPEECH,
                Audience.EVERYONE,
                Language.RUSSIAN,
                Optional.of("hidden-speaker"),
                canaries("Зала ", "Зал ", "Hall "),
                canaries("Паводле ", "По ", "After "),
                canaries("Дом ", "Дом ", "House of "),
                canaries("Фота ", "Фото ", "Photo "),
                canaries("Партнёр ", "Партнёр ", "Partner "),
                canaries("Рэдактарам: ", "Редакторам: ", "To editors: "),
                Set.of("hidden-topic"));
        return new Imported(
                Optional.of(number),
                2026,
                Language.RUSSIAN,
                facts,
                "duty",
                plan,
                circle,
                List.of(Language.values()).stream()
                        .filter(language -> !(state == TextState.DRAFT && language == Language.ENGLISH))
                        .collect(Collectors.toMap(
                                language -> language,
                                language -> new ImportedText(words(canary(language), "…"), state))),
                state == TextState.DRAFT
                        ? Map.of(Language.ENGLISH, new Absence(canaries("Няма ", "Нет ", "No "), Optional.empty()))
                        : Map.of(),
                translators,
                WRITTEN,
                WRITTEN.plus(Duration.ofHours(1)),
                officer,
                editor,
                later);
    }

    static String canary(Language language) {
        return Objects.requireNonNull(CANARY.get(language));
    }

    private static ImportedText approved(TextDraft words) {
        return new ImportedText(words, TextState.APPROVED);
    }

    private static TextDraft words(String headline, String rest) {
        return new TextDraft(
                headline, headline + " " + rest, "<p>" + headline + " " + rest + "</p><p>" + rest + "</p>");
    }

    private static Localized<String> canaries(String be, String ru, String en) {
        return Localized.of(
                be + canary(Language.BELARUSIAN), ru + canary(Language.RUSSIAN), en + canary(Language.ENGLISH));
    }

    private static EmbargoPlan untilNoon(Optional<Instant> window) {
        return new EmbargoPlan.UntilInstant(Moment.of(NOON, MINSK), window.map(at -> Moment.of(at, MINSK)));
    }

    private static ReleaseNumber number(String code) {
        return new ReleaseNumber(2026, code);
    }
}
