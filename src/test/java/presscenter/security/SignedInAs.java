package presscenter.security;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.role.Role;

/** Opens accounts and sits down as their person, with the real guard at every door. */
public final class SignedInAs {
    private static final Outlet OUTLET =
            new Outlet("primer-tv", Localized.of("Прыклад ТБ", "Пример ТВ", "Primer TV"), false);

    private SignedInAs() {}

    /** The password of everybody who signs in at the form. */
    public static final String PASSWORD = "a heron stands in the reeds";

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

    /** The same, of somebody who can sign in at the form with the {@link #PASSWORD}, by the {@link #username}. */
    public static UUID accountWithPassword(ApplicationContext house, String name, Role... roles) {
        return account(house, name, PASSWORD, roles);
    }

    /** With which the account of this name signs in. */
    public static String username(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "") + "@example.org";
    }

    private static UUID opened(ApplicationContext house, String name, String hash, Role... roles) {
        var accounts = house.getBean(AccountImport.class);
        return application(
                house,
                () -> accounts.find(username(name))
                        .orElseGet(() -> accounts.open(new ImportedAccount(
                                username(name),
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

    /** Does this as the application itself, to which every desk is open. */
    public static <T extends @Nullable Object> T application(ApplicationContext house, Supplier<T> work) {
        return house.getBean(SystemActor.class).<T>asApplication(work);
    }

    /** The person, whose password is {@link #PASSWORD}, sets up an app; what it shows is {@link #codeOf} the answer. */
    public static String hasAnApp(ApplicationContext house, UUID person) {
        person(house, person);
        var own = house.getBean(OwnFactors.class);
        var offer = own.offer("Press Center");
        var now = house.getBean(Clock.class).instant();
        own.enrol(offer, PASSWORD, "", offer.secret().codeAt(now));
        return offer.secret().text();
    }

    /** The code that an app shows at this moment, if this secret was typed into it. */
    public static String codeOf(String secret, Instant now) {
        return new AppSecret(secret.replace(" ", "")).codeAt(now);
    }

    /** The person signs in with this browser from this address; from now on this thread acts in that session. */
    public static void session(ApplicationContext house, UUID person, String userAgent, String address) {
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.USER_AGENT, userAgent);
        request.setRemoteAddr(address);
        SecurityContextHolder.getContext()
                .setAuthentication(house.getBean(OpenSessions.class)
                        .begin(request, person, false, entered -> {})
                        .authentication());
    }

    /** From now on this thread is the person's. */
    public static void person(ApplicationContext house, UUID person) {
        SecurityContextHolder.getContext()
                .setAuthentication(new PersonAuthentication(person, house.getBean(LivePersons.class)));
    }
}
