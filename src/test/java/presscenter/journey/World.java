package presscenter.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import presscenter.instance.ARelease;
import presscenter.instance.Instance;
import presscenter.instance.InstanceSettings;
import presscenter.instance.inside.Given;
import presscenter.instance.inside.Prepared;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.release.OnDuty;
import presscenter.release.TopicName;
import presscenter.role.Role;
import presscenter.security.Outlet;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/**
 * The press center in which the journeys take place: people of every role, terms of embargo, somebody on duty, and the
 * releases that a journey adds. The one on H2 is shared, started by the first journey and stopped with the JVM.
 */
final class World {
    /** Of everybody. */
    static final String PASSWORD = "three herons on the pier";

    static final String OFFICER = "officer@lakeland.example";
    static final String OTHER_OFFICER = "officer2@lakeland.example";
    static final String EDITOR = "editor@lakeland.example";
    static final String OTHER_EDITOR = "editor2@lakeland.example";
    static final String TRANSLATOR = "translator@lakeland.example";
    static final String ADMINISTRATOR = "admin@lakeland.example";

    /** Reads Belarusian; has no embargo grant. */
    static final String JOURNALIST = "hanna@pryklad.example";

    /** Reads English under embargo; has accepted no terms yet. */
    static final String EMBARGO_READER = "edith@herald.example";

    /** Reads Russian under embargo, for a wire service; has accepted the terms. */
    static final String WIRE_READER = "piotr@wire.example";

    private static final Instant MORNING = Instant.parse("2026-10-29T06:00:00Z");

    private final Instance instance;
    private final Prepared people;

    private World(Instance instance) {
        this.instance = instance;
        people = instance.given(new Given.Accounts(
                PASSWORD,
                List.of(
                        staff(OFFICER, "Vera Lutze", Role.PRESS_OFFICER),
                        staff(OTHER_OFFICER, "Maya Olvik", Role.PRESS_OFFICER),
                        staff(EDITOR, "Ignat Edar", Role.EDITOR),
                        staff(OTHER_EDITOR, "Sofia Rent", Role.EDITOR),
                        staff(TRANSLATOR, "Ilona Brask", Role.TRANSLATOR),
                        staff(ADMINISTRATOR, "Ada Linden", Role.ADMINISTRATOR),
                        reader(JOURNALIST, "Ганна Карэліч", "pryklad-tv", false, Language.BELARUSIAN, Role.JOURNALIST),
                        reader(
                                EMBARGO_READER,
                                "Edith Marlow",
                                "talmerna-herald",
                                false,
                                Language.ENGLISH,
                                Role.JOURNALIST,
                                Role.EMBARGO_READER),
                        reader(
                                WIRE_READER,
                                "Пётр Лозовик",
                                "lakeland-news-agency",
                                true,
                                Language.RUSSIAN,
                                Role.JOURNALIST,
                                Role.EMBARGO_READER))));
        instance.given(new Given.Terms(
                Localized.of("Умовы эмбарга", "Условия эмбарго", "Embargo terms"),
                Localized.of(
                        "<p>Тэкст можна чытаць, але нельга публікаваць да названага часу.</p>",
                        "<p>Текст можно читать, но нельзя публиковать до названного времени.</p>",
                        "<p>You may read the text, but you may not publish it before the stated time.</p>"),
                MORNING.minus(Duration.ofDays(30)),
                List.of(new Given.Acceptance(
                        id(WIRE_READER),
                        "lakeland-news-agency",
                        Language.RUSSIAN,
                        MORNING.minus(Duration.ofDays(20))))));
        instance.given(new Given.Words(
                List.of(),
                List.of(
                        new TopicName("lake", Localized.of("Возера", "Озеро", "The lake")),
                        new TopicName("ferries", Localized.of("Паромы", "Паромы", "Ferries")))));
        instance.given(new Given.Duty(
                new OnDuty(
                        OnDuty.Function.OFFICER,
                        Localized.of("Вера Лутцэ", "Вера Лутце", "Vera Lutze"),
                        "+375170000001",
                        List.of(Language.RUSSIAN, Language.ENGLISH),
                        MORNING.plus(Duration.ofDays(30))),
                MORNING.minus(Duration.ofHours(1))));
    }

    /** The shared one, on H2. */
    static World shared() {
        return Shared.WORLD;
    }

    /** One of its own, on PostgreSQL; to be stopped by whoever asks. */
    static World onPostgreSql(String name) {
        return new World(InstanceSettings.named(name, MORNING).onPostgreSql().start());
    }

    Instance instance() {
        return instance;
    }

    UUID id(String username) {
        return people.id(username);
    }

    /** Takes over a release, approved now by the editor, written by the officer. */
    void has(ARelease release) {
        instance.given(List.of(release.approved(instance.now().minus(Duration.ofMinutes(5)), id(OFFICER), id(EDITOR))));
    }

    /** A whole release in three languages, without embargo; no other has its headlines. */
    static ARelease threeTexts(String number) {
        return ARelease.numbered(number, Language.RUSSIAN)
                .text(
                        Language.RUSSIAN,
                        headline(number, Language.RUSSIAN),
                        "Данные станут доступны всем берегам.",
                        "Обмен начнётся с первого числа.\nСтанции передают данные каждый час.")
                .text(
                        Language.BELARUSIAN,
                        headline(number, Language.BELARUSIAN),
                        "Даныя стануць даступныя ўсім берагам.",
                        "Абмен пачнецца з першага чысла.\nСтанцыі перадаюць даныя кожную гадзіну.")
                .text(
                        Language.ENGLISH,
                        headline(number, Language.ENGLISH),
                        "The data will be open to every shore.",
                        "The exchange begins on the first of the month.\nThe stations report every hour.");
    }

    /** The headline of the release with this number among {@link #threeTexts}. */
    static String headline(String number, Language language) {
        var station = number.substring(number.indexOf('-') + 1);
        return switch (language) {
            case BELARUSIAN -> "Станцыя " + station + " перадае даныя пра ўзровень вады";
            case RUSSIAN -> "Станция " + station + " передаёт данные об уровне воды";
            case ENGLISH -> "Station " + station + " shares its water levels";
        };
    }

    /** Lets somebody more in. */
    UUID opens(Given.Account account) {
        return instance.given(new Given.Accounts(PASSWORD, List.of(account))).id(account.username());
    }

    static Given.Account staff(String username, String name, Role role) {
        return new Given.Account(username, name, Set.of(role), Optional.empty(), speaking(Language.ENGLISH));
    }

    static Given.Account reader(
            String username, String name, String outlet, boolean wire, Language language, Role... roles) {
        var called = new EnumMap<Language, String>(Language.class);
        Arrays.stream(Language.values()).forEach(each -> called.put(each, outlet));
        return new Given.Account(
                username,
                name,
                Arrays.stream(roles).collect(Collectors.toUnmodifiableSet()),
                Optional.of(new Outlet(outlet, new Localized<>(called), wire)),
                speaking(language));
    }

    private static Preferences speaking(Language language) {
        return new Preferences(language, List.of(language), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false);
    }

    private static final class Shared {
        static final World WORLD =
                new World(InstanceSettings.named("journeys", MORNING).start());
    }
}
