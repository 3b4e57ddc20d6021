package presscenter.security;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;

/** Opens accounts and sits down as their person, with the real guard at every door. */
public final class SignedInAs {
    private static final Outlet OUTLET =
            new Outlet("primer-tv", Localized.of("Прыклад ТБ", "Пример ТВ", "Primer TV"), false);

    private SignedInAs() {}

    /** An account with these roles; the same one when it is asked for again. Nobody signs in with it by a password. */
    public static UUID account(ApplicationContext house, String name, Role... roles) {
        return opened(house, name, "none", roles);
    }

    /** An account with these roles and this password. */
    public static UUID account(ApplicationContext house, String name, String password, Role... roles) {
        var hash = house.getBean(SystemActor.class)
                .asApplication(() -> house.getBean(AccountImport.class).hashOf(password));
        return opened(house, name, hash, roles);
    }

    private static UUID opened(ApplicationContext house, String name, String hash, Role... roles) {
        var accounts = house.getBean(AccountImport.class);
        var username = name.toLowerCase(Locale.ROOT).replace(" ", "") + "@example.org";
        return house.getBean(SystemActor.class)
                .asApplication(() -> accounts.find(username)
                        .orElseGet(() -> accounts.open(new ImportedAccount(
                                username,
                                name,
                                Set.of(roles),
                                Set.of(roles).contains(Role.JOURNALIST) ? Optional.of(OUTLET) : Optional.empty(),
                                new Preferences(
                                        Language.ENGLISH,
                                        List.of(Language.ENGLISH),
                                        ZoneId.of("Europe/Minsk"),
                                        Scheme.SYSTEM,
                                        false),
                                hash))));
    }

    /** From now on this thread is the person's. */
    public static void person(ApplicationContext house, UUID person) {
        SecurityContextHolder.getContext()
                .setAuthentication(new PersonAuthentication(person, house.getBean(LivePersons.class)));
    }
}
