package presscenter.demo;

import static presscenter.language.Language.BELARUSIAN;
import static presscenter.language.Language.ENGLISH;
import static presscenter.language.Language.RUSSIAN;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import presscenter.language.Language;
import presscenter.role.Role;
import presscenter.security.AccountImport;
import presscenter.security.ImportedAccount;
import presscenter.security.Outlet;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/** The accounts of the demonstration, one for every role; they exist nowhere else (S11). */
final class DemoAccounts {
    static final String PASSWORD = "demo-press-2026";

    private static final List<Demo> ALL = List.of(
            new Demo("journalist", "Ганна Карэліч", Set.of(Role.JOURNALIST), "pryklad-tv", BELARUSIAN, RUSSIAN),
            new Demo(
                    "embargo",
                    "Edith Marlow",
                    Set.of(Role.JOURNALIST, Role.EMBARGO_READER),
                    "talmerna-herald",
                    ENGLISH,
                    RUSSIAN),
            new Demo(
                    "wire",
                    "Пётр Лозовик",
                    Set.of(Role.JOURNALIST, Role.EMBARGO_READER),
                    "lakeland-news-agency",
                    RUSSIAN,
                    ENGLISH),
            new Demo("officer", "Вера Луце", Set.of(Role.PRESS_OFFICER), "", RUSSIAN, ENGLISH),
            new Demo("officer2", "Maya Olvik", Set.of(Role.PRESS_OFFICER), "", ENGLISH, RUSSIAN),
            new Demo("translator", "Ілона Браск", Set.of(Role.TRANSLATOR), "", BELARUSIAN, ENGLISH),
            new Demo("editor", "Ігнат Эдар", Set.of(Role.EDITOR), "", BELARUSIAN, RUSSIAN),
            new Demo("editor2", "София Рент", Set.of(Role.EDITOR), "", RUSSIAN, BELARUSIAN),
            new Demo("accreditor", "Лена Ортис", Set.of(Role.ACCREDITATION_OFFICER), "", RUSSIAN, ENGLISH),
            new Demo("accreditor2", "Noel Warrick", Set.of(Role.ACCREDITATION_OFFICER), "", ENGLISH, RUSSIAN),
            new Demo("vetting", "Яна Вілт", Set.of(Role.VETTING_OFFICER), "", BELARUSIAN, ENGLISH),
            new Demo("admin", "Ada Linden", Set.of(Role.ADMINISTRATOR), "", ENGLISH, RUSSIAN));

    private final AccountImport accounts;
    private final ZoneId zone;

    DemoAccounts(AccountImport accounts, ZoneId zone) {
        this.accounts = accounts;
        this.zone = zone;
    }

    /** The address with which a role signs in. */
    static String username(String who) {
        return who + "@demo.example";
    }

    /** Who can be signed in as, with their roles, in the order in which one would try. */
    static List<String> lines() {
        return ALL.stream()
                .map(demo -> "%-26s %s".formatted(username(demo.who()), roles(demo)))
                .toList();
    }

    private static String roles(Demo demo) {
        return demo.roles().stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    /** Opens those that are missing. */
    void open(Function<String, Optional<Outlet>> outlets) {
        if (ALL.stream().allMatch(demo -> accounts.find(username(demo.who())).isPresent())) {
            return;
        }
        var hash = accounts.hashOf(PASSWORD);
        ALL.stream()
                .filter(demo -> accounts.find(username(demo.who())).isEmpty())
                .forEach(demo -> accounts.open(new ImportedAccount(
                        username(demo.who()),
                        demo.name(),
                        demo.roles(),
                        outlets.apply(demo.outlet()),
                        new Preferences(
                                demo.speaks(), List.of(demo.speaks(), demo.alsoReads()), zone, Scheme.SYSTEM, false),
                        hash)));
    }

    UUID id(String who) {
        return accounts.find(username(who)).orElseThrow();
    }

    private record Demo(String who, String name, Set<Role> roles, String outlet, Language speaks, Language alsoReads) {}
}
