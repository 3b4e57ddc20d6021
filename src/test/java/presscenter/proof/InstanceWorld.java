package presscenter.proof;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import presscenter.instance.Instance;
import presscenter.instance.inside.Given;
import presscenter.instance.inside.Prepared;
import presscenter.language.Language;
import presscenter.language.Localized;
import presscenter.proof.ProofHouse.Who;
import presscenter.release.ReleaseNumber;
import presscenter.role.Role;
import presscenter.security.Outlet;
import presscenter.security.Preferences;
import presscenter.security.Scheme;

/** The {@link World} in a running instance. */
final class InstanceWorld {
    private static final String PASSWORD = "a heron stands in the reeds";
    static final Outlet OUTLET = new Outlet("proof-herald", Localized.of("Веснік", "Вестник", "Herald"), false);

    private final Prepared people;

    private InstanceWorld(Prepared people) {
        this.people = people;
    }

    /** Gives it. */
    static InstanceWorld in(Instance instance) {
        var world = withNothingHidden(instance);
        instance.given(new Given.Words(World.NAMES, World.TOPICS));
        World.HIDDEN.forEach(number -> world.gives(instance, number));
        return world;
    }

    /** Gives people, terms, and of the world what is out. */
    static InstanceWorld withNothingHidden(Instance instance) {
        var world = new InstanceWorld(instance.given(new Given.Accounts(
                PASSWORD,
                Arrays.stream(Who.values()).map(InstanceWorld::account).toList())));
        instance.given(new Given.Terms(World.TERMS, World.TERMS_IN_FULL, World.TERMS_SINCE, List.of()));
        instance.given(new Given.Words(List.of(World.NAMES.getFirst()), List.of(World.TOPICS.getFirst())));
        world.gives(instance, World.OUT);
        world.gives(instance, World.OUT_AND_BEING_CHANGED);
        return world;
    }

    /** Gives a release of the world. */
    void gives(Instance instance, ReleaseNumber number) {
        instance.given(List.of(World.release(number, id(Who.OFFICER), id(Who.EDITOR), id(Who.TRANSLATOR))));
    }

    UUID id(Who who) {
        return people.id(username(who));
    }

    static BareBrowser signedIn(Instance instance, Who who) {
        return new BareBrowser(instance).signedIn(username(who), PASSWORD);
    }

    static Visitor visits(Instance instance, Who who) {
        return new Visitor(instance.address()).signsIn(username(who), PASSWORD);
    }

    /** Opens one more account; whoever reads works for the {@link #OUTLET}. */
    static UUID opens(Instance instance, String username, String name, Role... roles) {
        return instance.given(new Given.Accounts(PASSWORD, List.of(account(username, name, Set.of(roles)))))
                .id(username);
    }

    private static Given.Account account(Who who) {
        return account(username(who), "Proof " + who, Set.of(who.roles()));
    }

    private static Given.Account account(String username, String name, Set<Role> roles) {
        return new Given.Account(
                username,
                name,
                roles,
                roles.contains(Role.JOURNALIST) ? Optional.of(OUTLET) : Optional.empty(),
                new Preferences(
                        Language.ENGLISH, List.of(Language.ENGLISH), ZoneId.of("Europe/Minsk"), Scheme.SYSTEM, false));
    }

    private static String username(Who who) {
        return who.name().toLowerCase(java.util.Locale.ROOT) + "@proof.example";
    }
}
